package dev.longshore.model;

import dev.longshore.document.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service, with the fields of ECS's CreateService and what belongs to it. */
public final class Service extends View {
    private final @Nullable TaskDefinition task;
    private final @Nullable Scaling scaling;

    /**
     * Views an object of the document as a service.
     *
     * @param fields the service's own fields
     * @param task its task definition, where that is known
     * @param scaling what scales it, where anything does
     */
    public Service(Node.Fields fields, @Nullable TaskDefinition task, @Nullable Scaling scaling) {
        super(fields);
        this.task = task;
        this.scaling = scaling;
    }

    /** Returns its task definition, where that is known. */
    public @Nullable TaskDefinition task() {
        return task;
    }

    /** Returns what scales it, where anything does. */
    public @Nullable Scaling scaling() {
        return scaling;
    }

    /** Returns its name. */
    public @Nullable Value<String> serviceName() {
        return text("serviceName");
    }

    /** Returns how many tasks it is to run. */
    public @Nullable Value<Integer> desiredCount() {
        return number("desiredCount");
    }

    /** Returns FARGATE, EC2 or EXTERNAL, where it has no strategy. */
    public @Nullable Value<String> launchType() {
        return text("launchType");
    }

    /** Returns the version of Fargate, such as 1.4.0; LATEST unless set. */
    public @Nullable Value<String> platformVersion() {
        return text("platformVersion");
    }

    /** Returns REPLICA or DAEMON; REPLICA unless set. */
    public @Nullable Value<String> schedulingStrategy() {
        return text("schedulingStrategy");
    }

    /** Returns which capacity its tasks go to. */
    public Items<CapacityProviderStrategyItem> capacityProviderStrategy() {
        return objects("capacityProviderStrategy", CapacityProviderStrategyItem::new);
    }

    /** Returns the cluster; the one named default unless set. */
    public @Nullable Reference cluster() {
        return reference("cluster");
    }

    /** Returns how many tasks it is to run, with what is behind the point. */
    public @Nullable Value<Double> desiredCountAsWritten() {
        return decimal("desiredCount");
    }

    /** Returns whether commands can be run in its containers (ECS Exec); false unless set. */
    public @Nullable Value<Boolean> enableExecuteCommand() {
        return flag("enableExecuteCommand");
    }

    /** Returns whether ECS spreads running tasks over zones again: ENABLED or DISABLED. */
    public @Nullable Value<String> availabilityZoneRebalancing() {
        return text("availabilityZoneRebalancing");
    }

    /** Returns where the network interfaces of its tasks are, if said. */
    public @Nullable AwsvpcConfiguration awsvpcConfiguration() {
        NetworkConfiguration network = object("networkConfiguration", NetworkConfiguration::new);
        return network == null ? null : network.awsvpcConfiguration();
    }

    /** Returns what ECS goes by when it puts tasks on instances. */
    public Items<PlacementStrategy> placementStrategies() {
        return objects("placementStrategies", PlacementStrategy::new);
    }

    /** Returns which instances its tasks may run on. */
    public Items<PlacementConstraint> placementConstraints() {
        return objects("placementConstraints", PlacementConstraint::new);
    }

    /** Returns the Cloud Map services that list its tasks. */
    public Items<ServiceRegistry> serviceRegistries() {
        return objects("serviceRegistries", ServiceRegistry::new);
    }

    /** Returns how it takes part in Service Connect, if said. */
    public @Nullable ServiceConnect serviceConnect() {
        return object("serviceConnectConfiguration", ServiceConnect::new);
    }

    /** Returns the volumes that ECS makes for each task. */
    public Items<ServiceVolume> volumes() {
        return objects("volumeConfigurations", ServiceVolume::new);
    }

    /** Returns the VPC Lattice target groups that its tasks are registered with. */
    public Items<VpcLatticeConfiguration> vpcLatticeConfigurations() {
        return objects("vpcLatticeConfigurations", VpcLatticeConfiguration::new);
    }

