package dev.longshore.pattern;

import dev.longshore.cluster.CapacityType;
import dev.longshore.internal.Judge;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.service.EcsService;
import dev.longshore.service.ManagedDaemon;
import dev.longshore.service.ManagedDaemonOptions;
import dev.longshore.task.EcsTask;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.Connections;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.constructs.Construct;

/**
 * An agent that runs once on each instance of the cluster: for logs, metrics, security. On EC2 and on external instances
 * it is a service, and shares the network of its instance unless another mode is set; on Managed Instances it is a managed
 * daemon, which ECS starts before any other task.
 */
public final class HostAgent extends Construct implements IConnectable, IGrantable {
    private final @Nullable EcsService service;
    private final @Nullable ManagedDaemon daemon;

    /** Defines the agent from finished options. */
    public HostAgent(Construct scope, String id, HostAgentProps props) {
        super(scope, id);
        boolean managed = props.service().task().capacityType() == CapacityType.MANAGED_INSTANCES;
        ManagedDaemonOptions options = props.managedDaemon();
        Judge.requireNoErrors(new OptionCheck(Judge.place(this, scope, id))
                .require(
                        props.service().routes().isEmpty(),
                        OptionRule.CONTRADICTION,
                        "route",
                        null,
                        "is for a service, and an agent serves the instance it is on",
                        "make it an EcsService with daemon()")
                .require(
                        managed || options == null,
                        OptionRule.CONTRADICTION,
                        "managedDaemon",
                        null,
                        "is for Managed Instances",
                        "say deployment(d -> ...) instead")
                .findings());
        PinnedFlags.on(this, scope);
        if (managed) {
            service = null;
            daemon = new ManagedDaemon(
                    this,
                    "Daemon",
                    props.service(),
                    options == null ? ManagedDaemonOptions.builder().build() : options);
        } else {
            service = new EcsService(this, "Service", props.service());
            daemon = null;
        }
    }

    /** Defines the agent from options written in place. */
    public static HostAgent create(Construct scope, String id, Consumer<HostAgentProps.Builder> options) {
        return new HostAgent(scope, id, HostAgentProps.builder().apply(options).build());
    }

    /** Returns the service, or null on Managed Instances. */
    public @Nullable EcsService getService() {
        return service;
    }

    /** Returns the managed daemon, or null anywhere but on Managed Instances. */
    public @Nullable ManagedDaemon getDaemon() {
        return daemon;
    }

    /** Returns the task, wherever it runs. */
    public EcsTask getTask() {
        return service == null ? Objects.requireNonNull(daemon).getTask() : service.getTask();
    }

    /** Returns the network rules of the instances, or of the agent where it has a network interface of its own. */
    @Override
    public Connections getConnections() {
        return service == null ? Objects.requireNonNull(daemon).getConnections() : service.getConnections();
    }

    @Override
    public IPrincipal getGrantPrincipal() {
        return getTask().getGrantPrincipal();
    }
}
