package dev.longshore.sampleapps.metricsagent;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.pattern.HostAgent;
import dev.longshore.pattern.HostAgentProps;
import dev.longshore.pattern.WebService;
import dev.longshore.profile.Profile;
import dev.longshore.service.EcsService;
import dev.longshore.task.NetworkMode;
import dev.longshore.task.TaskSize;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/** OpenTelemetry's collector once on each instance, EC2 and managed, and a service on each kind that sends to it. */
public final class MetricsAgentStack extends Stack {
    private static final String INSTANCES = "Instances";
    private static final String MANAGED = "Managed";
    private static final String IMAGE = "public.ecr.aws/nginx/nginx-unprivileged:1.29";

    /** Where containers in Docker's own network find their instance. */
    private static final String INSTANCE_ADDRESS = "http://172.17.0.1:4318";

    /** Where ECS puts managed daemons on each instance, by the sources of amazon-ecs-agent: no page of AWS says it. */
    private static final String DAEMON_ADDRESS = "http://169.254.172.2:4318";

    private static final String COLLECTOR = """
            receivers: {otlp: {protocols: {http: {endpoint: '0.0.0.0:4318'}}}}
            exporters: {awsemf: {namespace: Shop, region: '%s', log_group_name: '%s'}}
            service: {pipelines: {metrics: {receivers: [otlp], exporters: [awsemf]}}}
            """;

    /** Defines the stack. */
    public MetricsAgentStack(Construct scope, String id) {
        super(scope, id);
        EcsCluster cluster = EcsCluster.create(
                this,
                "Cluster",
                c -> c.profile(Profile.DEVELOPMENT)
                        .addEc2Capacity(
                                INSTANCES, ec2 -> ec2.instanceTypes("m7g.large").instances(1, 4))
                        .addManagedInstances(MANAGED, m -> {}));
        LogGroup metrics = LogGroup.Builder.create(this, "MetricsLog")
                .retention(RetentionDays.ONE_WEEK)
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();
        Consumer<HostAgentProps.Builder> collector = s -> s.cluster(cluster)
                .profile(Profile.DEVELOPMENT)
                .addContainer(
                        "collector",
                        "public.ecr.aws/aws-observability/aws-otel-collector:v0.43.3",
                        c -> c.user("10001")
                                .putEnvironment(
                                        "AOT_CONFIG_CONTENT",
                                        COLLECTOR.formatted(Aws.REGION, metrics.getLogGroupName())))
                .size(TaskSize.of(256, 512))
                // Metrics go to CloudWatch as lines of a log.
                .permit(PolicyStatement.Builder.create()
                        .actions(List.of("logs:CreateLogStream", "logs:PutLogEvents"))
                        .resources(List.of(metrics.getLogGroupArn()))
                        .build());

        HostAgent.create(this, "Collector", s -> s.apply(collector).capacity(Capacity.of(INSTANCES)));
        HostAgent managed = HostAgent.create(
                this,
                "ManagedCollector",
                s -> s.apply(collector).capacity(Capacity.of(MANAGED)).managedDaemon(m -> m.drainPercent(50)));

        WebService.create(
                this,
                "Shop",
                s -> s.cluster(cluster)
                        .profile(Profile.DEVELOPMENT)
                        .capacity(Capacity.of(INSTANCES))
                        .networkMode(NetworkMode.BRIDGE)
                        .addContainer(
                                "shop",
                                IMAGE,
                                c -> c.port(8080)
                                        .memoryMiB(256)
                                        .putEnvironment("OTEL_EXPORTER_OTLP_ENDPOINT", INSTANCE_ADDRESS))
                        .loadBalancer(lb -> lb.plainHttp().allowFromAnywhere()));
        EcsService orders = EcsService.create(
                this,
                "Orders",
                s -> s.cluster(cluster)
                        .profile(Profile.DEVELOPMENT)
                        .capacity(Capacity.of(MANAGED))
                        .addContainer(
                                "orders", IMAGE, c -> c.putEnvironment("OTEL_EXPORTER_OTLP_ENDPOINT", DAEMON_ADDRESS)));
        // A daemon that comes later replaces the instances that are there.
        orders.getNode().addDependency(managed);
    }
}
