package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.Hatch.set;
import static dev.longshore.acceptance.wrong.Tasks.app;
import static dev.longshore.acceptance.wrong.Tasks.ec2;
import static dev.longshore.acceptance.wrong.Tasks.fargate;
import static dev.longshore.acceptance.wrong.Tasks.fargateApp;
import static dev.longshore.acceptance.wrong.Tasks.fargateTask;
import static dev.longshore.acceptance.wrong.Tasks.sidecar;
import static dev.longshore.acceptance.wrong.Tasks.windows;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.ecs.ContainerDefinition;
import software.amazon.awscdk.services.ecs.ContainerDependency;
import software.amazon.awscdk.services.ecs.ContainerDependencyCondition;
import software.amazon.awscdk.services.ecs.FargateTaskDefinition;
import software.amazon.awscdk.services.ecs.LogDrivers;
import software.amazon.awscdk.services.ecs.TaskDefinition;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.logs.LogGroup;

/** Where logs go, and who may send them; the proxy of a task and its roles. */
final class LogPrograms {
    private static final Map<String, Object> FLUENT_BIT = Map.of("Type", "fluentbit");

    private LogPrograms() {}

    static void put(Programs wrong) {
        drivers(wrong);
        routers(wrong);
        wrong.put("TD-107", stack -> set(ec2(stack), "ProxyConfiguration", proxy("app")));
        wrong.put("TD-107b", stack -> set(fargate(stack), "ProxyConfiguration", proxy("envoy")));
        wrong.put(
                "TD-112",
                stack -> fargateTask(
                        stack,
                        task -> task.taskRole(Role.Builder.create(stack, "Role")
                                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                                .build())));
        groups(wrong);
    }

    private static void drivers(Programs wrong) {
        wrong.put("TD-093", stack -> fargateApp(stack, app -> app.logging(LogDrivers.fluentd())));
        wrong.put("TD-093b", stack -> fargateApp(stack, app -> app.logging(LogDrivers.jsonFile())));
        wrong.put(
                "TD-094",
                stack -> Hatch.remove(
                        fargate(stack), "ContainerDefinitions.0.LogConfiguration.Options.awslogs-stream-prefix"));
        wrong.put(
                "TD-095",
                stack -> set(
                        fargate(stack),
                        "ContainerDefinitions.0.LogConfiguration.Options",
                        Map.of("mode", "blocking", "max-buffer-size", "25m")));
    }

    private static void routers(Programs wrong) {
        wrong.put("TD-097", stack -> {
            FargateTaskDefinition task = fargate(stack);
            sidecar(task, "router");
            sidecar(task, "audit-router");
            set(task, "ContainerDefinitions.1.FirelensConfiguration", FLUENT_BIT);
            set(task, "ContainerDefinitions.2.FirelensConfiguration", Map.of("Type", "fluentd"));
        });
        wrong.put("TD-098", stack -> {
            FargateTaskDefinition task = fargate(stack);
            sidecar(task, "router");
            set(
                    task,
                    "ContainerDefinitions.1.FirelensConfiguration",
                    Map.of(
                            "Type",
                            "fluentbit",
                            "Options",
                            Map.of(
                                    "config-file-type",
                                    "s3",
                                    "config-file-value",
                                    "arn:aws:s3:::orders-config/fluent.conf")));
        });
        wrong.put("TD-099", stack -> {
            FargateTaskDefinition task = windows(stack, app -> {});
            sidecar(task, "router");
            set(task, "ContainerDefinitions.1.FirelensConfiguration", FLUENT_BIT);
        });
        wrong.put("TD-101", stack -> {
            FargateTaskDefinition task = fargate(stack);
            ContainerDefinition router = sidecar(task, "router");
            set(task, "ContainerDefinitions.1.FirelensConfiguration", FLUENT_BIT);
            app(task)
                    .addContainerDependencies(ContainerDependency.builder()
                            .container(router)
                            .condition(ContainerDependencyCondition.SUCCESS)
                            .build());
        });
        wrong.put("TD-102", stack -> {
            TaskDefinition task = ec2(stack);
            sidecar(task, "router");
            set(task, "ContainerDefinitions.1.FirelensConfiguration", FLUENT_BIT);
            set(
                    task,
                    "ContainerDefinitions.1.PortMappings",
                    List.of(Map.of("ContainerPort", 24224, "HostPort", 24224, "Protocol", "tcp")));
        });
    }

    private static Map<String, Object> proxy(String container) {
        return Map.of(
                "ContainerName",
                container,
                "Type",
                "APPMESH",
                "ProxyConfigurationProperties",
                List.of(
                        Map.of("Name", "AppPorts", "Value", "8080"),
                        Map.of("Name", "ProxyIngressPort", "Value", "15000"),
                        Map.of("Name", "ProxyEgressPort", "Value", "15001")));
    }

    private static void groups(Programs wrong) {
        wrong.put("LOG-001", stack -> set(LogGroup.Builder.create(stack, "Logs").build(), "RetentionInDays", 45));
        wrong.put(
                "LOG-002",
                stack -> LogGroup.Builder.create(stack, "Logs")
                        .logGroupName("/shop/orders logs")
                        .build());
        wrong.put(
                "LOG-003",
                stack -> LogGroup.Builder.create(stack, "Logs")
                        .encryptionKey(Key.Builder.create(stack, "Key").build())
                        .build());
        wrong.put("LOG-004", stack -> {
            LogGroup group = LogGroup.Builder.create(stack, "Logs")
                    .logGroupName("waf-orders")
                    .build();
            Hatch.resource(
                    stack,
                    "Waf",
                    "AWS::WAFv2::LoggingConfiguration",
                    Map.of(
                            "ResourceArn",
                            "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/orders/0f1e2d3c",
                            "LogDestinationConfigs",
                            List.of(group.getLogGroupArn())));
        });
    }
}
