package dev.longshore.task;

import dev.longshore.internal.Ordered;
import dev.longshore.storage.Mountable;
import dev.longshore.storage.NamedVolume;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.ContainerDefinitionOptions;
import software.amazon.awscdk.services.ecs.ContainerDependencyCondition;
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.amazon.awscdk.services.ecs.LogDriver;
import software.amazon.awscdk.services.ecs.Secret;

/** A container of a task. */
public sealed interface ContainerOptions permits DefaultContainerOptions {
    /** Seconds between SIGTERM and SIGKILL, {@value}, unless set. */
    int DEFAULT_STOP_TIMEOUT_SECONDS = 30;

    /** The directory of scratch space that every container with a read-only root has, {@value}. */
    String DEFAULT_SCRATCH_PATH = "/tmp";

    /** Returns the name. */
    String name();

    /** Returns the reference of the image, where it was given as text. */
    @Nullable
    String imageReference();

    /** Returns the image. */
    ContainerImage image();

    /** Returns the ports. */
    List<ContainerPort> ports();

    /** Returns the plain environment variables. */
    Map<String, String> environment();

    /** Returns the environment variables that are read from secrets. */
    Map<String, Secret> secrets();

    /** Returns the command; empty for the image's. */
    List<String> command();

    /** Returns the entry point; empty for the image's. */
    List<String> entryPoint();

    /** Returns whether the task stops when it stops. */
    boolean essential();

    /** Returns its CPU units, or null. */
    @Nullable
    Integer cpuUnits();

    /** Returns the MiB above which it is killed, or null. */
    @Nullable
    Integer memoryMiB();

    /** Returns the MiB set aside for it, or null. */
    @Nullable
    Integer memoryReservationMiB();

    /** Returns how many GPUs it has for itself, or null. */
    @Nullable
    Integer gpus();

    /** Returns its health check, or null. */
    @Nullable
    ContainerHealthCheck healthCheck();

    /** Returns the containers it waits for, with the condition. */
    Map<String, ContainerDependencyCondition> dependsOn();

    /** Returns whether its root file system is read-only. */
    boolean readonlyRootFilesystem();

    /** Returns the directories it may write to, which are empty at the start and gone at the end. */
    List<String> scratch();

    /** Returns the volumes of the task that it sees: by path. */
    Map<String, String> mounts();

    /** Returns the paths of those that it may not write to. */
    List<String> readOnlyMounts();

    /** Returns the volumes that come with a mount, and need no name in the task. */
    List<NamedVolume> mountedVolumes();

    /** Returns the same container with one more mount. */
    ContainerOptions mounting(NamedVolume volume, String path, boolean readOnly);

    /** Returns the capabilities it keeps. */
    List<LinuxCapability> capabilities();

    /** Returns the user it runs as, or null for the image's. */
    @Nullable
    String user();

    /** Returns the working directory, or null for the image's. */
    @Nullable
    String workingDirectory();

    /** Returns the seconds between SIGTERM and SIGKILL. */
    int stopTimeoutSeconds();

    /** Returns where its output goes, or null for its own log group. */
    @Nullable
    LogDriver logging();

    /** Returns the change to the container's own options, if any. */
    @Nullable
    Consumer<ContainerDefinitionOptions.Builder> customizeContainer();

    /** Starts a builder of a container with an image of a registry, such as {@code nginx:1.29}. */
    static Builder builder(String name, String imageReference) {
        return new Builder(name, imageReference, ContainerImage.fromRegistry(imageReference));
    }

    /** Starts a builder of a container. */
    static Builder builder(String name, ContainerImage image) {
        return new Builder(name, null, image);
    }

    /** Builds {@link ContainerOptions}. */
    final class Builder {
        private final String name;
        private final @Nullable String imageReference;
        private final ContainerImage image;
        private final List<ContainerPort> ports = new ArrayList<>();
        private final Map<String, String> environment = new LinkedHashMap<>();
        private final Map<String, Secret> secrets = new LinkedHashMap<>();
        private List<String> command = List.of();
        private List<String> entryPoint = List.of();
        private boolean essential = true;
        private @Nullable Integer cpuUnits;
        private @Nullable Integer memoryMiB;
        private @Nullable Integer memoryReservationMiB;
        private @Nullable Integer gpus;
        private @Nullable ContainerHealthCheck healthCheck;
        private final Map<String, ContainerDependencyCondition> dependsOn = new LinkedHashMap<>();
        private boolean readonlyRootFilesystem = true;
        private final List<String> scratch = new ArrayList<>();
        private final Map<String, String> mounts = new LinkedHashMap<>();
        private final List<String> readOnlyMounts = new ArrayList<>();
        private final List<NamedVolume> mountedVolumes = new ArrayList<>();
        private List<LinuxCapability> capabilities = List.of();
        private @Nullable String user;
        private @Nullable String workingDirectory;
        private int stopTimeoutSeconds = DEFAULT_STOP_TIMEOUT_SECONDS;
        private @Nullable LogDriver logging;
        private @Nullable Consumer<ContainerDefinitionOptions.Builder> customizeContainer;

        private Builder(String name, @Nullable String imageReference, ContainerImage image) {
            this.name = name;
            this.imageReference = imageReference;
            this.image = image;
        }

        /** Listens on a TCP port. The first port of the first container is the one that routes lead to. */
        public Builder port(int port) {
            return port(new ContainerPort(port, "tcp", null));
        }

        /** Listens on a port. */
        public Builder port(ContainerPort port) {
            ports.add(port);
            return this;
        }

