package dev.longshore.model;

import dev.longshore.document.Node;
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

    /** Returns whether it runs one task per instance. */
    public boolean isDaemon() {
        return "DAEMON".equals(Value.known(schedulingStrategy()));
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
