package dev.longshore.acceptance.wrong;

import java.util.function.Consumer;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.AuthorizationConfig;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.EfsVolumeConfiguration;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.FargateTaskDefinition;
import software.amazon.awscdk.services.ecs.MountPoint;
import software.amazon.awscdk.services.ecs.TaskDefinition;
import software.amazon.awscdk.services.ecs.Volume;
import software.amazon.awscdk.services.efs.AccessPoint;
import software.amazon.awscdk.services.efs.AccessPointOptions;
import software.amazon.awscdk.services.efs.Acl;
import software.amazon.awscdk.services.efs.FileSystem;
import software.amazon.awscdk.services.efs.PosixUser;
import software.amazon.awscdk.services.efs.ThroughputMode;

/** A valid service on Fargate with a file system at /data, and where to change it. */
record SharedFiles(FargateService service, FargateTaskDefinition task, FileSystem files, AccessPoint entry) {

    static SharedFiles mounted(Stack stack) {
        return system(stack, files -> {});
    }

    static SharedFiles system(Stack stack, Consumer<FileSystem.Builder> change) {
        Cluster cluster = Services.cluster(stack);
        SharedFiles mounted = unordered(stack, cluster, Tasks.fargate(stack), change);
        mounted.service().getNode().addDependency(mounted.files().getMountTargetsAvailable());
        mounted.files().getConnections().allowDefaultPortFrom(mounted.service());
        return mounted;
    }

    /** Without waiting for the mount targets and without a way through their security group. */
    static SharedFiles unordered(
            Stack stack, Cluster cluster, FargateTaskDefinition task, Consumer<FileSystem.Builder> change) {
        FileSystem.Builder builder = FileSystem.Builder.create(stack, "Files")
                .vpc(cluster.getVpc())
                .encrypted(true)
                .throughputMode(ThroughputMode.ELASTIC);
        change.accept(builder);
        FileSystem files = builder.build();
        AccessPoint entry = files.addAccessPoint("Entry", point("/orders").build());
        mount(
                task,
                volume(files.getFileSystemId())
                        .authorizationConfig(AuthorizationConfig.builder()
                                .accessPointId(entry.getAccessPointId())
                                .iam("ENABLED")
                                .build())
                        .build());
        files.grantReadWrite(task.getTaskRole());
        return new SharedFiles(Services.fargate(stack, cluster, task, service -> {}), task, files, entry);
    }

    static AccessPointOptions.Builder point(String path) {
        return AccessPointOptions.builder()
                .path(path)
                .posixUser(PosixUser.builder().uid("1000").gid("1000").build())
                .createAcl(Acl.builder()
                        .ownerUid("1000")
                        .ownerGid("1000")
                        .permissions("0750")
                        .build());
    }

    /** Encrypted on its way. */
    static EfsVolumeConfiguration.Builder volume(String fileSystem) {
        return EfsVolumeConfiguration.builder().fileSystemId(fileSystem).transitEncryption("ENABLED");
    }

    static void mount(TaskDefinition task, EfsVolumeConfiguration volume) {
        task.addVolume(
                Volume.builder().name("data").efsVolumeConfiguration(volume).build());
        Tasks.app(task)
                .addMountPoints(MountPoint.builder()
                        .sourceVolume("data")
                        .containerPath("/data")
                        .readOnly(false)
                        .build());
    }

    /** A task that mounts a file system of somebody else's. */
    static FargateTaskDefinition foreign(Stack stack, Consumer<EfsVolumeConfiguration.Builder> change) {
        FargateTaskDefinition task = Tasks.fargate(stack);
        EfsVolumeConfiguration.Builder volume = volume("fs-0a1b2c3d4e5f60718");
        change.accept(volume);
        mount(task, volume.build());
        return task;
    }
}
