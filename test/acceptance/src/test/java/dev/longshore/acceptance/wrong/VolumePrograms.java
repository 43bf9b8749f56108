package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.Hatch.set;
import static dev.longshore.acceptance.wrong.SharedFiles.foreign;
import static dev.longshore.acceptance.wrong.Tasks.app;
import static dev.longshore.acceptance.wrong.Tasks.ec2;
import static dev.longshore.acceptance.wrong.Tasks.external;
import static dev.longshore.acceptance.wrong.Tasks.fargate;
import static dev.longshore.acceptance.wrong.Tasks.windows;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.ecs.AuthorizationConfig;
import software.amazon.awscdk.services.ecs.DockerVolumeConfiguration;
import software.amazon.awscdk.services.ecs.FargatePlatformVersion;
import software.amazon.awscdk.services.ecs.FargateTaskDefinition;
import software.amazon.awscdk.services.ecs.Host;
import software.amazon.awscdk.services.ecs.MountPoint;
import software.amazon.awscdk.services.ecs.Scope;
import software.amazon.awscdk.services.ecs.Volume;
import software.amazon.awscdk.services.efs.FileSystem;
import software.amazon.awscdk.services.iam.ArnPrincipal;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;

/** The volumes of a task. */
final class VolumePrograms {
    private static final String FILES = "fs-0a1b2c3d4e5f60718";
    private static final String ENTRY = "fsap-0a1b2c3d4e5f60718";

    private VolumePrograms() {}

    static void put(Programs wrong) {
        wrong.put("TD-065", stack -> {
            FargateTaskDefinition task = fargate(stack);
            task.addVolume(Volume.builder().name("scratch").build());
            task.addVolume(Volume.builder().name("scratch").build());
        });
        wrong.put(
                "TD-065b",
                stack -> fargate(stack)
                        .addVolume(Volume.builder().name("data volume").build()));
        wrong.put(
                "TD-066",
                stack -> app(fargate(stack))
                        .addMountPoints(MountPoint.builder()
                                .sourceVolume("uploads")
                                .containerPath("/srv/uploads")
                                .readOnly(false)
                                .build()));
        wrong.put(
                "TD-068",
                stack -> fargate(stack)
                        .addVolume(Volume.builder()
                                .name("host")
                                .host(Host.builder().sourcePath("/var/run/data").build())
                                .build()));
        wrong.put("TD-069", stack -> fargate(stack).addVolume(docker(Scope.SHARED, true)));
        wrong.put("TD-070", stack -> ec2(stack).addVolume(docker(Scope.TASK, true)));
        wrong.put(
                "TD-071",
                stack -> ec2(stack)
                        .addVolume(Volume.builder()
                                .name("data")
                                .host(Host.builder().sourcePath("/mnt/data").build())
                                .efsVolumeConfiguration(
                                        SharedFiles.volume(FILES).build())
                                .build()));
        efs(wrong);
        wrong.put("TD-081", stack -> {
            FargateTaskDefinition task = fargate(stack);
            task.addVolume(
                    Volume.builder().name("database").configuredAtLaunch(true).build());
            app(task)
                    .addMountPoints(MountPoint.builder()
                            .sourceVolume("database")
                            .containerPath("/var/lib/data")
                            .readOnly(false)
                            .build());
            Services.fargate(stack, task, service -> {});
        });
        wrong.put(
                "TD-081b",
                stack -> set(
                        fargate(stack),
                        "Volumes",
                        List.of(
                                Map.of("Name", "database", "ConfiguredAtLaunch", true),
                                Map.of("Name", "archive", "ConfiguredAtLaunch", true))));
        wrong.put(
                "TD-124",
                stack -> set(
                        fargate(stack),
                        "Volumes",
                        List.of(Map.of(
                                "Name",
                                "share",
                                "FSxWindowsFileServerVolumeConfiguration",
                                Map.of(
                                        "FileSystemId",
                                        "fs-0123456789abcdef0",
                                        "RootDirectory",
                                        "share",
                                        "AuthorizationConfig",
                                        Map.of(
                                                "CredentialsParameter",
                                                "arn:aws:ssm:eu-west-1:111122223333:parameter/domain-login",
                                                "Domain",
                                                "corp.example.com"))))));
    }

    private static void efs(Programs wrong) {
        wrong.put(
                "TD-072",
                stack -> foreign(
                        stack,
                        volume -> volume.transitEncryption("DISABLED").authorizationConfig(entry(ENTRY, "DISABLED"))));
        wrong.put("TD-073", stack -> {
            FargateTaskDefinition task = foreign(
                    stack,
                    volume -> volume.authorizationConfig(
                            AuthorizationConfig.builder().iam("ENABLED").build()));
            Hatch.remove(task, "Volumes.0.EFSVolumeConfiguration.TransitEncryption");
        });
        wrong.put(
                "TD-074",
                stack -> foreign(
                        stack,
                        volume -> volume.rootDirectory("/uploads").authorizationConfig(entry(ENTRY, "DISABLED"))));
        wrong.put("TD-075", stack -> foreign(stack, volume -> volume.transitEncryption("enabled")));
        wrong.put("TD-076", stack -> foreign(stack, volume -> volume.transitEncryptionPort(70000)));
        wrong.put("TD-077", stack -> {
            // Without a policy, a file system lets everybody in.
            FileSystem files = FileSystem.Builder.create(stack, "Files")
                    .vpc(Services.vpc(stack))
                    .fileSystemPolicy(PolicyDocument.Builder.create()
                            .statements(List.of(PolicyStatement.Builder.create()
                                    .principals(List.of(new ArnPrincipal("arn:aws:iam::111122223333:role/backup")))
                                    .actions(List.of("elasticfilesystem:ClientMount"))
                                    .build()))
                            .build())
                    .build();
            SharedFiles.mount(
                    fargate(stack),
                    SharedFiles.volume(files.getFileSystemId())
                            .authorizationConfig(
                                    AuthorizationConfig.builder().iam("ENABLED").build())
                            .build());
        });
        wrong.put("TD-078", stack -> {
            FargateTaskDefinition task = foreign(stack, volume -> {});
            Services.fargate(stack, task, service -> service.platformVersion(FargatePlatformVersion.VERSION1_3));
        });
        wrong.put("TD-079", stack -> {
            FargateTaskDefinition task = windows(stack, app -> {});
            SharedFiles.mount(task, SharedFiles.volume(FILES).build());
        });
        wrong.put(
                "TD-114",
                stack -> SharedFiles.mount(
                        external(stack), SharedFiles.volume(FILES).build()));
    }

    private static AuthorizationConfig entry(String id, String iam) {
        return AuthorizationConfig.builder().accessPointId(id).iam(iam).build();
    }

    private static Volume docker(Scope scope, boolean autoprovision) {
        return Volume.builder()
                .name("cache")
                .dockerVolumeConfiguration(DockerVolumeConfiguration.builder()
                        .driver("local")
                        .scope(scope)
                        .autoprovision(autoprovision)
                        .build())
                .build();
    }
}
