package dev.longshore.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.ContainerDependencyCondition;
import software.amazon.awscdk.services.ecs.VersionConsistency;

/**
 * How much a container gets of its task, and when it starts, stops and starts again.
 *
 * @param <B> the builder itself
 */
public abstract class ContainerLifecycle<B extends ContainerLifecycle<B>> extends ContainerSettings<B> {
    boolean essential = true;
    boolean runsFirst;

    @Nullable
    Integer cpuUnits;

    @Nullable
    Integer memoryMiB;

    @Nullable
    Integer memoryReservationMiB;

    @Nullable
    Integer gpus;

    boolean allGpus;
    boolean neuronDevices;

    @Nullable
    RestartPolicy restart;

    final Map<String, ContainerDependencyCondition> dependsOn = new LinkedHashMap<>();
    final List<String> startsAfter = new ArrayList<>();

    @Nullable
    VersionConsistency versionConsistency;

    @Nullable
    Integer startTimeoutSeconds;

    @Nullable
    Integer stopTimeoutSeconds;

    @Nullable
    Integer startupSeconds;

    @Nullable
    Integer drainSeconds;

    /** Starts with the defaults. */
    ContainerLifecycle() {}

    /** Sets whether the task stops when this container stops. Default: true. */
    public B essential(boolean essential) {
        this.essential = essential;
        return self();
    }

    /**
     * Runs it to its end, and the other containers only once it has succeeded, as a migration of a database.
     * It is not essential then. Default: it runs beside the others.
     */
    public B runsFirst() {
        this.runsFirst = true;
        return essential(false);
    }

    /** Sets its CPU units; 1024 are one vCPU. Default: it shares the task's. */
    public B cpuUnits(int units) {
        this.cpuUnits = units;
        return self();
    }

    /** Sets the MiB above which it is killed. Default: the task's memory. */
    public B memoryMiB(int memoryMiB) {
        this.memoryMiB = memoryMiB;
        return self();
    }

    /** Sets the MiB set aside for it. Default: none. */
    public B memoryReservationMiB(int memoryMiB) {
        this.memoryReservationMiB = memoryMiB;
        return self();
    }

    /** Reserves GPUs of the instance; Fargate has none. Default: none. */
    public B gpus(int count) {
        this.gpus = count;
        this.allGpus = false;
        return self();
    }

    /** Reserves all GPUs that the instance has; Fargate has none. Default: none. */
    public B allGpus() {
        this.gpus = null;
        this.allGpus = true;
        return self();
    }

    /** Reserves all Neuron devices of the instance, on Managed Instances. Default: none. */
    public B neuronDevices() {
        this.neuronDevices = true;
        return self();
    }

    /** Lets ECS restart it by itself, without replacing the task. Default: the task is replaced. */
    public B restart(Consumer<RestartPolicy.Builder> options) {
        this.restart = RestartPolicy.builder().apply(options).build();
        return self();
    }

    /** Waits for another container before it starts. */
    public B dependsOn(String container, ContainerDependencyCondition condition) {
        dependsOn.put(container, condition);
        return self();
    }

    /**
     * Waits for another container as what is said of that one asks for: until it is healthy where ECS runs a check
     * in it, until it has succeeded where it runs first, else until it has started.
     */
    public B dependsOn(String container) {
        startsAfter.add(container);
        return self();
    }

    /** Sets whether ECS resolves its tag to a digest once per deployment. Default: it does, but not for assets. */
    public B versionConsistency(VersionConsistency consistency) {
        this.versionConsistency = consistency;
        return self();
    }

    /** Sets the seconds that it waits for what it depends on, 2 to 120 on Fargate. Default: ECS's 3 minutes. */
    public B startTimeoutSeconds(int seconds) {
        this.startTimeoutSeconds = seconds;
        return self();
    }

    /**
     * Says how many seconds it takes from its start until it answers. The grace period of a service is twice as long
     * then, and the start period of its health check as long, unless they are set. Default: nothing is said.
     */
    public B startupSeconds(int seconds) {
        this.startupSeconds = seconds;
        return self();
    }

    /**
     * Says how many seconds it takes to finish what it has begun, its longest request. The deregistration delay of a
     * service is as long then, and the stop timeout {@value ContainerOptions#STOP_MARGIN_SECONDS} seconds longer,
     * unless they are set. Default: nothing is said.
     */
    public B drainSeconds(int seconds) {
        this.drainSeconds = seconds;
        return self();
    }

    /**
     * Says what holds for most programs on a JVM: {@value ContainerOptions#JVM_STARTUP_SECONDS} seconds until it
     * answers, three quarters of the memory for the heap, and an end of the process, not of its sense, when that is
     * full.
     */
    public B jvm() {
        putEnvironment("JAVA_TOOL_OPTIONS", "-XX:MaxRAMPercentage=75.0 -XX:+ExitOnOutOfMemoryError");
        return startupSeconds(ContainerOptions.JVM_STARTUP_SECONDS);
    }

    /**
     * Sets the seconds between SIGTERM and SIGKILL, 2 to 120 on Fargate. Make it longer than the longest request.
     * Default: {@value ContainerOptions#DEFAULT_STOP_TIMEOUT_SECONDS}.
     */
    public B stopTimeoutSeconds(int seconds) {
        this.stopTimeoutSeconds = seconds;
        return self();
    }
}
