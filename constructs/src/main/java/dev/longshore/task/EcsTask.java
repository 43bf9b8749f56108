package dev.longshore.task;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.Judge;
import dev.longshore.internal.Judged;
import dev.longshore.internal.Ordered;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.internal.TemplateMetadata;
import dev.longshore.model.EcsModel;
import dev.longshore.rule.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.Compatibility;
import software.amazon.awscdk.services.ecs.ContainerDefinition;
import software.amazon.awscdk.services.ecs.TaskDefinition;
import software.amazon.awscdk.services.ecs.Volume;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.logs.ILogGroup;
import software.constructs.Construct;
import software.constructs.IDependable;

/**
 * A task definition with its containers: an execution role and a task role limited to this account, a log group for
 * each container, a read-only root file system with {@code /tmp} in memory, an init process, and no capabilities.
 */
public final class EcsTask extends Construct implements IGrantable {
    private final IRole executionRole;
    private final IRole taskRole;
    private final TaskDefinition taskDefinition;
    private final Map<String, ContainerDefinition> containers = new LinkedHashMap<>();
    private final Map<String, ILogGroup> logGroups;
    private final @Nullable ILogGroup proxyLogGroup;

    /** Defines the task from finished options. */
    public EcsTask(Construct scope, String id, EcsTaskProps props) {
        super(scope, id);
        Place place = Judge.place(this, scope, id);
        List<Finding> findings =
                new ArrayList<>(Judged.take(props) ? List.of() : Rules.judge(EcsModel.of(props.model(place))));
        findings.addAll(NetworkModeCheck.of(props, place));
        findings.addAll(CompatibilityCheck.of(props, place));
        findings.addAll(Timing.check(props, place));
        findings.addAll(ImageCheck.of(props, place));
        Judge.report(this, Judge.unacknowledged(findings, props.acknowledged(), place));
        Judge.annotate(this, props.notes());
        Judge.annotate(this, TaskSizing.note(props, place));
        PinnedFlags.on(this, scope);
        executionRole = existingOrNew(props.executionRole(), "ExecutionRole", props);
        taskRole = existingOrNew(TaskRoles.existing(this, props), "TaskRole", props);
        taskDefinition = taskDefinition(props);
        TaskLogs logs = new TaskLogs(this, props);
        Containers renderer = new Containers(this, taskDefinition, logs, props);
        props.containers().forEach(container -> containers.put(container.name(), renderer.add(container)));
        renderer.connect(containers);
        ContainerOverrides.add(taskDefinition, props);
        logGroups = Ordered.copy(logs.groups());
        proxyLogGroup = logs.ofProxy();
        waitFor(permissions(props, logs.arns()));
        TemplateMetadata.acknowledge(this, props.acknowledged(), taskDefinition);
    }

    /** Defines the task from options written in place. */
    public static EcsTask create(Construct scope, String id, Consumer<EcsTaskProps.Builder> options) {
        return new EcsTask(scope, id, EcsTaskProps.builder().apply(options).build());
    }

    /** Returns the L2 task definition. */
    public TaskDefinition getTaskDefinition() {
        return taskDefinition;
    }

    /** Returns the role with which ECS pulls images, writes logs and reads secrets. */
    public IRole getExecutionRole() {
        return executionRole;
    }

    /** Returns the role of the code in the containers. */
    public IRole getTaskRole() {
        return taskRole;
    }

    /**
     * Returns the L2 container of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public ContainerDefinition getContainer(String name) {
        ContainerDefinition container = containers.get(name);
        if (container == null) {
            throw new IllegalArgumentException(
                    "the task has no container '" + name + "'; it has " + containers.keySet());
        }
        return container;
    }

    /** Returns the log groups by container; a container with a log driver of its own has none. */
    public Map<String, ILogGroup> getLogGroups() {
        return logGroups;
    }

    /** Returns the log group of the proxy of Service Connect, or null where there is none. */
    public @Nullable ILogGroup getProxyLogGroup() {
        return proxyLogGroup;
    }

    @Override
    public IPrincipal getGrantPrincipal() {
        return taskRole.getGrantPrincipal();
    }

    /** Gives the roles what is used, and returns what must be there before a task starts. */
    private List<IDependable> permissions(EcsTaskProps props, List<String> logGroupArns) {
        List<PolicyStatement> execution = EcrImages.statements(props);
        execution.addAll(TaskRoles.readEnvironmentFiles(props));
        execution.addAll(TaskRoles.readCredentialSpecs(props));
        execution.addAll(TaskVolumes.executionStatements(props));
        if (!logGroupArns.isEmpty()) {
            execution.add(TaskRoles.writeLogs(logGroupArns));
        }
        List<IDependable> policies = new ArrayList<>();
        permit(policies, "ExecutionPolicy", executionRole, execution);
        if (TaskRoles.isPermittedByCdk(props)) {
            policies.add(executionRole);
        }
        permit(policies, "VolumePolicy", taskRole, TaskVolumes.taskStatements(props));
        permit(policies, "TaskPolicy", taskRole, TaskRoles.ofCode(props, logGroupArns));
        return policies;
    }

    private void permit(List<IDependable> policies, String id, IRole role, List<PolicyStatement> statements) {
        if (!statements.isEmpty()) {
            policies.add(TaskRoles.permit(this, id, role, statements));
        }
    }

    // A task that starts before its role may pull and write logs fails to start.
    private void waitFor(List<IDependable> policies) {
        if (!policies.isEmpty()) {
            taskDefinition.getNode().addDependency(policies.toArray(new IDependable[0]));
        }
    }

    private IRole existingOrNew(@Nullable IRole existing, String id, EcsTaskProps props) {
        return existing == null ? TaskRoles.create(this, id, props) : existing;
    }

    private TaskDefinition taskDefinition(EcsTaskProps props) {
        List<Volume> volumes = TaskVolumes.toCdk(props);
        TaskDefinition.Builder builder = TaskDefinition.Builder.create(this, "TaskDefinition")
                .compatibility(Compatibility.valueOf(props.capacityType().compatibility()))
                .networkMode(props.networkMode().toCdk())
                .cpu(
                        props.size().cpuUnits() == 0
                                ? null
                                : Integer.toString(props.size().cpuUnits()))
                .memoryMiB(
                        props.size().memoryMiB() == 0
                                ? null
                                : Integer.toString(props.size().memoryMiB()))
                .executionRole(executionRole)
                .taskRole(taskRole)
                .volumes(volumes);
        Integer ephemeralStorageGiB = props.ephemeralStorageGiB();
        if (ephemeralStorageGiB != null) {
            builder.ephemeralStorageGiB(ephemeralStorageGiB);
        }
        Platforms.set(builder, props);
        DefinitionFields.set(builder, props.definition());
        Consumer<TaskDefinition.Builder> customize = props.customizeTaskDefinition();
        if (customize != null) {
            customize.accept(builder);
        }
        TaskDefinition definition = Platforms.build(builder, props);
        TaskVolumes.override(definition, props);
        DefinitionFields.add(definition, props.definition());
        return definition;
    }
}
