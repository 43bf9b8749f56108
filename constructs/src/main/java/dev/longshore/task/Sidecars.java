package dev.longshore.task;

import java.util.List;
import java.util.function.Consumer;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.iam.PolicyStatement;

/** Containers that go along with others. Each is a preset for {@code apply}, with a pinned image and its permissions. */
public final class Sidecars {
    /** The log router: Fluent Bit as AWS builds it. */
    public static final String FLUENT_BIT_IMAGE = "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.34.3.20260818";

    /** The collector of AWS Distro for OpenTelemetry. */
    public static final String OPEN_TELEMETRY_IMAGE = "public.ecr.aws/aws-observability/aws-otel-collector:v0.48.0";

    /** The CloudWatch agent. */
    public static final String CLOUDWATCH_AGENT_IMAGE =
            "public.ecr.aws/cloudwatch-agent/cloudwatch-agent:1.300062.0b1304";

    /** The name of the log router's container. */
    public static final String LOG_ROUTER = "log-router";

    private static final int ROUTER_MEMORY_MIB = 256;
    private static final int ROUTER_RESERVED_MIB = 64;
    private static final int COLLECTOR_MEMORY_MIB = 256;

    private Sidecars() {}

    /**
     * Returns the FireLens log router: containers with {@code logging(l -> l.firelens(…))} send their lines to it, and
     * start once it is up. Without it there would be no task: it is essential. What it calls, such as CloudWatch Logs
     * or Firehose, the task role must be granted.
     */
    public static Consumer<TaskOptions<?>> logRouter() {
        return logRouter(container -> {});
    }

    /** Returns the FireLens log router, changed. */
    public static Consumer<TaskOptions<?>> logRouter(Consumer<ContainerOptions.Builder> change) {
        return task -> task.addContainer(
                LOG_ROUTER,
                FLUENT_BIT_IMAGE,
                container -> container
                        .logRouter(LogRouterOptions.fluentBit()
                                // In the image since 2.29.1; it turns on the server that the health check asks.
                                .withConfigFile("/fluent-bit/configs/output-metrics-healthcheck.conf"))
                        .healthCheck(h -> h.shell("curl -f -s http://127.0.0.1:2020/api/v1/uptime || exit 1"))
                        .memoryMiB(ROUTER_MEMORY_MIB)
                        .memoryReservationMiB(ROUTER_RESERVED_MIB)
                        .apply(change));
    }

    /**
     * Returns a collector that takes OpenTelemetry (ports 4317 and 4318) and X-Ray (UDP 2000) of the containers beside
     * it, and sends traces to X-Ray and metrics to CloudWatch. The task goes on without it.
     */
    public static Consumer<TaskOptions<?>> openTelemetry() {
        return task -> task.addContainer(
                        "otel-collector",
                        OPEN_TELEMETRY_IMAGE,
                        container -> container
                                .command("--config=/etc/ecs/ecs-default-config.yaml")
                                .healthCheck(h -> h.command("/healthcheck"))
                                .essential(false)
                                .memoryMiB(COLLECTOR_MEMORY_MIB))
                .permit(
                        // X-Ray has no resource level for what is sent.
                        statement(
                                List.of(
                                        "xray:GetSamplingRules",
                                        "xray:GetSamplingStatisticSummaries",
                                        "xray:GetSamplingTargets",
                                        "xray:PutTelemetryRecords",
                                        "xray:PutTraceSegments"),
                                "*"),
                        statement(
                                List.of("logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"),
                                logGroup("/aws/ecs/application/metrics")));
    }

    /**
     * Returns the CloudWatch agent, which takes StatsD and embedded metrics of the containers beside it. The task goes
     * on without it.
     *
     * @param configuration its configuration, in JSON
     */
    public static Consumer<TaskOptions<?>> cloudWatchAgent(String configuration) {
        return task -> task.addContainer(
                        "cloudwatch-agent",
                        CLOUDWATCH_AGENT_IMAGE,
                        container -> container
                                .putEnvironment("CW_CONFIG_CONTENT", configuration)
                                // It writes its translated configuration beside its program.
                                .readonlyRootFilesystem(false)
                                .essential(false)
                                .memoryMiB(COLLECTOR_MEMORY_MIB))
                .permit(statement(List.of("cloudwatch:PutMetricData"), "*"));
    }

    private static String logGroup(String name) {
        return "arn:" + Aws.PARTITION + ":logs:" + Aws.REGION + ":" + Aws.ACCOUNT_ID + ":log-group:" + name + ":*";
    }

    private static PolicyStatement statement(List<String> actions, String resource) {
        return PolicyStatement.Builder.create()
                .actions(actions)
                .resources(List.of(resource))
                .build();
    }
}
