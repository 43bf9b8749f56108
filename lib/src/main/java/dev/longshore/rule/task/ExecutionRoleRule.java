package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.Resources;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;

/** A rule that ECS needs a role of its own to start a task. */
abstract class ExecutionRoleRule extends TemplateTaskRule {
    private static final String OPTION = "executionRoleArn";

    private final String need;

    ExecutionRoleRule(String id, String need, String source, String answer) {
        super(id, need + " need an execution role", source, Confidence.STATED, Consequence.REFUSED, answer);
        this.need = need;
    }

    abstract boolean needsRole(TaskDefinition task, Container container);

    @Override
    final void judge(TaskDefinition task, Resources resources, Report report) {
        for (Container container : task.containers()) {
            if (!task.has(OPTION) && needsRole(task, container)) {
                report.wrong(
                        this,
                        task.placeOf(OPTION),
                        OPTION,
                        null,
                        "'" + OPTION + "' must be set for " + need + " such as those of container '" + container.label()
                                + "', got nothing",
                        "add a role with the policy AmazonECSTaskExecutionRolePolicy and whatever else it is to read");
                return;
            }
        }
    }

    static Examples examples(String task, String container) {
        return Examples.of(
                Yaml.template(task, container, ""),
                Yaml.template("ExecutionRoleArn: arn:aws:iam::111122223333:role/execution\n" + task, container, ""),
                Yaml.template("ExecutionRoleArn: {Ref: ExecutionRole}\n" + task, container, ""));
    }
}
