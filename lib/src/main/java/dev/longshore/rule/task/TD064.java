package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Elastic Inference is gone. */
final class TD064 extends TaskRule {
    private static final String OPTION = "inferenceAccelerators";

    TD064() {
        super(
                "TD-064",
                "no inferenceAccelerators",
                Sources.TASK_DEFINITION,
                Confidence.STATED,
                Consequence.REFUSED,
                "Unsupported field 'inferenceAccelerators'.");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Value<String> accelerators = task.given(OPTION);
        if (accelerators != null) {
            report.wrong(
                    this,
                    OPTION,
                    accelerators,
                    "'" + OPTION + "' must not be set, since Elastic Inference is gone, got " + accelerators,
                    "leave it out, and take instances with GPUs or Neuron devices");
        }
    }

    @Override
    public Examples examples() {
        String yaml = Yaml.container("cpu: 10") + OPTION + ": ";
        return Examples.of(
                yaml + "[{deviceName: eia, deviceType: eia2.medium}]\n", yaml + "[]\n", yaml + Yaml.TOKEN + "\n");
    }
}
