package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.Hatch.set;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.FargateTaskDefinition;

/** The disk that a service attaches to each of its tasks. */
final class DiskPrograms {
    private static final String DISKS = "VolumeConfigurations";

    private DiskPrograms() {}

    static void put(Programs wrong) {
        wrong.put(
                "SVC-051",
                stack -> set(service(stack), DISKS, List.of(disk("database", "gp3", 50), disk("archive", "gp3", 100))));
        wrong.put("SVC-051b", stack -> set(service(stack), DISKS, List.of(disk("data-base", "gp3", 50))));
        wrong.put("SVC-051c", stack -> set(service(stack), DISKS, List.of(disk("database", "st1", 60))));
        wrong.put("SVC-075", stack -> set(service(stack), DISKS, List.of(disk("database", "standard", 80))));
    }

    static FargateService service(Stack stack) {
        FargateTaskDefinition task = Tasks.fargate(stack);
        set(task, "Volumes", List.of(Map.of("Name", "database", "ConfiguredAtLaunch", true)));
        set(
                task,
                "ContainerDefinitions.0.MountPoints",
                List.of(Map.of("SourceVolume", "database", "ContainerPath", "/var/lib/data", "ReadOnly", false)));
        FargateService service = Services.fargate(stack, task, it -> {});
        set(service, DISKS, List.of(disk("database", "gp3", 50)));
        return service;
    }

    private static Map<String, ?> disk(String name, String type, int gigabytes) {
        return Map.of(
                "Name",
                name,
                "ManagedEBSVolume",
                Map.of(
                        "RoleArn",
                        "arn:aws:iam::111122223333:role/ecs-volumes",
                        "VolumeType",
                        type,
                        "SizeInGiB",
                        gigabytes,
                        "FilesystemType",
                        "xfs",
                        "Encrypted",
                        true));
    }
}
