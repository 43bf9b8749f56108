package dev.longshore.task;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.cluster.Architecture;
import dev.longshore.cluster.CapacityType;
import dev.longshore.cluster.OperatingSystem;
import dev.longshore.finding.Finding;
import dev.longshore.internal.Ordered;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.profile.Profile;
import dev.longshore.storage.Mountable;
import dev.longshore.storage.NamedVolume;
import dev.longshore.storage.TaskVolume;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.amazon.awscdk.services.iam.IManagedPolicy;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.logs.ILogGroup;

/**
 * The options that every builder of something with a task has.
 *
 * @param <B> the builder itself
 */
public abstract class TaskOptions<B extends TaskOptions<B>> {
    private Profile profile = Profile.PRODUCTION;
    private final List<ContainerOptions> containers = new ArrayList<>();
    private final List<String> volumes = new ArrayList<>();
    private final List<NamedVolume> namedVolumes = new ArrayList<>();
    private final Set<String> volumesOfFile = new LinkedHashSet<>();
    private CapacityType capacityTypeOfFile = CapacityType.FARGATE;
    private final List<UnaryOperator<ContainerOptions>> additions = new ArrayList<>();
    private final List<Finding> notes = new ArrayList<>();
    private @Nullable TaskSize size;
    private TaskPlatform.Chosen chosen = TaskPlatform.Chosen.NOTHING;
    private @Nullable Integer ephemeralStorageGiB;
    private @Nullable IRole executionRole;
    private @Nullable IRole taskRole;
    private @Nullable String taskRoleArn;
    private @Nullable IManagedPolicy permissionsBoundary;
    private final List<PolicyStatement> permissions = new ArrayList<>();
    private boolean exec;
    private @Nullable ILogGroup logGroup;
    private DefinitionOptions definition = DefinitionOptions.builder().build();
    private @Nullable Consumer<software.amazon.awscdk.services.ecs.TaskDefinition.Builder> customizeTaskDefinition;
    private final List<Acknowledgement> acknowledged = new ArrayList<>();

    /** Starts with the defaults. */
    protected TaskOptions() {}

    /** Returns the builder itself. */
    protected abstract B self();

    /** Chooses the set of defaults. Default: {@link Profile#PRODUCTION}. */
    public B profile(Profile profile) {
        this.profile = profile;
        return self();
    }

    /** Adds a container with an image of a registry, such as {@code nginx:1.29}. */
    public B addContainer(String name, String imageReference, Consumer<ContainerOptions.Builder> options) {
        return addContainer(
                ContainerOptions.builder(name, imageReference).apply(options).build());
    }

    /** Adds a container. */
    public B addContainer(String name, ContainerImage image, Consumer<ContainerOptions.Builder> options) {
        return addContainer(ContainerOptions.builder(name, image).apply(options).build());
    }

    /** Adds a container. */
    public B addContainer(String name, Image image, Consumer<ContainerOptions.Builder> options) {
        return addContainer(ContainerOptions.builder(name, image).apply(options).build());
    }

    /** Adds a container. */
    public B addContainer(ContainerOptions container) {
        containers.add(container);
        return self();
    }

    /** Adds scratch space that several containers can mount by this name: empty at the start, gone at the end. */
    public B addScratchVolume(String name) {
        volumes.add(name);
        return self();
    }

    /**
     * Adds a volume that containers mount by this name. Files of an {@link dev.longshore.storage.EfsFileSystem} are
     * mounted without it. It takes the place of one that a task definition file has by that name.
     */
    public B addVolume(String name, TaskVolume volume) {
        if (volumesOfFile.remove(name)) {
            namedVolumes.removeIf(given -> given.name().equals(name));
        }
        namedVolumes.add(new NamedVolume(name, volume));
        return self();
    }

    void addVolumeOfFile(String name, TaskVolume volume) {
        addVolume(name, volume);
        volumesOfFile.add(name);
    }

    /** Mounts files that outlive the task in all its containers: its role may read and write them. */
    public B mount(Mountable files, String path) {
        return mount(files, path, false);
    }

    /** Mounts files that outlive the task in all its containers, to be read only: so is its role. */
    public B mountReadOnly(Mountable files, String path) {
        return mount(files, path, true);
    }

