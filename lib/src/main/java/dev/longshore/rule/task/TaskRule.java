package dev.longshore.rule.task;

import dev.longshore.model.EcsModel;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;

/** A rule that needs to see no more than one task definition. */
abstract class TaskRule extends Rule {
    TaskRule(String id, String text, String source, Confidence confidence, Consequence consequence, String answer) {
        super(id, text, source, confidence, consequence, answer);
    }

    abstract void judge(TaskDefinition task, Report report);

    @Override
    public final void judge(EcsModel model, Report report) {
        model.taskDefinitions().forEach(task -> judge(task, report));
    }
}
