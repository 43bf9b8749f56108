package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A volume of a task, by name. */
public final class Volume extends View {
    /** Views an object of the document as this. */
    public Volume(Node.Fields fields) {
        super(fields);
    }

    /** Returns the name that mount points refer to. */
    public @Nullable Value<String> name() {
        return text("name");
    }

    /** Returns the EFS file system behind it, if it is one. */
    public @Nullable EfsVolumeConfiguration efsVolumeConfiguration() {
        return object("efsVolumeConfiguration", EfsVolumeConfiguration::new);
    }

    /** Returns the volume of Docker behind it, if it is one. */
    public @Nullable DockerVolumeConfiguration dockerVolumeConfiguration() {
        return object("dockerVolumeConfiguration", DockerVolumeConfiguration::new);
    }

    /** Returns the file system of S3 Files behind it, if it is one. */
    public @Nullable S3FilesVolumeConfiguration s3filesVolumeConfiguration() {
        return object("s3filesVolumeConfiguration", S3FilesVolumeConfiguration::new);
    }

    /** Returns whether the service supplies the configuration (EBS). */
    public @Nullable Value<Boolean> configuredAtLaunch() {
        return flag("configuredAtLaunch");
    }

    /** Returns the path on the container instance, for a volume of the host. */
    public @Nullable Value<String> hostSourcePath() {
        HostVolume host = object("host", HostVolume::new);
        return host == null ? null : host.sourcePath();
    }

    private static final class HostVolume extends View {
        HostVolume(Node.Fields fields) {
            super(fields);
        }

        @Nullable
        Value<String> sourcePath() {
            return text("sourcePath");
        }
    }
}