    /** Mounts a volume of the task in all its containers, to be read only, but for those with something at that path. */
    public B mountReadOnly(String volume, String path) {
        additions.add(container -> container.mounting(volume, path, true));
        return self();
    }

    /** Sets a variable in all its containers, but for those that have one of that name. */
    public B putEnvironment(String name, String value) {
        additions.add(container -> container.providing(name, value));
        return self();
    }

    private B mount(Mountable files, String path, boolean readOnly) {
        NamedVolume volume = new NamedVolume(files.getVolumeName(), files.getVolume());
        additions.add(container -> container.mounting(volume, path, readOnly));
        return self();
    }

    /**
     * Sets how much CPU and memory the task gets. Default: the cheapest that holds what its containers ask for, where
     * one without a word counts as half a vCPU and 1 GB; a note shows the sum.
     */
    public B size(TaskSize size) {
        this.size = size;
        return self();
    }

    /**
     * Sets the processor that the images are built for. Default: that of the capacity where it has one, X86_64 on
     * Windows, and otherwise ARM64, about 20 % cheaper.
     */
    public B architecture(Architecture architecture) {
        this.chosen = chosen.with(architecture);
        return self();
    }

    /**
     * Sets the operating system that the images are built for. On a Windows, what hardens Linux containers is not
     * rendered. Default: that of the capacity, and otherwise Linux.
     */
    public B operatingSystem(OperatingSystem operatingSystem) {
        this.chosen = chosen.with(operatingSystem);
        return self();
    }

    /**
     * Sets how the containers reach the network. Default: {@link NetworkMode#AWSVPC}, and on external instances, which
     * don't have it, {@link NetworkMode#BRIDGE}.
     */
    public B networkMode(NetworkMode networkMode) {
        this.chosen = chosen.with(networkMode);
        return self();
    }

    /** Sets the GiB of scratch space of the task, 21 to 200. Default: the 20 that Fargate gives for free. */
    public B ephemeralStorageGiB(int sizeGiB) {
        this.ephemeralStorageGiB = sizeGiB;
        return self();
    }

    /** Uses a role that is there already to pull images, write logs and read secrets. Default: one is made. */
    public B executionRole(IRole role) {
        this.executionRole = role;
        return self();
    }

    /** Uses a role that is there already for the code in the containers. Default: one is made, without permissions. */
    public B taskRole(IRole role) {
        this.taskRole = role;
        this.taskRoleArn = null;
        return self();
    }

    /** Uses the role of that ARN for the code in the containers. Default: one is made, without permissions. */
    public B taskRoleFrom(String arn) {
        this.taskRole = null;
        this.taskRoleArn = arn;
        return self();
    }

    /** Limits what the roles made here may do at the most. Default: no limit but their own permissions. */
    public B permissionsBoundary(IManagedPolicy boundary) {
        this.permissionsBoundary = boundary;
        return self();
    }

    /** Lets the code in the containers do this, for what no L2 grants. Called again, it adds some. Default: nothing. */
    public B permit(PolicyStatement... statements) {
        permissions.addAll(List.of(statements));
        return self();
    }

    /**
     * Lets people run commands in the containers (ECS Exec): with an init process, the permissions of its agent, and
     * scratch space for it where a root file system is read-only. Default: nobody may.
     */
    public B exec() {
        this.exec = true;
        return self();
    }

    /** Uses a log group that is there already, for all containers. Default: one is made for each. */
    public B logGroup(ILogGroup logGroup) {
        this.logGroup = logGroup;
        return self();
    }

    /** Says what is seldom said: shared processes, placement, fault injection, tags. Default: none of it. */
    public B definition(Consumer<DefinitionOptions.Builder> options) {
        this.definition = DefinitionOptions.builder().apply(options).build();
        return self();
    }

    /**
     * Takes containers and sizes from a task definition that was read from a file. Where the file says nothing,
     * Longshore's defaults hold, but for the processor, the network mode and, on instances, the size, where ECS's do.
     * What it says that it must be able to run on has the kind of the capacity. What is not rendered is refused, with
     * its line.
     *
     * @param definition the task definition
     * @param options what to add to a container, by name of the container
     */
    public B taskDefinition(TaskDefinition definition, Map<String, Consumer<ContainerOptions.Builder>> options) {
        chosen = chosen.ofFile(
                definition.requiresCompatibilities().stream().map(Value::text).toList());
        capacityTypeOfFile = CapacityType.valueOf(definition.firstPlatform());
        notes.addAll(DefinitionDoor.enter(definition, this, options));
        return self();
    }

