package dev.longshore.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.CfnTag;
import software.amazon.awscdk.IResolvable;
import software.amazon.awscdk.services.ecs.CfnDaemonTaskDefinition;
import software.amazon.awscdk.services.ecs.CfnTaskDefinition;
import software.amazon.awscdk.services.ecs.PidMode;
import software.amazon.awscdk.services.ecs.TaskDefinition;
import software.amazon.jsii.JsiiObject;
import software.amazon.jsii.UnsafeCast;

/** Renders a task as the definition of a managed daemon, which CDK has no L2 for. */
public final class DaemonDefinition {
    private static final String RESOURCE = "Resource";

    private DaemonDefinition() {}

    /**
     * Puts a daemon task definition in the place of the task definition. The L2 stays, and so does all that it knows of
     * its containers; nothing refers to the resource that goes.
     *
     * @param task the task
     * @param props its options
     */
    public static CfnDaemonTaskDefinition replace(EcsTask task, EcsTaskProps props) {
        TaskDefinition definition = task.getTaskDefinition();
        CfnTaskDefinition usual =
                (CfnTaskDefinition) Objects.requireNonNull(definition.getNode().getDefaultChild());
        // Both are made of the L2 only when the template is.
        IResolvable containers = resolvable(usual.getContainerDefinitions());
        IResolvable volumes = resolvable(usual.getVolumes());
        definition.getNode().tryRemoveChild(RESOURCE);
        CfnDaemonTaskDefinition daemon = CfnDaemonTaskDefinition.Builder.create(definition, RESOURCE)
                .family(usual.getFamily())
                .containerDefinitions(containers)
                .volumes(volumes)
                .cpu(orNull(props.size().cpuUnits()))
                .memory(orNull(props.size().memoryMiB()))
                .pidMode(props.definition().pidMode() == PidMode.HOST ? "shared" : null)
                .executionRoleArn(task.getExecutionRole().getRoleArn())
                .taskRoleArn(task.getTaskRole().getRoleArn())
                .tags(tags(props.definition()))
                .build();
        // They went with the resource that they were made for.
        ContainerOverrides.add(definition, props);
        return daemon;
    }

    // Of a property that may be a list, jsii does not say what it is.
    private static IResolvable resolvable(@Nullable Object property) {
        return UnsafeCast.unsafeCast((JsiiObject) Objects.requireNonNull(property), IResolvable.class);
    }

    private static @Nullable String orNull(int limit) {
        return limit == 0 ? null : Integer.toString(limit);
    }

    private static @Nullable List<CfnTag> tags(DefinitionOptions options) {
        List<CfnTag> tags = new ArrayList<>();
        options.tags()
                .forEach((key, value) ->
                        tags.add(CfnTag.builder().key(key).value(value).build()));
        return tags.isEmpty() ? null : tags;
    }
}
