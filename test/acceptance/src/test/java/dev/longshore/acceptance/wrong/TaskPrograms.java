package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.Hatch.remove;
import static dev.longshore.acceptance.wrong.Hatch.set;
import static dev.longshore.acceptance.wrong.Tasks.ec2;
import static dev.longshore.acceptance.wrong.Tasks.ec2App;
import static dev.longshore.acceptance.wrong.Tasks.ec2Task;
import static dev.longshore.acceptance.wrong.Tasks.fargate;
import static dev.longshore.acceptance.wrong.Tasks.fargateApp;
import static dev.longshore.acceptance.wrong.Tasks.fargateTask;
import static dev.longshore.acceptance.wrong.Tasks.sidecar;
import static dev.longshore.acceptance.wrong.Tasks.windows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.FargateTaskDefinition;
import software.amazon.awscdk.services.ecs.NetworkMode;

/** The task as a whole: its names, its size, its namespaces. */
final class TaskPrograms {
    private TaskPrograms() {}

    static void put(Programs wrong) {
        names(wrong);
        sizes(wrong);
        shares(wrong);
        modes(wrong);
    }

    private static void names(Programs wrong) {
        wrong.put("TD-001", stack -> fargateTask(stack, task -> task.family("orders-".repeat(40))));
        wrong.put("TD-002", stack -> fargateTask(stack, task -> task.family("orders service")));
        wrong.put("TD-003", stack -> set(fargate(stack), "ContainerDefinitions", List.of()));
        wrong.put("TD-004", stack -> {
            FargateTaskDefinition task = fargate(stack);
            for (int i = 1; i <= 11; i++) {
                sidecar(task, "sidecar-" + i);
            }
        });
        wrong.put("TD-005", stack -> sidecar(fargate(stack), "proxy", container -> container.containerName("app")));
        wrong.put(
                "TD-006", stack -> sidecar(fargate(stack), "proxy", container -> container.containerName("my.proxy")));
        wrong.put("TD-007", stack -> set(fargate(stack), "ContainerDefinitions.0.Essential", false));
    }

    private static void sizes(Programs wrong) {
        wrong.put("TD-008", stack -> set(fargate(stack), "NetworkMode", "bridge"));
        wrong.put("TD-009", stack -> remove(fargate(stack), "Cpu"));
        wrong.put("TD-010", size(300, 1024));
        wrong.put("TD-011", size(256, 3072));
        wrong.put("TD-012", size(512, 6144));
        wrong.put("TD-013", size(1024, 1024));
        wrong.put("TD-014", size(2048, 20480));
        wrong.put("TD-015", size(4096, 6144));
        wrong.put("TD-016", size(8192, 18432));
        wrong.put("TD-017", size(16384, 36864));
        wrong.put("TD-019", windowsSize(512, 2048));
        wrong.put("TD-020", windowsSize(2048, 20480));
        wrong.put("TD-020b", windowsSize(1024, 1024));
    }

    private static void shares(Programs wrong) {
        wrong.put("TD-022", stack -> set(fargate(stack), "ContainerDefinitions.0.Cpu", 1024));
        wrong.put("TD-023", stack -> fargateApp(stack, app -> app.memoryLimitMiB(2048)));
        wrong.put(
                "TD-023b",
                stack -> sidecar(
                        fargateApp(stack, app -> app.memoryLimitMiB(768)),
                        "cache",
                        cache -> cache.memoryLimitMiB(512)));
        wrong.put(
                "TD-024",
                stack -> sidecar(
                        fargateApp(stack, app -> app.memoryReservationMiB(800)),
                        "cache",
                        cache -> cache.memoryReservationMiB(400)));
        wrong.put("TD-025", stack -> set(ec2(stack), "ContainerDefinitions.0.MemoryReservation", 1024));
        wrong.put("TD-026", stack -> ec2App(stack, app -> app.memoryLimitMiB(2)));
        wrong.put("TD-027", stack -> remove(ec2(stack), "ContainerDefinitions.0.Memory"));
        wrong.put("TD-028", stack -> set(fargate(stack), "EphemeralStorage", Map.of("SizeInGiB", 250)));
        wrong.put("TD-029", stack -> set(ec2(stack), "EphemeralStorage", Map.of("SizeInGiB", 50)));
    }

    private static void modes(Programs wrong) {
        wrong.put("TD-030", stack -> set(fargate(stack), "PidMode", "host"));
        wrong.put("TD-031", stack -> set(fargate(stack), "IpcMode", "task"));
        wrong.put("TD-032", stack -> set(windows(stack, app -> {}), "PidMode", "task"));
        wrong.put("TD-034", stack -> ec2Task(stack, task -> task.networkMode(NetworkMode.NONE)));
        wrong.put("TD-087", stack -> fargateApp(stack, app -> app.environment(large())));
        wrong.put("TD-110", stack -> set(ec2(stack), "EnableFaultInjection", true));
        wrong.put(
                "TD-115",
                stack -> set(
                        fargate(stack),
                        "Tags",
                        List.of(
                                Map.of("Key", "aws:team", "Value", "orders"),
                                Map.of("Key", "stage", "Value", "test"))));
    }

    private static Consumer<Stack> size(int cpu, int memory) {
        return stack -> fargateTask(stack, task -> task.cpu(cpu).memoryLimitMiB(memory));
    }

    private static Consumer<Stack> windowsSize(int cpu, int memory) {
        return stack -> {
            FargateTaskDefinition task = windows(stack, app -> {});
            set(task, "Cpu", Integer.toString(cpu));
            set(task, "Memory", Integer.toString(memory));
        };
    }

    private static Map<String, String> large() {
        Map<String, String> environment = new LinkedHashMap<>();
        for (int i = 0; i < 90; i++) {
            environment.put("FEATURE_TABLE_" + i, "on,off,".repeat(110));
        }
        return environment;
    }
}
