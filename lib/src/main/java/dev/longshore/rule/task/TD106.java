package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** On Fargate there are no instances to choose from. */
final class TD106 extends TaskRule {
    private static final String OPTION = "placementConstraints";

    TD106() {
        super(
                "TD-106",
                "no placementConstraints on Fargate",
                Sources.TASK_DEFINITION + "; cfn-lint E3048",
                Confidence.STATED,
                Consequence.REFUSED,
                "Fargate compatible task definitions do not support constraints");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Value<String> constraints = task.given(OPTION);
        if (task.isFargate() && constraints != null) {
            report.wrong(
                    this,
                    OPTION,
                    constraints,
                    "'" + OPTION + "' must not be set on Fargate, got " + constraints,
                    "leave it out");
        }
    }

    @Override
    public Examples examples() {
        String constraints = OPTION + ": [{type: memberOf, expression: \"attribute:ecs.instance-type == t3.micro\"}]\n";
        return Examples.of(
                Yaml.fargateContainer("cpu: 10") + constraints,
                Yaml.container("cpu: 10") + constraints,
                Yaml.fargateContainer("cpu: 10") + OPTION + ": " + Yaml.TOKEN + "\n");
    }
}
