package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;
import org.jspecify.annotations.Nullable;

/** The two largest sizes came with platform 1.4.0. */
final class TD018 extends PlatformVersionRule {
    private static final int FIRST_LARGE = 8192;

    TD018() {
        super("TD-018", "8 and 16 vCPU", "1.4.0", Confidence.UNCERTAIN, Sources.TASK_DEFINITION);
    }

    @Override
    @Nullable
    String need(TaskDefinition task) {
        Value<Integer> cpu = task.cpu();
        return cpu != null && cpu.is(units -> units >= FIRST_LARGE) ? cpu + " cpu units" : null;
    }

    @Override
    public Examples examples() {
        return examples(Yaml.fargate(FIRST_LARGE, 16384), "1.3.0");
    }
}
