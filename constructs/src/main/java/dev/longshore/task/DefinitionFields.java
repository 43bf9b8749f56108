package dev.longshore.task;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.TagManager;
import software.amazon.awscdk.services.ecs.CfnTaskDefinition;
import software.amazon.awscdk.services.ecs.CfnTaskDefinition.TaskDefinitionPlacementConstraintProperty;
import software.amazon.awscdk.services.ecs.TaskDefinition;

/** What is seldom said of a task definition: rendered, and in ECS's own words for the rules. */
final class DefinitionFields {
    private DefinitionFields() {}

    static void set(TaskDefinition.Builder builder, DefinitionOptions options) {
        builder.pidMode(options.pidMode()).ipcMode(options.ipcMode());
        if (options.faultInjection()) {
            builder.enableFaultInjection(true);
        }
    }

    static void add(TaskDefinition task, DefinitionOptions options) {
        if (options.placeWhere().isEmpty() && options.tags().isEmpty()) {
            return;
        }
        CfnTaskDefinition rendered =
                (CfnTaskDefinition) Objects.requireNonNull(task.getNode().getDefaultChild());
        if (!options.placeWhere().isEmpty()) {
            // The L2 leaves them out on Managed Instances.
            List<Object> constraints = new ArrayList<>();
            for (String expression : options.placeWhere()) {
                constraints.add(TaskDefinitionPlacementConstraintProperty.builder()
                        .type("memberOf")
                        .expression(expression)
                        .build());
            }
            rendered.setPlacementConstraints(constraints);
        }
        if (!options.tags().isEmpty()) {
            TagManager tags = rendered.getTags();
            options.tags().forEach(tags::setTag);
        }
    }

    static @Nullable String mode(@Nullable Enum<?> mode) {
        return mode == null ? null : mode.name().toLowerCase(Locale.ROOT);
    }

    static @Nullable List<Map<String, Object>> constraints(DefinitionOptions options) {
        List<Map<String, Object>> constraints = new ArrayList<>();
        for (String expression : options.placeWhere()) {
            Map<String, Object> constraint = new LinkedHashMap<>();
            constraint.put("type", "memberOf");
            constraint.put("expression", expression);
            constraints.add(constraint);
        }
        return constraints.isEmpty() ? null : Ordered.copy(constraints);
    }

    static @Nullable List<Map<String, Object>> tags(DefinitionOptions options) {
        List<Map<String, Object>> tags = new ArrayList<>();
        options.tags().forEach((key, value) -> tags.add(ContainerModel.pair("key", key, "value", value)));
        return tags.isEmpty() ? null : tags;
    }
}
