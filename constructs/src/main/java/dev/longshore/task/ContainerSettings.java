package dev.longshore.task;

import dev.longshore.storage.Mountable;
import dev.longshore.storage.NamedVolume;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.CredentialSpec;
import software.amazon.awscdk.services.ecs.Secret;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.secretsmanager.ISecret;
import software.amazon.awscdk.services.ssm.IParameter;

/**
 * What the program in a container finds around itself: words, variables, files and rights.
 *
 * @param <B> the builder itself
 */
public abstract class ContainerSettings<B extends ContainerSettings<B>> {
    final Map<String, String> environment = new LinkedHashMap<>();
    final Map<String, Secret> secrets = new LinkedHashMap<>();
    final Map<String, String> secretReferences = new LinkedHashMap<>();
    final List<EnvironmentObject> environmentFiles = new ArrayList<>();
    List<String> command = List.of();
    List<String> entryPoint = List.of();
    boolean readonlyRootFilesystem = true;
    final List<String> scratch = new ArrayList<>();
    final Map<String, String> mounts = new LinkedHashMap<>();
    final List<String> readOnlyMounts = new ArrayList<>();
    final List<NamedVolume> mountedVolumes = new ArrayList<>();
    final Map<String, Boolean> volumesFrom = new LinkedHashMap<>();
    List<LinuxCapability> capabilities = List.of();
    LinuxOptions linux = LinuxOptions.builder().build();
    DockerOptions docker = DockerOptions.builder().build();

    @Nullable
    String user;

    @Nullable
    String workingDirectory;

    @Nullable
    CredentialSpec credentialSpec;

    /** Starts with the defaults. */
    ContainerSettings() {}

    /** Returns the builder itself. */
    abstract B self();

    /** Sets a plain environment variable; never a password. */
    public B putEnvironment(String variable, String value) {
        environment.put(variable, value);
        return self();
    }

    /** Sets an environment variable from Secrets Manager or SSM; read once, when the task starts. */
    public B putSecret(String variable, Secret secret) {
        secrets.put(variable, secret);
        return self();
    }

    /** Sets an environment variable to a whole secret of Secrets Manager. */
    public B putSecret(String variable, ISecret secret) {
        return putSecret(variable, Secret.fromSecretsManager(secret));
    }

    /** Sets an environment variable to one key of a secret of Secrets Manager that holds JSON. */
    public B putSecret(String variable, ISecret secret, String key) {
        return putSecret(variable, Secret.fromSecretsManager(secret, key));
    }

    /** Sets an environment variable to an SSM parameter. */
    public B putSecret(String variable, IParameter parameter) {
        return putSecret(variable, Secret.fromSsmParameter(parameter));
    }

    /**
     * Sets an environment variable from a secret as ECS writes it: the complete ARN of a secret, with
     * {@code :key:stage:version} or without, or the ARN or the name of an SSM parameter.
     */
    public B putSecretFrom(String variable, String valueFrom) {
        secretReferences.put(variable, valueFrom);
        return self();
    }

    /** Takes plain environment variables from an object in S3 whose key ends in {@code .env}. Default: none. */
    public B environmentFile(IBucket bucket, String key) {
        environmentFiles.add(EnvironmentObject.of(bucket, key));
        return self();
    }

    /** Takes plain environment variables from the object in S3 with that ARN. Default: none. */
    public B environmentFileFrom(String arn) {
        environmentFiles.add(EnvironmentObject.of(arn));
        return self();
    }

    /** Sets the command. Default: the image's. */
    public B command(String... words) {
        this.command = List.of(words);
        return self();
    }

    /** Sets the entry point. Default: the image's. */
    public B entryPoint(String... words) {
        this.entryPoint = List.of(words);
        return self();
    }

    /**
     * Sets whether its root file system is read-only. Set false only for an image that writes where no scratch
     * space can be. Default: true, with {@value ContainerOptions#DEFAULT_SCRATCH_PATH} in memory,
     * up to {@value ContainerOptions#DEFAULT_SCRATCH_MIB} MiB; {@code linux(l -> l.tmpfs("/tmp", 512))} makes it larger.
     */
    public B readonlyRootFilesystem(boolean readonly) {
        this.readonlyRootFilesystem = readonly;
        return self();
    }

    /**
     * Makes directories writable on the disk of the task: empty at the start, gone at the end. They belong to root with
     * mode 0755, unless the image has that very path as a {@code VOLUME}; {@code linux(l -> l.tmpfs(…))} takes files of
     * any user. Called again, it adds some.
     */
    public B scratch(String... paths) {
        scratch.addAll(List.of(paths));
        return self();
    }

    /** Mounts a volume of the task. */
    public B mount(String volume, String path) {
        mounts.put(path, volume);
        return self();
    }

    /** Mounts a volume of the task so that this container cannot write to it. */
    public B mountReadOnly(String volume, String path) {
        readOnlyMounts.add(path);
        return mount(volume, path);
    }

    /** Mounts files that outlive the task: the role of the task may read and write them, and nothing else. */
    public B mount(Mountable files, String path) {
        mountedVolumes.add(new NamedVolume(files.getVolumeName(), files.getVolume()));
        return mount(files.getVolumeName(), path);
    }

    /** Mounts files that outlive the task, to be read only: unless another container of it writes, so is its role. */
    public B mountReadOnly(Mountable files, String path) {
        readOnlyMounts.add(path);
        return mount(files, path);
    }

    /** Mounts all volumes of another container, at the same paths. */
    public B volumesFrom(String container) {
        volumesFrom.put(container, false);
        return self();
    }

    /** Mounts all volumes of another container, at the same paths, so that this one cannot write to them. */
    public B volumesFromReadOnly(String container) {
        volumesFrom.put(container, true);
        return self();
    }

    /**
     * Keeps these of Docker's default capabilities. An image that starts as root and then drops to another user
     * needs SETUID and SETGID. Default: none are kept.
     */
    public B capabilities(LinuxCapability... keep) {
        this.capabilities = List.of(keep);
        return self();
    }

    /** Sets what the kernel gives it: limits, shared memory, devices, kernel parameters. Default: an init process. */
    public B linux(Consumer<LinuxOptions.Builder> options) {
        this.linux = LinuxOptions.builder().apply(options).build();
        return self();
    }

    /** Sets what Docker gives it: host name, name servers, labels. Default: nothing. */
    public B docker(Consumer<DockerOptions.Builder> options) {
        this.docker = DockerOptions.builder().apply(options).build();
        return self();
    }

    /** Sets the user it runs as: a name, a number, or user:group. Default: the image's. */
    public B user(String user) {
        this.user = user;
        return self();
    }

    /** Sets the working directory. Default: the image's. */
    public B workingDirectory(String path) {
        this.workingDirectory = path;
        return self();
    }

    /** Runs it with an account of Active Directory (gMSA); on instances. Default: none. */
    public B credentialSpec(CredentialSpec spec) {
        this.credentialSpec = spec;
        return self();
    }

    /**
     * Runs it with an account of Active Directory (gMSA), as ECS writes it: {@code credentialspec:} or
     * {@code credentialspecdomainless:}, and then the ARN of an object in S3 or of an SSM parameter. Default: none.
     */
    public B credentialSpecFrom(String spec) {
        String[] kindAndPlace = spec.split(":", 2);
        return credentialSpec(new CredentialSpec(kindAndPlace[0], kindAndPlace[kindAndPlace.length - 1]));
    }
}
