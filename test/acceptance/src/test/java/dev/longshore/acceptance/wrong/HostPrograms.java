package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.Hatch.set;
import static dev.longshore.acceptance.wrong.Tasks.ec2;
import static dev.longshore.acceptance.wrong.Tasks.ec2App;
import static dev.longshore.acceptance.wrong.Tasks.ec2Task;
import static dev.longshore.acceptance.wrong.Tasks.external;
import static dev.longshore.acceptance.wrong.Tasks.fargate;
import static dev.longshore.acceptance.wrong.Tasks.fargateApp;
import static dev.longshore.acceptance.wrong.Tasks.windows;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import software.amazon.awscdk.Size;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.Capability;
import software.amazon.awscdk.services.ecs.ContainerDefinitionOptions;
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.amazon.awscdk.services.ecs.CpuArchitecture;
import software.amazon.awscdk.services.ecs.Device;
import software.amazon.awscdk.services.ecs.Ec2TaskDefinition;
import software.amazon.awscdk.services.ecs.LinuxParameters;
import software.amazon.awscdk.services.ecs.NetworkMode;
import software.amazon.awscdk.services.ecs.OperatingSystemFamily;
import software.amazon.awscdk.services.ecs.PlacementConstraint;
import software.amazon.awscdk.services.ecs.RuntimePlatform;
import software.amazon.awscdk.services.ecs.SystemControl;
import software.amazon.awscdk.services.ecs.Ulimit;
import software.amazon.awscdk.services.ecs.UlimitName;

/** What a container asks of the host under it, where that host is Fargate, Windows or something else that can't. */
final class HostPrograms {
    private static final String FIRST = "ContainerDefinitions.0.";
    private static final String GPU = FIRST + "ResourceRequirements";

    private HostPrograms() {}

    static void put(Programs wrong) {
        fargateRefuses(wrong);
        linux(wrong);
        accelerators(wrong);
        onWindows(wrong);
        placement(wrong);
        platforms(wrong);
    }

    private static void fargateRefuses(Programs wrong) {
        wrong.put("TD-051", onFargate(app -> app.privileged(true)));
        wrong.put("TD-053", onFargate(app -> app.hostname("orders")));
        wrong.put("TD-053b", onFargate(app -> app.extraHosts(Map.of("db.internal", "10.0.3.7"))));
        wrong.put("TD-053c", onFargate(app -> app.dnsServers(List.of("10.0.0.2"))));
        wrong.put("TD-053d", onFargate(app -> app.dnsSearchDomains(List.of("shop.internal"))));
        wrong.put("TD-053e", onFargate(app -> app.disableNetworking(true)));
        wrong.put("TD-054", onFargate(app -> app.dockerSecurityOptions(List.of("no-new-privileges"))));
        wrong.put("TD-055", stack -> {
            LinuxParameters parameters = linux(stack).build();
            parameters.addDevices(Device.builder().hostPath("/dev/fuse").build());
            fargateApp(stack, app -> app.linuxParameters(parameters));
        });
        wrong.put("TD-056", stack -> {
            LinuxParameters parameters = linux(stack).sharedMemorySize(256).build();
            fargateApp(stack, app -> app.linuxParameters(parameters));
        });
        wrong.put("TD-057", stack -> {
            LinuxParameters parameters =
                    linux(stack).maxSwap(Size.mebibytes(512)).swappiness(60).build();
            fargateApp(stack, app -> app.linuxParameters(parameters));
        });
        wrong.put("TD-059", stack -> {
            LinuxParameters parameters = linux(stack).build();
            parameters.addCapabilities(Capability.NET_ADMIN);
            fargateApp(stack, app -> app.linuxParameters(parameters));
        });
    }

    private static void linux(Programs wrong) {
        wrong.put(
                "TD-060",
                stack -> set(ec2(stack), FIRST + "LinuxParameters", Map.of("MaxSwap", 512, "Swappiness", 150)));
        wrong.put("TD-085", stack -> {
            var control = SystemControl.builder()
                    .namespace("net.core.somaxconn")
                    .value("4096")
                    .build();
            ec2(stack, task -> task.networkMode(NetworkMode.HOST), app -> app.systemControls(List.of(control)));
        });
        wrong.put("TD-116", stack -> set(ec2(stack), FIRST + "LinuxParameters", Map.of("Swappiness", 10)));
    }

