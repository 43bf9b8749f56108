package dev.longshore.acceptance.wrong;

import java.util.List;
import java.util.function.Consumer;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.AwsLogDriverProps;
import software.amazon.awscdk.services.ecs.ContainerDefinition;
import software.amazon.awscdk.services.ecs.ContainerDefinitionOptions;
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.amazon.awscdk.services.ecs.CpuArchitecture;
import software.amazon.awscdk.services.ecs.Ec2TaskDefinition;
import software.amazon.awscdk.services.ecs.ExternalTaskDefinition;
import software.amazon.awscdk.services.ecs.FargateTaskDefinition;
import software.amazon.awscdk.services.ecs.LogDrivers;
import software.amazon.awscdk.services.ecs.NetworkMode;
import software.amazon.awscdk.services.ecs.OperatingSystemFamily;
import software.amazon.awscdk.services.ecs.PortMapping;
import software.amazon.awscdk.services.ecs.RuntimePlatform;
import software.amazon.awscdk.services.ecs.TaskDefinition;

/** Valid task definitions, each with one container named app that listens on port 8080, and where to change them. */
final class Tasks {
    static final String IMAGE = "public.ecr.aws/docker/library/httpd:2.4";

    private Tasks() {}

    static FargateTaskDefinition fargate(Stack stack) {
        return fargate(stack, task -> {}, app -> {});
    }

    static FargateTaskDefinition fargateTask(Stack stack, Consumer<FargateTaskDefinition.Builder> task) {
        return fargate(stack, task, app -> {});
    }

    static FargateTaskDefinition fargateApp(Stack stack, Consumer<ContainerDefinitionOptions.Builder> app) {
        return fargate(stack, task -> {}, app);
    }

    static FargateTaskDefinition fargate(
            Stack stack,
            Consumer<FargateTaskDefinition.Builder> task,
            Consumer<ContainerDefinitionOptions.Builder> app) {
        FargateTaskDefinition.Builder builder =
                FargateTaskDefinition.Builder.create(stack, "Task").cpu(512).memoryLimitMiB(1024);
        task.accept(builder);
        FargateTaskDefinition definition = builder.build();
        ContainerDefinitionOptions.Builder options = container().portMappings(List.of(port(8080)));
        app.accept(options);
        definition.addContainer("app", options.build());
        return definition;
    }

    /** On Fargate, with Windows Server 2022. */
    static FargateTaskDefinition windows(Stack stack, Consumer<ContainerDefinitionOptions.Builder> app) {
        return fargate(
                stack,
                task -> task.cpu(1024)
                        .memoryLimitMiB(4096)
                        .runtimePlatform(platform(OperatingSystemFamily.WINDOWS_SERVER_2022_CORE)),
                app);
    }

    static RuntimePlatform platform(OperatingSystemFamily family) {
        return RuntimePlatform.builder()
                .operatingSystemFamily(family)
                .cpuArchitecture(CpuArchitecture.X86_64)
                .build();
    }

    static Ec2TaskDefinition ec2(Stack stack) {
        return ec2(stack, task -> {}, app -> {});
    }

    static Ec2TaskDefinition ec2Task(Stack stack, Consumer<Ec2TaskDefinition.Builder> task) {
        return ec2(stack, task, app -> {});
    }

    static Ec2TaskDefinition ec2App(Stack stack, Consumer<ContainerDefinitionOptions.Builder> app) {
        return ec2(stack, task -> {}, app);
    }

    /** In bridge mode unless changed. */
    static Ec2TaskDefinition ec2(
            Stack stack, Consumer<Ec2TaskDefinition.Builder> task, Consumer<ContainerDefinitionOptions.Builder> app) {
        Ec2TaskDefinition.Builder builder =
                Ec2TaskDefinition.Builder.create(stack, "Task").networkMode(NetworkMode.BRIDGE);
        task.accept(builder);
        Ec2TaskDefinition definition = builder.build();
        ContainerDefinitionOptions.Builder options =
                container().memoryLimitMiB(512).portMappings(List.of(unnamed(8080)));
        app.accept(options);
        definition.addContainer("app", options.build());
        return definition;
    }

    static ExternalTaskDefinition external(Stack stack) {
        ExternalTaskDefinition definition =
                ExternalTaskDefinition.Builder.create(stack, "Task").build();
        definition.addContainer(
                "app",
                container()
                        .memoryLimitMiB(512)
                        .portMappings(List.of(port(8080)))
                        .build());
        return definition;
    }

    /** A second container, which the task can do without. */
    static ContainerDefinition sidecar(TaskDefinition task, String name) {
        return sidecar(task, name, options -> {});
    }

    static ContainerDefinition sidecar(
            TaskDefinition task, String name, Consumer<ContainerDefinitionOptions.Builder> change) {
        ContainerDefinitionOptions.Builder options = container().essential(false);
        if (!task.getIsFargateCompatible()) {
            options.memoryLimitMiB(128);
        }
        change.accept(options);
        return task.addContainer(name, options.build());
    }

    static PortMapping port(int number) {
        return PortMapping.builder().containerPort(number).name("http").build();
    }

    /** As ports are in the modes without Service Connect. */
    static PortMapping unnamed(int number) {
        return PortMapping.builder().containerPort(number).build();
    }

    static ContainerDefinition app(TaskDefinition task) {
        return task.findContainer("app");
    }

    private static ContainerDefinitionOptions.Builder container() {
        return ContainerDefinitionOptions.builder()
                .image(ContainerImage.fromRegistry(IMAGE))
                .logging(LogDrivers.awsLogs(
                        AwsLogDriverProps.builder().streamPrefix("orders").build()));
    }
}