        /** Sets a plain environment variable; never a password. */
        public Builder putEnvironment(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        /** Sets an environment variable from Secrets Manager or SSM; read once, when the task starts. */
        public Builder putSecret(String variable, Secret secret) {
            secrets.put(variable, secret);
            return this;
        }

        /** Sets the command. Default: the image's. */
        public Builder command(String... words) {
            this.command = List.of(words);
            return this;
        }

        /** Sets the entry point. Default: the image's. */
        public Builder entryPoint(String... words) {
            this.entryPoint = List.of(words);
            return this;
        }

        /** Sets whether the task stops when this container stops. Default: true. */
        public Builder essential(boolean essential) {
            this.essential = essential;
            return this;
        }

        /** Sets its CPU units; 1024 are one vCPU. Default: it shares the task's. */
        public Builder cpuUnits(int units) {
            this.cpuUnits = units;
            return this;
        }

        /** Sets the MiB above which it is killed. Default: the task's memory. */
        public Builder memoryMiB(int memoryMiB) {
            this.memoryMiB = memoryMiB;
            return this;
        }

        /** Sets the MiB set aside for it. Default: none. */
        public Builder memoryReservationMiB(int memoryMiB) {
            this.memoryReservationMiB = memoryMiB;
            return this;
        }

        /** Gives it GPUs of its own, on EC2 and Managed Instances with GPUs. Default: none. */
        public Builder gpus(int count) {
            this.gpus = count;
            return this;
        }

        /** Says how to tell that it works. Default: the load balancer asks for {@code /}. */
        public Builder healthCheck(ContainerHealthCheck healthCheck) {
            this.healthCheck = healthCheck;
            return this;
        }

        /** Says in place how to tell that it works. */
        public Builder healthCheck(Consumer<ContainerHealthCheck.Builder> options) {
            return healthCheck(ContainerHealthCheck.builder().apply(options).build());
        }

        /** Waits for another container before it starts. */
        public Builder dependsOn(String container, ContainerDependencyCondition condition) {
            dependsOn.put(container, condition);
            return this;
        }

        /**
         * Sets whether its root file system is read-only. Set false only for an image that writes where no scratch
         * space can be. Default: true, with scratch space at {@value ContainerOptions#DEFAULT_SCRATCH_PATH}.
         */
        public Builder readonlyRootFilesystem(boolean readonly) {
            this.readonlyRootFilesystem = readonly;
            return this;
        }

        /** Makes directories writable: empty at the start, gone at the end. Called again, it adds some. */
        public Builder scratch(String... paths) {
            scratch.addAll(List.of(paths));
            return this;
        }

        /** Mounts a volume of the task. */
        public Builder mount(String volume, String path) {
            mounts.put(path, volume);
            return this;
        }

        /** Mounts a volume of the task, to be read only. */
        public Builder mountReadOnly(String volume, String path) {
            readOnlyMounts.add(path);
            return mount(volume, path);
        }

        /** Mounts files that outlive the task: the role of the task may read and write them, and nothing else. */
        public Builder mount(Mountable files, String path) {
            mountedVolumes.add(new NamedVolume(files.getVolumeName(), files.getVolume()));
            return mount(files.getVolumeName(), path);
        }

        /** Mounts files that outlive the task, to be read only: unless another container of it writes, so is its role. */
        public Builder mountReadOnly(Mountable files, String path) {
            readOnlyMounts.add(path);
            return mount(files, path);
        }

        /**
         * Keeps these of Docker's default capabilities. An image that starts as root and then drops to another user
         * needs SETUID and SETGID. Default: none are kept.
         */
        public Builder capabilities(LinuxCapability... keep) {
            this.capabilities = List.of(keep);
            return this;
        }

        /** Sets the user it runs as: a name, a number, or user:group. Default: the image's. */
        public Builder user(String user) {
            this.user = user;
            return this;
        }

        /** Sets the working directory. Default: the image's. */
        public Builder workingDirectory(String path) {
            this.workingDirectory = path;
            return this;
        }

        /**
         * Sets the seconds between SIGTERM and SIGKILL, 2 to 120 on Fargate. Make it longer than the longest request.
         * Default: {@value ContainerOptions#DEFAULT_STOP_TIMEOUT_SECONDS}.
         */
        public Builder stopTimeoutSeconds(int seconds) {
            this.stopTimeoutSeconds = seconds;
            return this;
        }

        /** Sends its output elsewhere. Default: its own log group, non-blocking. */
        public Builder logging(LogDriver driver) {
            this.logging = driver;
            return this;
        }

        /** Changes the L2 options before the container is added; runs last, so it wins. */
        public Builder customizeContainer(Consumer<ContainerDefinitionOptions.Builder> customize) {
            this.customizeContainer = customize;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the container. */
        public ContainerOptions build() {
            return new DefaultContainerOptions(
                    name,
                    imageReference,
                    image,
                    Ordered.copy(ports),
                    Ordered.copy(environment),
                    Ordered.copy(secrets),
                    Ordered.copy(command),
                    Ordered.copy(entryPoint),
                    essential,
                    cpuUnits,
                    memoryMiB,
                    memoryReservationMiB,
                    gpus,
                    healthCheck,
                    Ordered.copy(dependsOn),
                    readonlyRootFilesystem,
                    Ordered.copy(scratch),
                    Ordered.copy(mounts),
                    Ordered.copy(readOnlyMounts),
                    Ordered.copy(mountedVolumes),
                    Ordered.copy(capabilities),
                    user,
                    workingDirectory,
                    stopTimeoutSeconds,
                    logging,
                    customizeContainer);
        }
    }
}
