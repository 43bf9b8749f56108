package dev.longshore.service;

import dev.longshore.cluster.Accelerator;
import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.CapacityType;
import dev.longshore.cluster.ClusterCapacity;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.task.ContainerOptions;
import dev.longshore.task.EcsTaskProps;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a service asks of its capacity that the rules can't see: they know no names of a cluster. */
final class CapacityCheck {
    private final EcsServiceProps props;
    private final OptionCheck check;
    private final List<ClusterCapacity> parts;

    CapacityCheck(EcsServiceProps props, OptionCheck check) {
        this.props = props;
        this.check = check;
        this.parts = Strategy.parts(props.cluster(), props.capacity());
    }

    /** Returns whether the cluster has all that the service names; otherwise there is nothing to judge. */
    boolean isKnown() {
        return parts.size() == props.capacity().size();
    }

    void names() {
        for (Capacity part : props.capacity()) {
            boolean known = Strategy.named(props.cluster(), part.name()) != null;
            boolean foreign = props.existingCluster() != null;
            check.require(
                    known || !foreign,
                    OptionRule.CAPACITY_KIND,
                    "capacity",
                    part.name(),
                    "must be FARGATE, FARGATE_SPOT or EXTERNAL in a cluster whose capacity is not known",
                    "import it with EcsCluster and existing(...), which names its capacity");
            check.require(
                    known || foreign,
                    OptionRule.UNKNOWN_CAPACITY,
                    "capacity",
                    part.name(),
                    "must be one that the cluster has, " + Strategy.names(props.cluster()),
                    "add it to the cluster, or name one of those");
        }
    }

    void kinds() {
        CapacityType type = props.task().capacityType();
        Set<CapacityType> types = new LinkedHashSet<>();
        parts.forEach(part -> types.add(part.type()));
        // With Fargate or external instances among them, the rules say it.
        check.require(
                !types.containsAll(List.of(CapacityType.EC2, CapacityType.MANAGED_INSTANCES)),
                OptionRule.STRATEGY_FAMILIES,
                "capacity",
                types,
                "must be of one kind",
                "keep to EC2 or to Managed Instances");
        for (Capacity part : props.capacity()) {
            check.require(
                    !part.name().equals(Capacity.EXTERNAL.name()) || part.equals(Capacity.EXTERNAL),
                    OptionRule.EXTERNAL_ALONE,
                    "capacity",
                    part.name() + " with base " + part.base() + " and weight " + part.weight(),
                    "must have no base and no weight on external instances",
                    "write capacity(Capacity.EXTERNAL)");
        }
        check.require(
                !props.daemon() || type != CapacityType.MANAGED_INSTANCES,
                OptionRule.DAEMON,
                "daemon",
                type,
                "must not be set on Managed Instances",
                "make it a HostAgent, or run it on EC2 or on external instances");
        check.require(
                props.scaling() == null || type != CapacityType.EXTERNAL,
                OptionRule.EXTERNAL_SCALING,
                "scaling",
                null,
                "must not be set on external instances",
                "set tasks(2) or another number");
        boolean fargate = type == CapacityType.FARGATE || type == CapacityType.MANAGED_INSTANCES;
        check.require(
                props.minimumHealthyPercent() < props.maximumPercent(),
                fargate ? OptionRule.ROLLOUT_OF_FARGATE : OptionRule.ROLLOUT,
                "deployment",
                props.minimumHealthyPercent() + " and " + props.maximumPercent(),
                "must have a minimum below the maximum",
                "write deployment(d -> d.rolling(50, 100)), or leave it out where there are instances to spare");
        placement(type);
        customizing(type);
        parts.forEach(this::platform);
        parts.forEach(this::gpus);
    }

    // On Fargate and Managed Instances it is SVC-210.
    private void placement(CapacityType type) {
        check.require(
                props.placement().isEmpty() || type != CapacityType.EXTERNAL,
                OptionRule.PLACEMENT,
                "placement",
                props.placement(),
                "must not be set on external instances",
                "leave it out, or write distinctInstances() or placeWhere(...)");
    }

    private void customizing(CapacityType type) {
        boolean inFargate = type == CapacityType.FARGATE || type == CapacityType.MANAGED_INSTANCES;
        customizing("customizeService", props.customizeService(), inFargate, type);
        customizing("customizeEc2Service", props.customizeEc2Service(), type == CapacityType.EC2, type);
        customizing("customizeExternalService", props.customizeExternalService(), type == CapacityType.EXTERNAL, type);
    }

    private void customizing(String option, @Nullable Object given, boolean right, CapacityType type) {
        check.require(
                given == null || right,
                OptionRule.CONTRADICTION,
                option,
                null,
                "is for a service that is made in another way than on " + type,
                "use "
                        + (type == CapacityType.EC2
                                ? "customizeEc2Service"
                                : type == CapacityType.EXTERNAL ? "customizeExternalService" : "customizeService"));
    }

    private void gpus(ClusterCapacity part) {
        for (ContainerOptions container : props.task().containers()) {
            boolean needed = container.gpus() != null || container.allGpus();
            check.require(
                    !needed || part.accelerator() == null || part.accelerator() == Accelerator.GPU,
                    OptionRule.GPUS,
                    "gpus",
                    container.allGpus() ? "all" : container.gpus(),
                    "of container '" + container.name() + "' must be left out: capacity '" + part.name() + "' has none",
                    "name capacity with instances such as g6.xlarge");
        }
    }

    // Fargate has both processors, and Windows too.
    void platform(ClusterCapacity part) {
        EcsTaskProps task = props.task();
        check.require(
                part.architecture() == null || part.architecture() == task.architecture(),
                OptionRule.PLATFORM,
                "architecture",
                task.architecture(),
                "must be that of capacity '" + part.name() + "', " + part.architecture(),
                "set architecture(Architecture." + part.architecture() + ") and take images for it, or other capacity");
        check.require(
                part.type() != CapacityType.EC2 || part.operatingSystem() == task.operatingSystem(),
                OptionRule.PLATFORM,
                "operatingSystem",
                task.operatingSystem(),
                "must be that of capacity '" + part.name() + "', " + part.operatingSystem(),
                "set operatingSystem(OperatingSystem." + part.operatingSystem()
                        + ") and take images for it, or other capacity");
    }
}
