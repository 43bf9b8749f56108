package dev.longshore.task;

import dev.longshore.internal.Ordered;
import dev.longshore.storage.NamedVolume;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.ContainerDefinitionOptions;
import software.amazon.awscdk.services.ecs.ContainerDependencyCondition;
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.amazon.awscdk.services.ecs.CredentialSpec;
import software.amazon.awscdk.services.ecs.LogDriver;
import software.amazon.awscdk.services.ecs.Secret;
import software.amazon.awscdk.services.ecs.VersionConsistency;
import software.amazon.awscdk.services.secretsmanager.ISecret;

/** A container of a task. */
public sealed interface ContainerOptions permits DefaultContainerOptions {
    /** Seconds between SIGTERM and SIGKILL, {@value}, unless set. */
    int DEFAULT_STOP_TIMEOUT_SECONDS = 15;

    /** Seconds that the stop timeout is longer than what it takes to drain, {@value}. */
    int STOP_MARGIN_SECONDS = 5;

    /** Seconds that a program on a JVM takes until it answers, {@value}, unless set. */
    int JVM_STARTUP_SECONDS = 45;

    /** The directory in memory that every Linux container with a read-only root may write to, {@value}. */
    String DEFAULT_SCRATCH_PATH = "/tmp";

    /** MiB that this directory may grow to, {@value}; what is in it counts as memory of the task. */
    int DEFAULT_SCRATCH_MIB = 128;

    /** Returns the name. */
    String name();

    /** Returns where the image comes from. */
    Image source();

    /** Returns the ports. */
    List<ContainerPort> ports();

    /** Returns the plain environment variables. */
    Map<String, String> environment();

    /** Returns the environment variables that are read from secrets. */
    Map<String, Secret> secrets();

    /** Returns the environment variables that are read from secrets, each with where it comes from in ECS's words. */
    Map<String, String> secretReferences();

    /** Returns the objects in S3 that hold environment variables. */
    List<EnvironmentObject> environmentFiles();

    /** Returns the command; empty for the image's. */
    List<String> command();

    /** Returns the entry point; empty for the image's. */
    List<String> entryPoint();

    /** Returns whether the task stops when it stops. */
    boolean essential();

    /** Returns whether it runs to its end before the others start. */
    boolean runsFirst();

    /** Returns its CPU units, or null. */
    @Nullable
    Integer cpuUnits();

    /** Returns the MiB above which it is killed, or null. */
    @Nullable
    Integer memoryMiB();

    /** Returns the MiB set aside for it, or null. */
    @Nullable
    Integer memoryReservationMiB();

    /** Returns how many GPUs of the instance are its own, or null. */
    @Nullable
    Integer gpus();

    /** Returns whether it has all GPUs of the instance. */
    boolean allGpus();

    /** Returns whether it has the Neuron devices of the instance. */
    boolean neuronDevices();

    /** Returns its health check, or null. */
    @Nullable
    ContainerHealthCheck healthCheck();

    /** Returns when ECS restarts it by itself, or null. */
    @Nullable
    RestartPolicy restart();

    /** Returns the containers it waits for, with the condition. */
    Map<String, ContainerDependencyCondition> dependsOn();

    /** Returns the containers it waits for as what they are asks for. */
    List<String> startsAfter();

    /** Returns whether its root file system is read-only. */
    boolean readonlyRootFilesystem();

    /** Returns the directories it may write to, which are empty at the start and gone at the end. */
    List<String> scratch();

    /** Returns the volumes of the task that it sees: by path. */
    Map<String, String> mounts();

    /** Returns the paths at which it cannot write. */
    List<String> readOnlyMounts();

    /** Returns the volumes that come with a mount, and need no name in the task. */
    List<NamedVolume> mountedVolumes();

    /** Returns the same container with one more mount. */
    ContainerOptions mounting(NamedVolume volume, String path, boolean readOnly);

    /** Returns this with one more mount of a volume of the task, unless it has something at that path. */
    ContainerOptions mounting(String volume, String path, boolean readOnly);

    /** Returns this with a variable, unless it has one of that name. */
    ContainerOptions providing(String name, String value);
    /** Returns the same container with these ports and plain environment variables. */
    ContainerOptions connecting(List<ContainerPort> ports, Map<String, String> environment);

    /** Returns the containers whose volumes it sees, and whether only to read. */
    Map<String, Boolean> volumesFrom();

    /** Returns the capabilities it keeps. */
    List<LinuxCapability> capabilities();

    /** Returns what the kernel gives it. */
    LinuxOptions linux();

    /** Returns what Docker gives it. */
    DockerOptions docker();

    /** Returns its account of Active Directory, or null. */
    @Nullable
    CredentialSpec credentialSpec();

    /** Returns whether ECS resolves its tag to a digest, or null. */
    @Nullable
    VersionConsistency versionConsistency();

    /** Returns the user it runs as, or null for the image's. */
    @Nullable
    String user();

