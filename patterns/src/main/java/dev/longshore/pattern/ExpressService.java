package dev.longshore.pattern;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.internal.EcrPull;
import dev.longshore.internal.Judge;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.internal.ServiceTrust;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ecs.CfnExpressGatewayService;
import software.amazon.awscdk.services.ecs.CfnExpressGatewayService.ExpressGatewayContainerProperty;
import software.amazon.awscdk.services.ecs.CfnExpressGatewayService.ExpressGatewayScalingTargetProperty;
import software.amazon.awscdk.services.ecs.CfnExpressGatewayService.ExpressGatewayServiceAwsLogsConfigurationProperty;
import software.amazon.awscdk.services.ecs.CfnExpressGatewayService.ExpressGatewayServiceNetworkConfigurationProperty;
import software.amazon.awscdk.services.ecs.CfnExpressGatewayService.KeyValuePairProperty;
import software.amazon.awscdk.services.ecs.CfnExpressGatewayService.SecretProperty;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/**
 * A service in ECS Express Mode: AWS makes the load balancer, which up to 25 services share, a name with a certificate,
 * and canary deployments. What Express Mode takes without being asked is said here: the cluster, the subnets, the health
 * check, the size, the scaling, and the log group.
 */
public final class ExpressService extends Construct implements IGrantable {
    private static final String INFRASTRUCTURE_POLICY =
            "service-role/AmazonECSInfrastructureRoleforExpressGatewayServices";

    private final EcsCluster cluster;
    private final LogGroup logGroup;
    private final Role taskRole;
    private final Role executionRole;
    private final Role infrastructureRole;
    private final CfnExpressGatewayService service;

    /** Defines the service from finished options. */
    public ExpressService(Construct scope, String id, ExpressServiceProps props) {
        super(scope, id);
        Judge.requireNoErrors(ExpressServiceCheck.of(props, Judge.place(this, scope, id)));
        PinnedFlags.on(this, scope);
        EcsCluster given = props.cluster();
        cluster = given == null ? EcsCluster.create(this, "Cluster", c -> c.profile(props.profile())) : given;
        logGroup = LogGroup.Builder.create(this, "Logs")
                .retention(props.profile().logRetention())
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();
        taskRole = role("TaskRole");
        executionRole = role("ExecutionRole");
        infrastructureRole = Role.Builder.create(this, "InfrastructureRole")
                // Not limited to this account: no source says what ECS names here.
                .assumedBy(new ServicePrincipal("ecs.amazonaws.com"))
                .managedPolicies(List.of(ManagedPolicy.fromAwsManagedPolicyName(INFRASTRUCTURE_POLICY)))
                .build();
        ManagedPolicy policy = executionPolicy(props);
        props.secrets().values().forEach(secret -> secret.grantRead(executionRole));
        service = service(props);
        service.getNode().addDependency(policy, executionRole);
        cluster.getServiceDependencies().forEach(service.getNode()::addDependency);
        CfnOutput.Builder.create(this, "Url")
                .description("Where the service answers")
                .value("https://" + service.getAttrEndpoint())
                .build();
    }

    /** Defines the service from options written in place. */
    public static ExpressService create(Construct scope, String id, Consumer<ExpressServiceProps.Builder> options) {
        return new ExpressService(
                scope, id, ExpressServiceProps.builder().apply(options).build());
    }

    /** Returns the L1 service: there is no L2. */
    public CfnExpressGatewayService getService() {
        return service;
    }

    /** Returns the cluster. */
    public EcsCluster getCluster() {
        return cluster;
    }

    /** Returns the log group. */
    public LogGroup getLogGroup() {
        return logGroup;
    }

    /** Returns the role of the code in the container. */
    public Role getTaskRole() {
        return taskRole;
    }

    /** Returns the role with which ECS pulls the image, writes logs and reads secrets. */
    public Role getExecutionRole() {
        return executionRole;
    }

