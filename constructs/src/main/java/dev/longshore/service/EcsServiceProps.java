package dev.longshore.service;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.connect.ConnectOptions;
import dev.longshore.deployment.Deployment;
import dev.longshore.finding.Place;
import dev.longshore.model.Service;
import dev.longshore.operations.AlarmOptions;
import dev.longshore.scaling.ScalingOptions;
import dev.longshore.task.EcsTaskProps;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ecs.Ec2Service;
import software.amazon.awscdk.services.ecs.ExternalService;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.ICluster;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;

/** Options of an {@link EcsService}. */
public sealed interface EcsServiceProps permits DefaultEcsServiceProps {
    /** How many tasks run, {@value}, unless set: one in each of two zones. */
    int DEFAULT_TASKS = 2;

    /** The percentages during the deployment of one task per instance: it stops before the next one starts. */
    int DAEMON_MINIMUM_HEALTHY_PERCENT = 0;

    /** The percentage of tasks that may run during the deployment of one task per instance. */
    int DAEMON_MAXIMUM_PERCENT = 100;

    /** The percentage of tasks that stay up during a deployment, {@value}, unless set. */
    int DEFAULT_MINIMUM_HEALTHY_PERCENT = 100;

    /** The percentage of tasks that may run during a deployment, {@value}, unless set. */
    int DEFAULT_MAXIMUM_PERCENT = 200;

    /** Seconds in which a stopping task finishes its requests, {@value}, unless set. */
    int DEFAULT_DEREGISTRATION_DELAY_SECONDS = 15;

    /** Seconds after a start in which failed checks of the load balancer don't count, {@value}, unless set. */
    int DEFAULT_HEALTH_CHECK_GRACE_PERIOD_SECONDS = 60;

    /** Seconds between two checks of the load balancer, {@value}. */
    int TARGET_CHECK_INTERVAL_SECONDS = 10;

    /** Checks in a row that make a target healthy again, {@value}. */
    int TARGET_HEALTHY_CHECKS = 2;

    /** Failed checks in a row that make a target unhealthy, {@value}. */
    int TARGET_UNHEALTHY_CHECKS = 3;

    /** Returns the options of the task. */
    EcsTaskProps task();

    /** Returns the cluster, or null where one is there already. */
    @Nullable
    EcsCluster cluster();

    /** Returns the cluster that is there already, or null. */
    @Nullable
    ICluster existingCluster();

    /** Returns what the tasks run on. */
    List<Capacity> capacity();

    /** Returns how many tasks run where nothing scales them, or null where there is one per instance. */
    @Nullable
    Integer tasks();

    /** Returns whether one task runs on each instance. */
    boolean daemon();

    /** Returns how ECS chooses among instances; empty for the default. */
    List<Placement> placement();

    /** Returns whether no two tasks run on one instance. */
    boolean distinctInstances();

    /** Returns what must hold of an instance, in the cluster query language. */
    List<String> placeWhere();

    /** Returns what scales the tasks, or null. */
    @Nullable
    ScalingOptions scaling();

    /** Returns how it goes from one version to the next. */
    Deployment deployment();

    /** Returns how long failed checks of the load balancer don't count after a start, or null for the default. */
    @Nullable
    Duration healthCheckGracePeriod();

    /** Returns how long a stopping task finishes its requests, or null for what follows from its containers. */
    @Nullable
    Duration deregistrationDelay();

    /** Returns the load balancers it takes requests from. */
    List<RoutedFrom> routes();

    /** Returns the TCP load balancers it listens on. */
    List<ListeningOn> listeners();
    /** Returns how it reaches other services, and how they reach it. */
    ConnectOptions connect();

    /** Returns what people are told, and where, or null. */
    @Nullable
    AlarmOptions alarms();

    /** Returns the security group that is there already, or null. */
    @Nullable
    ISecurityGroup securityGroup();

    /** Returns the subnets of the tasks, or null for the private ones. */
    @Nullable
    SubnetSelection subnets();

    /** Returns the change to the service's own builder on Fargate and Managed Instances, if any. */
    @Nullable
    Consumer<FargateService.Builder> customizeService();

    /** Returns the change to the service's own builder on EC2, if any. */
    @Nullable
    Consumer<Ec2Service.Builder> customizeEc2Service();

    /** Returns the change to the service's own builder on external instances, if any. */
    @Nullable
    Consumer<ExternalService.Builder> customizeExternalService();

    /** Returns the change to the target groups' own builder, if any. */
    @Nullable
    Consumer<ApplicationTargetGroup.Builder> customizeTargetGroup();

    /** Returns what is acknowledged about the service; what is about its task stands there. */
    List<Acknowledgement> acknowledged();

    /** Returns whether anything is acknowledged, about the service or its task. */
    default boolean acknowledges() {
        return !acknowledged().isEmpty() || !task().acknowledged().isEmpty();
    }

    /** Returns the subnets that the tasks get, or null where CDK is to choose the private ones. */
    default @Nullable SubnetSelection taskSubnets() {
        EcsCluster own = cluster();
        return subnets() != null || own == null ? subnets() : own.getTaskSubnets();
    }

    /** Returns the percentage of tasks that stay up during a deployment. */
    default int minimumHealthyPercent() {
        Integer said = deployment().minimumHealthyPercent();
        int usual = daemon() ? DAEMON_MINIMUM_HEALTHY_PERCENT : DEFAULT_MINIMUM_HEALTHY_PERCENT;
        return said == null ? usual : said;
    }

    /** Returns the percentage of tasks that may run during a deployment. */
    default int maximumPercent() {
        Integer said = deployment().maximumPercent();
        int usual = daemon() ? DAEMON_MAXIMUM_PERCENT : DEFAULT_MAXIMUM_PERCENT;
        return said == null ? usual : said;
    }

    /** Returns this as the ECS model says it. */
    default Service model(Place place) {
        return ServiceModel.of(this, place, isRouted());
    }

    /** Returns whether a load balancer sends to it. */
    default boolean isRouted() {
        return !routes().isEmpty() || !listeners().isEmpty();
    }

    /** Returns a builder with these options. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EcsServiceProps}. */
    final class Builder extends ServiceOptions<Builder> {
        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected Builder from(EcsServiceProps props) {
            return super.from(props);
        }

        /** Returns the options. */
        public EcsServiceProps build() {
            return serviceProps();
        }
    }
}
