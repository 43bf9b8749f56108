package dev.longshore.pattern;

import dev.longshore.internal.Judge;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.service.EcsService;
import java.util.function.Consumer;
import software.amazon.awscdk.services.ec2.Connections;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.constructs.Construct;

/**
 * An agent that runs once on each instance of the cluster, EC2 or external: for logs, metrics, security. It shares the
 * network of its instance unless another mode is set.
 */
public final class HostAgent extends Construct implements IConnectable, IGrantable {
    private final EcsService service;

    /** Defines the agent from finished options. */
    public HostAgent(Construct scope, String id, HostAgentProps props) {
        super(scope, id);
        Judge.requireNoErrors(new OptionCheck(Judge.place(this, scope, id))
                .require(
                        props.service().routes().isEmpty(),
                        OptionRule.CONTRADICTION,
                        "route",
                        null,
                        "is for a service, and an agent serves the instance it is on",
                        "make it an EcsService with daemon()")
                .findings());
        PinnedFlags.on(this, scope);
        service = new EcsService(this, "Service", props.service());
    }

    /** Defines the agent from options written in place. */
    public static HostAgent create(Construct scope, String id, Consumer<HostAgentProps.Builder> options) {
        return new HostAgent(scope, id, HostAgentProps.builder().apply(options).build());
    }

    /** Returns the service with its task. */
    public EcsService getService() {
        return service;
    }

    @Override
    public Connections getConnections() {
        return service.getConnections();
    }

    @Override
    public IPrincipal getGrantPrincipal() {
        return service.getGrantPrincipal();
    }
}
