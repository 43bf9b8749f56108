package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.ResourceRequirement;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Report;

/** A rule that looks at one device that a container needs at a time. */
abstract class DeviceRule extends ContainerRule {
    private final String type;

    DeviceRule(
            String id,
            String type,
            String text,
            String source,
            Confidence confidence,
            Consequence consequence,
            String answer) {
        super(id, text, source, confidence, consequence, answer);
        this.type = type;
    }

    abstract void judge(TaskDefinition task, Container container, ResourceRequirement device, Report report);

    @Override
    final void judge(TaskDefinition task, Container container, Report report) {
        for (ResourceRequirement device : container.resourceRequirements()) {
            if (type.equals(Value.known(device.type()))) {
                judge(task, container, device, report);
            }
        }
    }
}
