package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.FirelensConfiguration;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Report;

/** A rule that looks at one log router of a task at a time. */
abstract class RouterRule extends ContainerRule {
    RouterRule(String id, String text, String source, Confidence confidence, Consequence consequence, String answer) {
        super(id, text, source, confidence, consequence, answer);
    }

    abstract void judge(TaskDefinition task, Container router, FirelensConfiguration firelens, Report report);

    @Override
    final void judge(TaskDefinition task, Container container, Report report) {
        FirelensConfiguration firelens = container.firelensConfiguration();
        if (firelens != null) {
            judge(task, container, firelens, report);
        }
    }

    /** Tells whether a container certainly is a log router. */
    static boolean isRouter(Container container) {
        return container.firelensConfiguration() != null;
    }
}