    /** Returns the seconds between two values of its metrics, for each set of metrics that is said; 60 unless set. */
    public Items<Value<Integer>> metricResolutionSeconds() {
        Monitoring monitoring = object("monitoring", Monitoring::new);
        return monitoring == null
                ? new Items<>(List.of(), !has("monitoring"), placeOf("monitoring"))
                : monitoring.resolutionSeconds();
    }

    /** Returns how it replaces its tasks, if said. */
    public @Nullable DeploymentConfiguration deploymentConfiguration() {
        return object("deploymentConfiguration", DeploymentConfiguration::new);
    }

    /** Returns who replaces its tasks: ECS, CODE_DEPLOY or EXTERNAL; ECS unless set. */
    public @Nullable Value<String> deploymentController() {
        DeploymentController controller = object("deploymentController", DeploymentController::new);
        return controller == null ? null : controller.type();
    }

    /** Returns the container ports that target groups send to. */
    public Items<ServiceLoadBalancer> loadBalancers() {
        return objects("loadBalancers", ServiceLoadBalancer::new);
    }

    /** Returns the seconds after a start in which failed load balancer checks do not count. */
    public @Nullable Value<Integer> healthCheckGracePeriodSeconds() {
        return number("healthCheckGracePeriodSeconds");
    }

    /** Returns whether something other than ECS certainly replaces its tasks: CODE_DEPLOY or EXTERNAL. */
    public boolean isDeployedByOthers() {
        String controller = Value.known(deploymentController());
        return controller != null && !controller.equals("ECS");
    }

    /** Returns whether it runs one task per instance. */
    public boolean isDaemon() {
        return "DAEMON".equals(Value.known(schedulingStrategy()));
    }

    /** Returns whether its tasks run on machines outside of AWS. */
    public boolean isExternal() {
        return "EXTERNAL".equals(Value.known(launchType()));
    }

    /** Returns whether its tasks certainly run on Fargate. */
    public boolean isFargate() {
        if (has("launchType")) {
            return "FARGATE".equals(Value.known(launchType()));
        }
        if (has("capacityProviderStrategy")) {
            return capacityProviderStrategy().stream().anyMatch(CapacityProviderStrategyItem::isFargate);
        }
        return task != null && task.isFargate();
    }

    /** Returns whether it is certain that its tasks do not run on Fargate. */
    public boolean isNeverFargate() {
        String launchType = Value.known(launchType());
        return has("launchType")
                ? launchType != null && !launchType.equals("FARGATE")
                : !has("capacityProviderStrategy") && task != null && task.isNeverFargate();
    }

    private static final class NetworkConfiguration extends View {
        NetworkConfiguration(Node.Fields fields) {
            super(fields);
        }

        @Nullable
        AwsvpcConfiguration awsvpcConfiguration() {
            return object("awsvpcConfiguration", AwsvpcConfiguration::new);
        }
    }

    private static final class Monitoring extends View {
        Monitoring(Node.Fields fields) {
            super(fields);
        }

        Items<Value<Integer>> resolutionSeconds() {
            Items<MetricConfiguration> metrics = objects("metricConfigurations", MetricConfiguration::new);
            List<Value<Integer>> seconds = new ArrayList<>();
            for (MetricConfiguration metric : metrics) {
                Value<Integer> resolution = metric.resolutionSeconds();
                if (resolution != null) {
                    seconds.add(resolution);
                }
            }
            return new Items<>(seconds, metrics.isComplete(), metrics.place());
        }
    }

    private static final class MetricConfiguration extends View {
        MetricConfiguration(Node.Fields fields) {
            super(fields);
        }

        @Nullable
        Value<Integer> resolutionSeconds() {
            return number("resolutionSeconds");
        }
    }

    private static final class DeploymentController extends View {
        DeploymentController(Node.Fields fields) {
            super(fields);
        }

        @Nullable
        Value<String> type() {
            return text("type");
        }
    }
}
