package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Names;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** No two containers of a task have the same name. */
final class TD005 extends TaskRule {
    TD005() {
        super(
                "TD-005",
                "container names are unique in the task",
                Sources.CONTAINER,
                Confidence.STATED,
                Consequence.REFUSED,
                "Container names must be unique within a task definition");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        for (Value<String> name :
                Names.repeated(task.containers().stream().map(Container::name).toList())) {
            report.wrong(
                    this,
                    "name",
                    name,
                    "container '" + name + "': 'name' must be unique in the task, got " + name + " again",
                    "name it otherwise, such as '" + name + "-2'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                containerDefinitions:
                  - {name: app, image: nginx, memory: 128}
                  - {name: %s, image: envoy, memory: 64}
                """, "app", "App");
    }
}
