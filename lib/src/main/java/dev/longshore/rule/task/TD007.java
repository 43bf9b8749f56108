package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.Items;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A task has a container that it lives and dies with. */
final class TD007 extends TaskRule {
    TD007() {
        super(
                "TD-007",
                "at least one container is essential",
                Sources.CONTAINER + "; cfn-lint E3042",
                Confidence.STATED,
                Consequence.REFUSED,
                "Task definition doesn't have any essential container");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Items<Container> containers = task.containers();
        if (containers.isComplete()
                && !containers.isEmpty()
                && containers.stream().allMatch(Container::isOptional)) {
            report.wrong(
                    this,
                    containers.place(),
                    "essential",
                    "false",
                    "'essential' must be true for at least one container, got false for all " + containers.size(),
                    "make the container essential that does the work");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.two("", ", essential: %s", ", essential: false"), "false", "true");
    }
}
