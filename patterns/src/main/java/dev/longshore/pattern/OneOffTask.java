package dev.longshore.pattern;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.JobRule;
import dev.longshore.internal.Judge;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.service.EcsService;
import dev.longshore.service.EcsServiceProps;
import dev.longshore.service.ServiceCheck;
import dev.longshore.task.ContainerOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.services.ec2.Connections;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.ecs.CfnService;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.amazon.awscdk.services.logs.ILogGroup;
import software.constructs.Construct;

/**
 * A task that must end well before services roll out, such as the migration of a database: once for each revision of its
 * own, and with it the deployment succeeds or fails.
 *
 * <p>CloudFormation waits for nothing of ECS but services, so this is one: its first container runs to its end, and only
 * when it has ended well does a second one start, which does nothing and keeps the service steady.
 */
public final class OneOffTask extends Construct implements IConnectable, IGrantable {
    private static final String WAIT = "trap 'exit 0' TERM; while true; do sleep 3600 & wait $!; done";
    private static final int MOST_ATTEMPTS = 10;

    private final EcsService service;

    /** Defines the task from finished options. */
    public OneOffTask(Construct scope, String id, OneOffTaskProps props) {
        super(scope, id);
        Judge.requireNoErrors(check(props, Judge.place(this, scope, id)));
        PinnedFlags.on(this, scope);
        service = new EcsService(this, "Gate", gate(props).build());
        if (props.attempts() != OneOffTaskProps.DEFAULT_ATTEMPTS) {
            letFail(props.attempts());
        }
        ILogGroup logs = service.getTask()
                .getLogGroups()
                .get(props.task().task().containers().get(0).name());
        if (logs != null) {
            CfnOutput.Builder.create(this, "Logs")
                    .description("Shows what the task said, also when the deployment failed")
                    .value("aws logs tail " + logs.getLogGroupName() + " --since 1d")
                    .build();
        }
    }

    /** Defines the task from options written in place. */
    public static OneOffTask create(Construct scope, String id, Consumer<OneOffTaskProps.Builder> options) {
        return new OneOffTask(
                scope, id, OneOffTaskProps.builder().apply(options).build());
    }

    /** Lets these services roll out only once the task has ended well; where it fails, they stay as they are. */
    public void addGatedServices(EcsService... services) {
        for (EcsService gated : services) {
            gated.getService().getNode().addDependency(service.getService());
        }
    }

    /** Returns the service that is steady once the task has ended well. */
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

    // CDK's own circuit breaker has no word for it.
    private void letFail(int times) {
        CfnService rendered = (CfnService)
                Objects.requireNonNull(service.getService().getNode().getDefaultChild());
        Map<String, Object> threshold = new LinkedHashMap<>();
        threshold.put("Type", "COUNT");
        threshold.put("Value", times);
        rendered.addPropertyOverride(
                "DeploymentConfiguration.DeploymentCircuitBreaker.ThresholdConfiguration", threshold);
    }

    private static List<Finding> check(OneOffTaskProps props, Place place) {
        List<ContainerOptions> containers = props.task().task().containers();
        List<Finding> findings = new ArrayList<>(ServiceCheck.of(gate(props).build(), place, false));
        findings.addAll(new OptionCheck(place)
                .require(
                        containers.isEmpty() || containers.get(0).runsFirst(),
                        JobRule.NEVER_ENDS,
                        "addContainer",
                        containers.isEmpty() ? null : containers.get(0).name(),
                        "must have runsFirst() for the first container, which has to end well",
                        "add runsFirst() to it")
                .require(
                        props.attempts() >= 1 && props.attempts() <= MOST_ATTEMPTS,
                        JobRule.RUN_ATTEMPTS,
                        "attempts",
                        props.attempts(),
                        "must be 1 to " + MOST_ATTEMPTS,
                        "leave it out, or write attempts(3)")
                .findings());
        return findings;
    }

    private static EcsServiceProps.Builder gate(OneOffTaskProps props) {
        return props.task()
                .asService()
                .addContainer(
                        OneOffTaskProps.DONE_CONTAINER,
                        props.doneImage(),
                        c -> c.command("sh", "-c", WAIT)
                                .cpuUnits(OneOffTaskProps.DONE_CPU_UNITS)
                                .memoryReservationMiB(OneOffTaskProps.DONE_MEMORY_MIB)
                                // A task counts only then: without it, one that is still at work might.
                                .healthCheck(h -> h.command("true")))
                // Never two at once: the old one goes before the new one begins.
                .deployment(d -> d.rolling(0, 100));
    }
}
