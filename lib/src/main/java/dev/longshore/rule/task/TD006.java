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

/** The name of a container is one that ECS allows. */
final class TD006 extends ContainerRule {
    TD006() {
        super(
                "TD-006",
                "a container's name has at most " + Names.MAX_LENGTH + " characters, only " + Names.ALLOWED,
                Sources.CONTAINER,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the task definition is refused");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        Value<String> name = container.name();
        if (name != null && name.is(text -> !Names.isAllowed(text))) {
            report.wrong(
                    this,
                    "name",
                    name,
                    in(container) + "'name' must have at most " + Names.MAX_LENGTH + " characters, only "
                            + Names.ALLOWED + ", got " + name,
                    "name it '" + Names.mended(name.text()) + "'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "containerDefinitions: [{name: %s, image: nginx, memory: 128}]\n", "my.app", "my_app-1");
    }
}
