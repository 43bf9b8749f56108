package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.ResourceRequirement;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** GPUs are counted. */
final class TD063 extends DeviceRule {
    private static final String NUMBER = "[0-9]{1,9}(?:[.][0-9]{1,9})?";

    TD063() {
        super(
                "TD-063",
                "GPU",
                "the value of a GPU is a positive number or ALL",
                Sources.RESOURCE_REQUIREMENT,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the value of the GPU is refused");
    }

    @Override
    void judge(TaskDefinition task, Container container, ResourceRequirement device, Report report) {
        // On Fargate there is none, says TD-061.
        Value<String> value = device.value();
        if (!task.isFargate() && value != null && value.is(TD063::isNoCount)) {
            report.wrong(
                    this,
                    "resourceRequirements.value",
                    value,
                    in(container) + "'resourceRequirements.value' must be a positive number of GPUs or ALL, got "
                            + value,
                    "set it to 1 or more, or leave out the requirement");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.container("resourceRequirements: [{type: GPU, value: %s}]"), "0", "1");
    }

    // Instances that have less than a whole GPU take a part of one.
    private static boolean isNoCount(String value) {
        return !value.equals("ALL") && !(value.matches(NUMBER) && Double.parseDouble(value) > 0);
    }
}