    /** Returns the role with which ECS makes the load balancer and what belongs to it. */
    public Role getInfrastructureRole() {
        return infrastructureRole;
    }

    @Override
    public IPrincipal getGrantPrincipal() {
        return taskRole.getGrantPrincipal();
    }

    private Role role(String id) {
        return Role.Builder.create(this, id)
                .assumedBy(ServiceTrust.of("ecs-tasks.amazonaws.com", "ecs", "*"))
                .build();
    }

    private ManagedPolicy executionPolicy(ExpressServiceProps props) {
        List<PolicyStatement> statements = new ArrayList<>();
        statements.add(PolicyStatement.Builder.create()
                .actions(List.of("logs:CreateLogStream", "logs:PutLogEvents"))
                .resources(List.of(logGroup.getLogGroupArn()))
                .build());
        String repository = EcrPull.repository(props.image());
        statements.addAll(EcrPull.statements(repository == null ? List.of() : List.of(repository)));
        return ManagedPolicy.Builder.create(this, "ExecutionPolicy")
                .roles(List.of(executionRole))
                .document(PolicyDocument.Builder.create().statements(statements).build())
                .build();
    }

    private CfnExpressGatewayService service(ExpressServiceProps props) {
        CfnExpressGatewayService.Builder builder = CfnExpressGatewayService.Builder.create(this, "Service")
                .cluster(cluster.getCluster().getClusterName())
                .cpu(Integer.toString(props.size().cpuUnits()))
                .memory(Integer.toString(props.size().memoryMiB()))
                .healthCheckPath(props.healthCheckPath())
                .executionRoleArn(executionRole.getRoleArn())
                .infrastructureRoleArn(infrastructureRole.getRoleArn())
                .taskRoleArn(taskRole.getRoleArn())
                .networkConfiguration(ExpressGatewayServiceNetworkConfigurationProperty.builder()
                        .subnets(subnets(props))
                        .build())
                .primaryContainer(container(props))
                .scalingTarget(ExpressGatewayScalingTargetProperty.builder()
                        .autoScalingMetric("AVERAGE_CPU")
                        .autoScalingTargetValue(props.targetCpuPercent())
                        .minTaskCount(props.minTasks())
                        .maxTaskCount(props.maxTasks())
                        .build());
        Consumer<CfnExpressGatewayService.Builder> customize = props.customizeService();
        if (customize != null) {
            customize.accept(builder);
        }
        return builder.build();
    }

    // The scheme of the load balancer follows from its subnets.
    private List<String> subnets(ExpressServiceProps props) {
        SubnetType type = Boolean.TRUE.equals(props.internet()) ? SubnetType.PUBLIC : SubnetType.PRIVATE_WITH_EGRESS;
        return cluster.getVpc()
                .selectSubnets(SubnetSelection.builder().subnetType(type).build())
                .getSubnetIds();
    }

    private ExpressGatewayContainerProperty container(ExpressServiceProps props) {
        List<Object> environment = new ArrayList<>();
        props.environment()
                .forEach((name, value) -> environment.add(
                        KeyValuePairProperty.builder().name(name).value(value).build()));
        List<Object> secrets = new ArrayList<>();
        props.secrets()
                .forEach((name, secret) -> secrets.add(SecretProperty.builder()
                        .name(name)
                        .valueFrom(secret.getArn())
                        .build()));
        ExpressGatewayContainerProperty.Builder container = ExpressGatewayContainerProperty.builder()
                .image(Objects.requireNonNull(props.image()))
                .containerPort(props.port())
                .awsLogsConfiguration(ExpressGatewayServiceAwsLogsConfigurationProperty.builder()
                        .logGroup(logGroup.getLogGroupName())
                        .logStreamPrefix("app")
                        .build());
        if (!environment.isEmpty()) {
            container.environment(environment);
        }
        if (!secrets.isEmpty()) {
            container.secrets(secrets);
        }
        return container.build();
    }
}
