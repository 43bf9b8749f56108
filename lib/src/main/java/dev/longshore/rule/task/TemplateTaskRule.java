package dev.longshore.rule.task;

import dev.longshore.model.EcsModel;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;

/**
 * A rule over the task definitions of a template, where all of it is written out. A task definition that came through
 * another door may still get its roles.
 */
abstract class TemplateTaskRule extends Rule {
    private static final String TYPE = "AWS::ECS::TaskDefinition";

    TemplateTaskRule(
            String id, String text, String source, Confidence confidence, Consequence consequence, String answer) {
        super(id, text, source, confidence, consequence, answer);
    }

    abstract void judge(TaskDefinition task, Resources resources, Report report);

    @Override
    public final boolean needsResources() {
        return true;
    }

    @Override
    public final void judge(EcsModel model, Report report) {
        for (Resource resource : model.resources().ofType(TYPE)) {
            if (resource.hasKnownProperties()) {
                judge(new TaskDefinition(resource.properties()), model.resources(), report);
            }
        }
    }
}