    private static void accelerators(Programs wrong) {
        wrong.put("TD-061", onFargate(app -> app.gpuCount(1)));
        wrong.put("TD-063", stack -> ec2App(stack, app -> app.gpuCount(0.5)));
        wrong.put("TD-063b", stack -> Services.ec2(stack, ec2App(stack, app -> app.gpuCount(1)), service -> {}));
        wrong.put(
                "TD-064",
                stack -> set(
                        ec2(stack),
                        "InferenceAccelerators",
                        List.of(Map.of("DeviceName", "device_1", "DeviceType", "eia2.medium"))));
        wrong.put("TD-122", stack -> {
            var task = managed(stack);
            set(task, GPU, List.of(Map.of("Type", "NeuronDevice", "Value", "2")));
        });
        wrong.put(
                "TD-123",
                stack -> set(
                        ec2(stack),
                        GPU,
                        List.of(Map.of(
                                "Type",
                                "GPU",
                                "Value",
                                "1",
                                "SharingStrategy",
                                Map.of("NvidiaMps", Map.of("MaxComputePercent", 50))))));
    }

    private static void onWindows(Programs wrong) {
        wrong.put("TD-086", stack -> windows(stack, app -> app.readonlyRootFilesystem(true)));
        wrong.put("TD-086b", stack -> {
            LinuxParameters parameters = linux(stack).initProcessEnabled(true).build();
            windows(stack, app -> app.linuxParameters(parameters));
        });
        wrong.put(
                "TD-086c",
                stack -> windows(
                        stack,
                        app -> app.ulimits(List.of(Ulimit.builder()
                                .name(UlimitName.NOFILE)
                                .softLimit(1024)
                                .hardLimit(4096)
                                .build()))));
        wrong.put("TD-108", stack -> set(windows(stack, app -> {}), "RuntimePlatform.CpuArchitecture", "ARM64"));
        wrong.put(
                "TD-108b",
                stack -> set(
                        windows(stack, app -> {}),
                        "RuntimePlatform.OperatingSystemFamily",
                        "WINDOWS_SERVER_2016_FULL"));
        wrong.put(
                "TD-120",
                stack -> set(
                        ec2(stack),
                        "RuntimePlatform",
                        Map.of("OperatingSystemFamily", "WINDOWS_SERVER_2019_CORE", "CpuArchitecture", "X86_64")));
        wrong.put("TD-121", stack -> {
            var task = ec2(stack, it -> it.networkMode(NetworkMode.AWS_VPC), app -> app.privileged(true));
            set(task, "RuntimePlatform", Map.of("OperatingSystemFamily", "WINDOWS_SERVER_2022_FULL"));
        });
    }

    private static void placement(Programs wrong) {
        wrong.put(
                "TD-106",
                stack -> set(
                        fargate(stack),
                        "PlacementConstraints",
                        List.of(Map.of("Type", "memberOf", "Expression", "attribute:ecs.instance-type =~ m7i.*"))));
        wrong.put(
                "TD-106b",
                stack -> ec2Task(
                        stack,
                        task -> task.placementConstraints(IntStream.rangeClosed(1, 11)
                                .mapToObj(i -> PlacementConstraint.memberOf("attribute:rack != r" + i))
                                .toList())));
        wrong.put("TD-106c", stack -> {
            String expression = String.join(
                    " and ",
                    IntStream.rangeClosed(100, 199)
                            .mapToObj(i -> "attribute:rack != r" + i)
                            .toList());
            ec2Task(stack, task -> task.placementConstraints(List.of(PlacementConstraint.memberOf(expression))));
        });
    }

    private static void platforms(Programs wrong) {
        wrong.put("TD-109", stack -> fargateTaskOn(stack, CpuArchitecture.X86_64, "arm64v8/nginx:1.27"));
        wrong.put("TD-113", stack -> set(external(stack), "NetworkMode", "awsvpc"));
        wrong.put("TD-125", stack -> set(managed(stack), "NetworkMode", "bridge"));
    }

    private static void fargateTaskOn(Stack stack, CpuArchitecture architecture, String image) {
        RuntimePlatform platform = RuntimePlatform.builder()
                .operatingSystemFamily(OperatingSystemFamily.LINUX)
                .cpuArchitecture(architecture)
                .build();
        fargate(stack, task -> task.runtimePlatform(platform), app -> app.image(ContainerImage.fromRegistry(image)));
    }

    private static Consumer<Stack> onFargate(Consumer<ContainerDefinitionOptions.Builder> change) {
        return stack -> fargateApp(stack, change);
    }

    private static LinuxParameters.Builder linux(Stack stack) {
        return LinuxParameters.Builder.create(stack, "Linux");
    }

    /** For ECS Managed Instances, which no L2 task definition is for. */
    static Ec2TaskDefinition managed(Stack stack) {
        var task = ec2Task(stack, it -> it.networkMode(NetworkMode.AWS_VPC));
        set(task, "RequiresCompatibilities", List.of("MANAGED_INSTANCES"));
        set(task, "Cpu", "1024");
        set(task, "Memory", "2048");
        return task;
    }
}