    /** Returns the working directory, or null for the image's. */
    @Nullable
    String workingDirectory();

    /** Returns the seconds that it waits for what it depends on, or null. */
    @Nullable
    Integer startTimeoutSeconds();

    /** Returns the seconds between SIGTERM and SIGKILL. */
    int stopTimeoutSeconds();

    /** Returns the seconds it takes until it answers, or null. */
    @Nullable
    Integer startupSeconds();

    /** Returns the seconds it takes to finish what it has begun, or null. */
    @Nullable
    Integer drainSeconds();

    /** Returns where its output goes, unless a driver is given. */
    ContainerLogs logs();

    /** Returns the log driver that was given, or null. */
    @Nullable
    LogDriver logging();

    /** Returns what makes it the log router of the task, or null. */
    @Nullable
    LogRouterOptions logRouter();

    /** Returns the change to the container's own options, if any. */
    @Nullable
    Consumer<ContainerDefinitionOptions.Builder> customizeContainer();

    /** Returns the reference of the image, where it was given as text. */
    default @Nullable String imageReference() {
        return source().reference();
    }

    /** Starts a builder of a container with an image of a registry, such as {@code nginx:1.29}. */
    static Builder builder(String name, String imageReference) {
        return builder(name, Image.registry(imageReference));
    }

    /** Starts a builder of a container. */
    static Builder builder(String name, ContainerImage image) {
        return builder(name, Image.of(image));
    }

    /** Starts a builder of a container. */
    static Builder builder(String name, Image image) {
        return new Builder(name, image);
    }

    /** Builds {@link ContainerOptions}. */
    final class Builder extends ContainerLifecycle<Builder> {
        private final String name;
        private Image source;
        private final List<ContainerPort> ports = new ArrayList<>();
        private @Nullable ContainerHealthCheck healthCheck;
        private ContainerLogs logs = ContainerLogs.builder().build();
        private @Nullable LogDriver logging;
        private @Nullable LogRouterOptions logRouter;
        private @Nullable Consumer<ContainerDefinitionOptions.Builder> customizeContainer;

        private Builder(String name, Image source) {
            this.name = name;
            this.source = source;
        }

        @Override
        Builder self() {
            return this;
        }

        /** Listens on a TCP port. The first port of the first container is the one that routes lead to. */
        public Builder port(int port) {
            return port(ContainerPort.tcp(port));
        }

        /** Listens on a port. */
        public Builder port(ContainerPort port) {
            ports.add(port);
            return this;
        }

        /** Pulls its image with these credentials: a secret with {@code username} and {@code password}. */
        public Builder registryCredentials(ISecret credentials) {
            this.source = Image.registry(Objects.requireNonNull(source.reference()), credentials);
            return this;
        }

        /** Pulls its image with the credentials in a secret, which is named by its ARN, or by its name in this account. */
        public Builder registryCredentialsFrom(String secret) {
            this.source = Image.registry(Objects.requireNonNull(source.reference()), name + "Registry", secret);
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

        /** Sends its output elsewhere. Default: its own log group, non-blocking. */
        public Builder logging(LogDriver driver) {
            this.logging = driver;
            return this;
        }

        /** Says where its output goes, and how. Default: its own log group, non-blocking. */
        public Builder logging(Consumer<ContainerLogs.Builder> options) {
            this.logs = ContainerLogs.builder().apply(options).build();
            this.logging = null;
            return this;
        }

        /** Makes it the log router of the task (FireLens). Default: it is none. */
        public Builder logRouter(LogRouterOptions options) {
            this.logRouter = options;
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
                    source,
                    Ordered.copy(ports),
                    Ordered.copy(environment),
                    Ordered.copy(secrets),
                    Ordered.copy(secretReferences),
                    Ordered.copy(environmentFiles),
                    Ordered.copy(command),
                    Ordered.copy(entryPoint),
                    essential,
                    runsFirst,
                    cpuUnits,
                    memoryMiB,
                    memoryReservationMiB,
                    gpus,
                    allGpus,
                    neuronDevices,
                    Timing.checkFor(healthCheck, startupSeconds),
                    restart,
                    Ordered.copy(dependsOn),
                    Ordered.copy(startsAfter),
                    readonlyRootFilesystem,
                    Ordered.copy(scratch),
                    Ordered.copy(mounts),
                    Ordered.copy(readOnlyMounts),
                    Ordered.copy(mountedVolumes),
                    Ordered.copy(volumesFrom),
                    Ordered.copy(capabilities),
                    linux,
                    docker,
                    credentialSpec,
                    versionConsistency,
                    user,
                    workingDirectory,
                    startTimeoutSeconds,
                    stopTimeoutSeconds == null ? Timing.stopTimeout(drainSeconds) : stopTimeoutSeconds,
                    startupSeconds,
                    drainSeconds,
                    logs,
                    logging,
                    logRouter,
                    customizeContainer);
        }
    }
}
