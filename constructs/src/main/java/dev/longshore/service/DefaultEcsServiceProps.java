package dev.longshore.service;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.connect.ConnectOptions;
import dev.longshore.deployment.Deployment;
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

record DefaultEcsServiceProps(
        EcsTaskProps task,
        @Nullable EcsCluster cluster,
        @Nullable ICluster existingCluster,
        List<Capacity> capacity,
        @Nullable Integer tasks,
        boolean daemon,
        List<Placement> placement,
        boolean distinctInstances,
        List<String> placeWhere,
        @Nullable ScalingOptions scaling,
        Deployment deployment,
        @Nullable Duration healthCheckGracePeriod,
        @Nullable Duration deregistrationDelay,
        List<RoutedFrom> routes,
        List<ListeningOn> listeners,
        ConnectOptions connect,
        @Nullable AlarmOptions alarms,
        @Nullable ISecurityGroup securityGroup,
        @Nullable SubnetSelection subnets,
        @Nullable Consumer<FargateService.Builder> customizeService,
        @Nullable Consumer<Ec2Service.Builder> customizeEc2Service,
        @Nullable Consumer<ExternalService.Builder> customizeExternalService,
        @Nullable Consumer<ApplicationTargetGroup.Builder> customizeTargetGroup,
        List<Acknowledgement> acknowledged)
        implements EcsServiceProps {}
