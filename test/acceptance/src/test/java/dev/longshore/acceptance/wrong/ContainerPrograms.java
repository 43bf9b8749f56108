package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.Hatch.set;
import static dev.longshore.acceptance.wrong.Tasks.app;
import static dev.longshore.acceptance.wrong.Tasks.ec2;
import static dev.longshore.acceptance.wrong.Tasks.ec2App;
import static dev.longshore.acceptance.wrong.Tasks.fargate;
import static dev.longshore.acceptance.wrong.Tasks.fargateApp;
import static dev.longshore.acceptance.wrong.Tasks.sidecar;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.ContainerDefinition;
import software.amazon.awscdk.services.ecs.ContainerDependency;
import software.amazon.awscdk.services.ecs.ContainerDependencyCondition;
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.amazon.awscdk.services.ecs.EnvironmentFile;
import software.amazon.awscdk.services.ecs.FargatePlatformVersion;
import software.amazon.awscdk.services.ecs.FargateTaskDefinition;
import software.amazon.awscdk.services.ecs.HealthCheck;
import software.amazon.awscdk.services.ecs.Secret;
import software.amazon.awscdk.services.ecs.Ulimit;
import software.amazon.awscdk.services.ecs.UlimitName;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.ssm.StringParameter;

/** What a container waits for, how it is checked and restarted, what it is made of and what it is told. */
final class ContainerPrograms {
    private static final String FIRST = "ContainerDefinitions.0.";

    private ContainerPrograms() {}

    static void put(Programs wrong) {
        dependencies(wrong);
        checks(wrong);
        wrong.put(
                "TD-083",
                stack -> ec2App(
                        stack,
                        app -> app.ulimits(List.of(Ulimit.builder()
                                .name(UlimitName.NOFILE)
                                .softLimit(65536)
                                .hardLimit(1024)
                                .build()))));
        environment(wrong);
        wrong.put("TD-103", stack -> fargateApp(stack, app -> app.image(ContainerImage.fromRegistry(""))));
        wrong.put(
                "TD-103b",
                stack -> fargateApp(stack, app -> app.image(ContainerImage.fromRegistry("httpd@sha256:0123abcd"))));
        wrong.put(
                "TD-105",
                stack -> set(
                        fargate(stack), FIRST + "RestartPolicy", Map.of("Enabled", true, "RestartAttemptPeriod", 30)));
        wrong.put(
                "TD-105b",
                stack -> set(
                        fargate(stack),
                        FIRST + "RestartPolicy",
                        Map.of(
                                "Enabled",
                                true,
                                "IgnoredExitCodes",
                                IntStream.rangeClosed(1, 60).boxed().toList())));
        wrong.put(
                "TD-111",
                stack -> set(
                        ec2(stack),
                        FIRST + "CredentialSpecs",
                        List.of(
                                "credentialspec:arn:aws:s3:::specs/one.json",
                                "credentialspec:arn:aws:s3:::specs/two.json")));
        wrong.put("TD-117", stack -> {
            FargateTaskDefinition task = fargate(stack);
            set(
                    task,
                    FIRST + "Secrets",
                    List.of(Map.of("Name", "DATABASE_LOGIN", "ValueFrom", "prod/database:password::")));
        });
        wrong.put(
                "TD-118",
                stack -> set(
                        fargate(stack),
                        FIRST + "RepositoryCredentials",
                        Map.of(
                                "CredentialsParameter",
                                "arn:aws:ssm:eu-west-1:111122223333:parameter/docker-hub-login")));
    }

    private static void dependencies(Programs wrong) {
        wrong.put("TD-043", two((app, other) -> {
            depends(app, other, ContainerDependencyCondition.START);
            depends(other, app, ContainerDependencyCondition.START);
        }));
        wrong.put("TD-043b", two((app, other) -> depends(app, app, ContainerDependencyCondition.START)));
        wrong.put("TD-044", two((app, other) -> depends(app, other, ContainerDependencyCondition.HEALTHY)));
        wrong.put("TD-045", stack -> {
            FargateTaskDefinition task = fargate(stack);
            ContainerDefinition setUp = sidecar(task, "set-up", container -> container.essential(true));
            depends(app(task), setUp, ContainerDependencyCondition.COMPLETE);
        });
        wrong.put(
                "TD-046",
                stack -> set(
                        fargate(stack),
                        FIRST + "DependsOn",
                        List.of(Map.of("ContainerName", "migrations", "Condition", "START"))));
        wrong.put(
                "TD-082",
                stack -> set(
                        ec2(stack),
                        FIRST + "VolumesFrom",
                        List.of(Map.of("SourceContainer", "assets", "ReadOnly", true))));
        wrong.put("TD-119", stack -> {
            FargateTaskDefinition task = fargate(stack);
            depends(app(task), sidecar(task, "set-up"), ContainerDependencyCondition.SUCCESS);
            Services.fargate(stack, task, service -> service.platformVersion(FargatePlatformVersion.VERSION1_2));
        });
    }

    private static void checks(Programs wrong) {
        wrong.put("TD-047", check(Map.of("Command", List.of("CMD-SHELL", "curl -f localhost:8080"), "Interval", 2)));
        wrong.put(
                "TD-047c",
                stack -> fargateApp(
                        stack, app -> app.healthCheck(curl().retries(15).build())));
        wrong.put(
                "TD-047d",
                stack -> fargateApp(
                        stack,
                        app -> app.healthCheck(
                                curl().startPeriod(Duration.minutes(10)).build())));
        wrong.put("TD-048", check(Map.of("Command", List.of("curl", "-f", "http://localhost:8080/health"))));
        wrong.put("TD-048b", check(Map.of("Command", List.of(), "Interval", 30)));
        wrong.put("TD-049", stack -> fargateApp(stack, app -> app.stopTimeout(Duration.minutes(5))));
        wrong.put("TD-050", stack -> fargateApp(stack, app -> app.startTimeout(Duration.minutes(3))));
    }

    private static void environment(Programs wrong) {
        wrong.put(
                "TD-088",
                stack -> fargateApp(
                        stack,
                        app -> app.environment(Map.of("DATABASE_HOST", "db.internal"))
                                .secrets(Map.of(
                                        "DATABASE_HOST",
                                        Secret.fromSsmParameter(StringParameter.fromStringParameterName(
                                                stack, "Host", "/orders/database-host"))))));
        wrong.put("TD-089", stack -> {
            var bucket = Bucket.fromBucketName(stack, "Config", "orders-config");
            fargateApp(
                    stack,
                    app -> app.environmentFiles(IntStream.rangeClosed(1, 12)
                            .mapToObj(i -> EnvironmentFile.fromBucket(bucket, "orders/" + i + ".env"))
                            .toList()));
        });
    }

    private static Consumer<Stack> two(BiConsumer<ContainerDefinition, ContainerDefinition> change) {
        return stack -> {
            FargateTaskDefinition task = fargate(stack);
            change.accept(app(task), sidecar(task, "agent"));
        };
    }

    private static void depends(
            ContainerDefinition container, ContainerDefinition on, ContainerDependencyCondition condition) {
        container.addContainerDependencies(
                ContainerDependency.builder().container(on).condition(condition).build());
    }

    private static Consumer<Stack> check(Map<String, ?> check) {
        return stack -> set(fargate(stack), FIRST + "HealthCheck", check);
    }

    private static HealthCheck.Builder curl() {
        return HealthCheck.builder().command(List.of("CMD-SHELL", "curl -f http://localhost:8080/health || exit 1"));
    }
}
