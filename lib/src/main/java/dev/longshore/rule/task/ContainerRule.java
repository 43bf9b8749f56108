package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Report;

/** A rule that looks at one container of a task at a time. */
abstract class ContainerRule extends TaskRule {
    ContainerRule(
            String id, String text, String source, Confidence confidence, Consequence consequence, String answer) {
        super(id, text, source, confidence, consequence, answer);
    }

    abstract void judge(TaskDefinition task, Container container, Report report);

    @Override
    final void judge(TaskDefinition task, Report report) {
        task.containers().forEach(container -> judge(task, container, report));
    }

    /** Begins a message about a container. */
    static String in(Container container) {
        return "container '" + container.label() + "': ";
    }
}
