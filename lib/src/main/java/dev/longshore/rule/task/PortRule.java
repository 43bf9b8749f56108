package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.PortMapping;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Report;

/** A rule that looks at one port mapping of a task at a time. */
abstract class PortRule extends ContainerRule {
    PortRule(String id, String text, String source, Confidence confidence, Consequence consequence, String answer) {
        super(id, text, source, confidence, consequence, answer);
    }

    abstract void judge(TaskDefinition task, Container container, PortMapping port, Report report);

    @Override
    final void judge(TaskDefinition task, Container container, Report report) {
        container.portMappings().forEach(port -> judge(task, container, port, report));
    }
}
