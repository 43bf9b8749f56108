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
    private static final String VALUE = "resourceRequirements.value";

    TD063() {
        super(
                "TD-063",
                "GPU",
                "the value of a GPU is a whole number from 1, or ALL",
                Sources.RESOURCE_REQUIREMENT,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the value of the GPU is refused");
    }

    @Override
    void judge(TaskDefinition task, Container container, ResourceRequirement device, Report report) {
        // On Fargate there is none, says TD-061.
        Value<String> value = device.value();
        if (task.isFargate() || value == null) {
            return;
        }
        if (value.is(TD063::isNoCount)) {
            report.wrong(
                    this,
                    VALUE,
                    value,
                    in(container) + "'" + VALUE + "' must be a whole number of GPUs, 1 or more, or ALL, got " + value,
                    "set it to 1 or more, or leave out the requirement");
        } else if (value.is(TD063::isPart)) {
            report.doubtful(
                    this,
                    VALUE,
                    value,
                    in(container) + "'" + VALUE + "' below 1 is placed only on instances that have a part of a GPU,"
                            + " such as g6f.large, got " + value,
                    "set it to 1, unless the cluster has such instances");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.container("resourceRequirements: [{type: GPU, value: %s}]"), "0", "1");
    }

    private static boolean isNoCount(String value) {
        return !value.equals("ALL") && !isWhole(value) && !isPart(value);
    }

    private static boolean isWhole(String value) {
        return value.matches(NUMBER) && Double.parseDouble(value) >= 1 && Double.parseDouble(value) % 1 == 0;
    }

    private static boolean isPart(String value) {
        return value.matches(NUMBER) && Double.parseDouble(value) > 0 && Double.parseDouble(value) < 1;
    }
}
