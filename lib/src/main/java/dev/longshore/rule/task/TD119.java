package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;
import org.jspecify.annotations.Nullable;

/** Containers wait for each other since platform 1.3.0. */
final class TD119 extends PlatformVersionRule {
    TD119() {
        super("TD-119", "dependencies between containers", "1.3.0", Confidence.STATED, Sources.DEPENDENCY);
    }

    @Override
    @Nullable
    String need(TaskDefinition task) {
        return task.containers().stream()
                        .anyMatch(container -> container.dependsOn().size() > 0)
                ? "'dependsOn'"
                : null;
    }

    @Override
    public Examples examples() {
        return examples(
                Yaml.fargateContainer("dependsOn: [{containerName: init, condition: START}]")
                        + "  - {name: init, image: busybox}\n",
                "1.2.0");
    }
}
