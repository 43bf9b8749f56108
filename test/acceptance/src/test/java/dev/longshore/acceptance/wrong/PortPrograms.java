package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.Hatch.set;
import static dev.longshore.acceptance.wrong.Tasks.ec2;
import static dev.longshore.acceptance.wrong.Tasks.ec2App;
import static dev.longshore.acceptance.wrong.Tasks.fargate;
import static dev.longshore.acceptance.wrong.Tasks.fargateApp;
import static dev.longshore.acceptance.wrong.Tasks.port;
import static dev.longshore.acceptance.wrong.Tasks.sidecar;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.ecs.ContainerDefinition;
import software.amazon.awscdk.services.ecs.FargateTaskDefinition;
import software.amazon.awscdk.services.ecs.PortMapping;

/** What a container listens on, and which other containers it reaches. */
final class PortPrograms {
    private static final String MAPPINGS = "ContainerDefinitions.0.PortMappings";

    private PortPrograms() {}

    static void put(Programs wrong) {
        wrong.put("TD-033", stack -> set(fargate(stack), MAPPINGS + ".0.HostPort", 80));
        wrong.put("TD-035", stack -> fargateApp(stack, app -> app.portMappings(List.of(port(80800)))));
        wrong.put(
                "TD-035b",
                stack -> ec2App(
                        stack,
                        app -> app.portMappings(List.of(PortMapping.builder()
                                .containerPort(8080)
                                .hostPort(70000)
                                .build()))));
        ranges(wrong);
        wrong.put(
                "TD-038",
                stack -> sidecar(
                        fargate(stack),
                        "admin",
                        admin -> admin.portMappings(List.of(
                                PortMapping.builder().containerPort(8080).build()))));
        wrong.put("TD-039", stack -> fargateApp(stack, app -> app.portMappings(List.of(named("Orders API")))));
        wrong.put("TD-039b", stack -> {
            FargateTaskDefinition task = fargateApp(
                    stack,
                    app -> app.portMappings(List.of(
                            port(8080),
                            PortMapping.builder()
                                    .containerPort(9090)
                                    .name("metrics")
                                    .build())));
            set(task, MAPPINGS + ".1.Name", "http");
        });
        wrong.put(
                "TD-040",
                stack -> set(fargate(stack), MAPPINGS, List.of(Map.of("ContainerPort", 8080, "AppProtocol", "http2"))));
        wrong.put("TD-042", stack -> {
            FargateTaskDefinition task = fargate(stack);
            sidecar(task, "redis");
            set(task, "ContainerDefinitions.0.Links", List.of("redis:cache"));
        });
    }

    private static void ranges(Programs wrong) {
        wrong.put("TD-037", stack -> fargateApp(stack, app -> app.portMappings(ranges("9000-8000"))));
        wrong.put("TD-037b", stack -> fargateApp(stack, app -> app.portMappings(ranges("65000-66000"))));
        wrong.put("TD-037c", stack -> fargateApp(stack, app -> app.portMappings(ranges("7000-7100", "7050-7200"))));
        wrong.put("TD-037d", stack -> {
            var task = ec2(stack);
            set(task, "NetworkMode", "host");
            set(task, MAPPINGS, List.of(Map.of("ContainerPortRange", "8000-8010")));
        });
        wrong.put(
                "TD-037e",
                stack -> set(
                        ec2(stack), MAPPINGS, List.of(Map.of("ContainerPortRange", "8000-8010", "HostPort", 8000))));
    }

    private static List<PortMapping> ranges(String... ranges) {
        return Arrays.stream(ranges)
                .map(range -> PortMapping.builder()
                        .containerPort(ContainerDefinition.CONTAINER_PORT_USE_RANGE)
                        .containerPortRange(range)
                        .build())
                .toList();
    }

    private static PortMapping named(String name) {
        return PortMapping.builder().containerPort(8080).name(name).build();
    }
}
