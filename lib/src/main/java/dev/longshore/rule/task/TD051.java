package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Fargate shares no rights of its hosts. */
final class TD051 extends ContainerRule {
    TD051() {
        super(
                "TD-051",
                "privileged is not for Fargate",
                Sources.CONTAINER + "; " + Sources.FARGATE_TASKS,
                Confidence.STATED,
                Consequence.REFUSED,
                "Fargate requires that the 'privileged' setting be 'false'");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        Value<Boolean> privileged = container.privileged();
        if (task.isFargate() && privileged != null && privileged.is(on -> on)) {
            report.wrong(
                    this,
                    "privileged",
                    privileged,
                    in(container) + "'privileged' must be false on Fargate, got true",
                    "leave out 'privileged', or run the task on instances of your own");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.fargateContainer("privileged: %s"), "true", "false");
    }
}
