package dev.longshore.task;

import static dev.longshore.task.ContainerDoor.isTrue;
import static dev.longshore.task.ContainerDoor.with;
import static dev.longshore.task.DefinitionDoor.required;

import dev.longshore.model.DockerVolumeConfiguration;
import dev.longshore.model.EfsVolumeConfiguration;
import dev.longshore.model.PlainView;
import dev.longshore.model.Value;
import dev.longshore.model.Volume;
import dev.longshore.storage.DockerVolume;
import dev.longshore.storage.EbsVolume;
import dev.longshore.storage.ExistingEfsVolume;
import dev.longshore.storage.FsxWindowsVolume;
import dev.longshore.storage.HostVolume;
import dev.longshore.storage.S3FilesVolume;
import dev.longshore.storage.TaskVolume;
import org.jspecify.annotations.Nullable;

/** The way in for a volume that was read from a file. */
final class VolumeDoor {
    private static final String ENABLED = "ENABLED";

    private VolumeDoor() {}

    /** Returns the volume, or null for scratch space. */
    static @Nullable TaskVolume volume(Volume volume) {
        EfsVolumeConfiguration efs = volume.efsVolumeConfiguration();
        DockerVolumeConfiguration docker = volume.dockerVolumeConfiguration();
        PlainView windows = volume.object("fsxWindowsFileServerVolumeConfiguration", PlainView::new);
        PlainView s3 = volume.object("s3filesVolumeConfiguration", PlainView::new);
        Value<String> host = volume.hostSourcePath();
        if (efs != null) {
            return efs(efs);
        } else if (docker != null) {
            return docker(docker);
        } else if (windows != null) {
            return windows(windows);
        } else if (s3 != null) {
            return s3(s3);
        } else if (isTrue(volume.configuredAtLaunch())) {
            return EbsVolume.create(v -> {});
        }
        return host == null ? null : HostVolume.of(required(host));
    }

    /** Returns whether security groups of its own decide who reaches it, which a file does not name. */
    static boolean isReachedByNetwork(Volume volume) {
        return volume.has("efsVolumeConfiguration")
                || volume.has("fsxWindowsFileServerVolumeConfiguration")
                || volume.has("s3filesVolumeConfiguration");
    }

    private static TaskVolume efs(EfsVolumeConfiguration efs) {
        return new ExistingEfsVolume(
                required(efs.fileSystemId()),
                Value.known(efs.rootDirectory()),
                Value.known(efs.accessPointId()),
                ENABLED.equals(Value.known(efs.transitEncryption())),
                Value.known(efs.transitEncryptionPort()),
                ENABLED.equals(Value.known(efs.iam())));
    }

    private static TaskVolume docker(DockerVolumeConfiguration docker) {
        return DockerVolume.create(v -> {
            if ("shared".equals(Value.known(docker.scope()))) {
                if (isTrue(docker.autoprovision())) {
                    v.shared();
                } else {
                    v.existing();
                }
            }
            with(docker.driver(), v::driver);
            docker.driverOpts().forEach((name, value) -> v.putDriverOption(name, value.text()));
            docker.labels().forEach((name, value) -> v.putLabel(name, value.text()));
        });
    }

    private static TaskVolume windows(PlainView windows) {
        PlainView authorization = windows.object("authorizationConfig", PlainView::new);
        return new FsxWindowsVolume(
                required(windows.text("fileSystemId")),
                required(windows.text("rootDirectory")),
                required(authorization == null ? null : authorization.text("credentialsParameter")),
                required(authorization == null ? null : authorization.text("domain")));
    }

    private static TaskVolume s3(PlainView s3) {
        return new S3FilesVolume(
                required(s3.text("fileSystemArn")),
                Value.known(s3.text("accessPointArn")),
                null,
                null,
                Value.known(s3.text("rootDirectory")),
                Value.known(s3.number("transitEncryptionPort")));
    }
}