    /** Takes everything from a task definition that was read from a file. */
    public B taskDefinition(TaskDefinition definition) {
        return taskDefinition(definition, new LinkedHashMap<>());
    }

    /** Changes the L2 builder before the task definition is made; runs last, so it wins. */
    public B customizeTaskDefinition(Consumer<software.amazon.awscdk.services.ecs.TaskDefinition.Builder> customize) {
        this.customizeTaskDefinition = customize;
        return self();
    }

    /**
     * Accepts what a rule finds in what is made here, an error too. Called again, it adds one. It stands in the Metadata
     * of the template, and is reported once the rule finds nothing any more.
     *
     * @param rule the id of the rule, such as {@code TD-045}
     * @param reason why it is accepted; required
     */
    public B acknowledge(String rule, String reason) {
        acknowledged.add(Acknowledgement.of(rule, reason));
        return self();
    }

    /** Applies a preset. */
    public B apply(Consumer<? super B> preset) {
        preset.accept(self());
        return self();
    }

    /** Takes over finished options. */
    protected B from(EcsTaskProps props) {
        profile = props.profile();
        containers.clear();
        containers.addAll(props.containers());
        volumes.clear();
        volumes.addAll(props.scratchVolumes());
        namedVolumes.clear();
        namedVolumes.addAll(props.addedVolumes());
        notes.clear();
        notes.addAll(props.notes());
        size = ((DefaultEcsTaskProps) props).chosenSize();
        chosen = ((DefaultEcsTaskProps) props).chosen();
        ephemeralStorageGiB = props.ephemeralStorageGiB();
        executionRole = props.executionRole();
        taskRole = props.taskRole();
        taskRoleArn = props.taskRoleArn();
        definition = props.definition();
        permissionsBoundary = props.permissionsBoundary();
        permissions.clear();
        permissions.addAll(props.permissions());
        exec = props.exec();
        logGroup = props.logGroup();
        customizeTaskDefinition = props.customizeTaskDefinition();
        acknowledged.clear();
        acknowledged.addAll(props.acknowledged());
        return self();
    }

    CapacityType capacityTypeOfFile() {
        return capacityTypeOfFile;
    }

    private List<ContainerOptions> completed() {
        List<ContainerOptions> completed = new ArrayList<>(containers);
        additions.forEach(completed::replaceAll);
        return Ordered.copy(completed);
    }

    /** Returns the profile. */
    protected Profile chosenProfile() {
        return profile;
    }

    /** Takes over acknowledgements. */
    protected void acknowledge(List<Acknowledgement> more) {
        acknowledged.addAll(more);
    }

    /** Returns what is acknowledged. */
    protected List<Acknowledgement> acknowledged() {
        return Ordered.copy(acknowledged);
    }

    /**
     * Returns the options of the task.
     *
     * @param capacityType the kind of compute that it runs on
     * @param architecture the processor of that compute, or null where it is not known or any
     * @param operatingSystem the operating system of that compute, or null where it is not known or any
     * @param acknowledgedInTask what is acknowledged about the task alone
     * @param connection what reaches the containers and is reached by them
     */
    protected EcsTaskProps taskProps(
            CapacityType capacityType,
            @Nullable Architecture architecture,
            @Nullable OperatingSystem operatingSystem,
            List<Acknowledgement> acknowledgedInTask,
            TaskConnection connection) {
        return new DefaultEcsTaskProps(
                profile,
                connection.of(completed()),
                Ordered.copy(volumes),
                Ordered.copy(namedVolumes),
                Ordered.copy(notes),
                size,
                chosen.on(capacityType, architecture, operatingSystem),
                chosen,
                ephemeralStorageGiB,
                executionRole,
                taskRole,
                taskRoleArn,
                permissionsBoundary,
                Ordered.copy(permissions),
                exec,
                logGroup,
                definition,
                connection.proxied(),
                customizeTaskDefinition,
                Ordered.copy(acknowledgedInTask));
    }
}
