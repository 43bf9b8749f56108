package dev.longshore.service;

import dev.longshore.internal.Ordered;
import dev.longshore.task.NetworkMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ecs.AvailabilityZoneRebalancing;
import software.amazon.awscdk.services.ecs.BaseService;
import software.amazon.awscdk.services.ecs.CfnService;
import software.amazon.awscdk.services.ecs.DeploymentCircuitBreaker;
import software.amazon.awscdk.services.ecs.Ec2Service;
import software.amazon.awscdk.services.ecs.ExternalService;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.ICluster;
import software.amazon.awscdk.services.ecs.PlacementConstraint;
import software.amazon.awscdk.services.ecs.PlacementStrategy;
import software.amazon.awscdk.services.ecs.PropagatedTagSource;
import software.amazon.awscdk.services.ecs.TaskDefinition;
import software.constructs.Construct;

/** Makes the L2 service that CDK has for a kind of compute; CDK makes services on Managed Instances as on Fargate. */
final class Services {
    private static final String ID = "Service";

    private final Construct scope;
    private final EcsServiceProps props;
    private final ICluster cluster;
    private final TaskDefinition task;
    private final List<ISecurityGroup> securityGroups;

    Services(
            Construct scope,
            EcsServiceProps props,
            ICluster cluster,
            TaskDefinition task,
            List<ISecurityGroup> securityGroups) {
        this.scope = scope;
        this.props = props;
        this.cluster = cluster;
        this.task = task;
        this.securityGroups = Ordered.copy(securityGroups);
    }

    BaseService create() {
        return switch (props.task().capacityType()) {
            case FARGATE, MANAGED_INSTANCES -> fargate();
            case EC2 -> ec2();
            case EXTERNAL -> external();
        };
    }

    private BaseService fargate() {
        FargateService.Builder builder = FargateService.Builder.create(scope, ID)
                .cluster(cluster)
                .taskDefinition(task)
                .capacityProviderStrategies(Strategy.toCdk(props))
                .securityGroups(securityGroups)
                .vpcSubnets(props.taskSubnets())
                .assignPublicIp(false)
                .minHealthyPercent(props.minimumHealthyPercent())
                .maxHealthyPercent(props.maximumPercent())
                .circuitBreaker(breaker())
                .propagateTags(PropagatedTagSource.SERVICE)
                .enableEcsManagedTags(true)
                .desiredCount(desiredCount())
                .healthCheckGracePeriod(gracePeriod())
                .availabilityZoneRebalancing(rebalancing());
        customize(builder, props.customizeService());
        FargateService service = builder.build();
        if (!Placing.constraintModel(props).isEmpty()) {
            Placing.constrain(rendered(service), props);
        }
        if (props.task().networkMode() != NetworkMode.AWSVPC) {
            // CDK knows no other network mode here; Managed Instances also have host.
            rendered(service).addPropertyDeletionOverride("NetworkConfiguration");
        }
        return service;
    }

    private BaseService ec2() {
        Ec2Service.Builder builder = Ec2Service.Builder.create(scope, ID)
                .cluster(ClusterView.withInstances(scope, cluster))
                .taskDefinition(task)
                .minHealthyPercent(props.minimumHealthyPercent())
                .maxHealthyPercent(props.maximumPercent())
                .circuitBreaker(breaker())
                .propagateTags(PropagatedTagSource.SERVICE)
                .enableEcsManagedTags(true)
                .desiredCount(desiredCount())
                .healthCheckGracePeriod(gracePeriod())
                .availabilityZoneRebalancing(rebalancing());
        place(builder);
        if (props.daemon()) {
            // ECS refuses DAEMON with a strategy, also with that of the cluster, and so needs the launch type
            // (SVC-009e).
            builder.daemon(true);
        } else {
            builder.capacityProviderStrategies(Strategy.toCdk(props));
        }
        if (props.task().networkMode() == NetworkMode.AWSVPC) {
            builder.securityGroups(securityGroups)
                    .vpcSubnets(props.taskSubnets())
                    .assignPublicIp(false);
        }
        customize(builder, props.customizeEc2Service());
        return builder.build();
    }

    // Given an empty list, CDK renders one.
    private void place(Ec2Service.Builder builder) {
        List<PlacementStrategy> strategies =
                Placing.strategies(props).stream().map(Placement::toCdk).toList();
        if (!strategies.isEmpty()) {
            builder.placementStrategies(strategies);
        }
        List<PlacementConstraint> constraints = Placing.constraints(props);
        if (!constraints.isEmpty()) {
            builder.placementConstraints(constraints);
        }
    }

    private BaseService external() {
        ExternalService.Builder builder = ExternalService.Builder.create(scope, ID)
                .cluster(ClusterView.withoutNamespace(scope, cluster))
                .taskDefinition(task)
                .minHealthyPercent(props.minimumHealthyPercent())
                .maxHealthyPercent(props.maximumPercent())
                .circuitBreaker(breaker())
                .propagateTags(PropagatedTagSource.SERVICE)
                .enableEcsManagedTags(true)
                .desiredCount(desiredCount());
        if (props.daemon()) {
            builder.daemon(true);
        }
        customize(builder, props.customizeExternalService());
        ExternalService service = builder.build();
        Placing.constrain(rendered(service), props);
        return service;
    }

    private static <B> void customize(B builder, @Nullable Consumer<B> customize) {
        if (customize != null) {
            customize.accept(builder);
        }
    }

    private static CfnService rendered(BaseService service) {
        return (CfnService) Objects.requireNonNull(service.getNode().getDefaultChild());
    }

    private static DeploymentCircuitBreaker breaker() {
        return DeploymentCircuitBreaker.builder().rollback(true).build();
    }

    private @Nullable Integer desiredCount() {
        return props.scaling() == null ? props.tasks() : null;
    }

    private @Nullable AvailabilityZoneRebalancing rebalancing() {
        return Placing.rebalancesZones(props) ? AvailabilityZoneRebalancing.ENABLED : null;
    }

    private @Nullable Duration gracePeriod() {
        if (!props.isRouted()) {
            return null;
        }
        return ServiceTiming.grace(props);
    }
}
