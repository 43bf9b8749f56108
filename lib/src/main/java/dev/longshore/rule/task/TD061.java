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

/** Fargate has no GPUs. */
final class TD061 extends DeviceRule {
    TD061() {
        super(
                "TD-061",
                "GPU",
                "no GPU on Fargate",
                Sources.GPU + "; " + Sources.FARGATE_TASKS,
                Confidence.STATED,
                Consequence.REFUSED,
                "Tasks using the Fargate launch type do not support GPU resource requirements.");
    }

    @Override
    void judge(TaskDefinition task, Container container, ResourceRequirement device, Report report) {
        Value<String> type = device.type();
        if (task.isFargate() && type != null) {
            report.wrong(
                    this,
                    "resourceRequirements.type",
                    type,
                    in(container) + "'resourceRequirements' must not ask for a GPU on Fargate, got " + type,
                    "run the task on Managed Instances or on EC2 instances with GPUs");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                Yaml.fargateContainer("resourceRequirements: [{type: GPU, value: 1}]"),
                Yaml.container("resourceRequirements: [{type: GPU, value: 1}]"),
                Yaml.fargateContainer("resourceRequirements: [{type: " + Yaml.TOKEN + ", value: 1}]"));
    }
}
