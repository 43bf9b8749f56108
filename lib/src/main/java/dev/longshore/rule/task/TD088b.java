package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.EnvironmentVariable;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A variable has a name. */
final class TD088b extends ContainerRule {
    TD088b() {
        super(
                "TD-088b",
                "the name of an environment variable is not empty",
                Sources.CONTAINER,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "ClientException: environment variable names can not be empty");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        for (EnvironmentVariable variable : container.environment()) {
            Value<String> name = variable.name();
            if (name != null && name.is(String::isBlank)) {
                report.wrong(
                        this,
                        name.place(),
                        "environment.name",
                        null,
                        in(container) + "'environment' must name its variables, got an empty name",
                        "give it a name, or leave it out");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.container("environment: [{name: %s, value: blue}]"), "\"\"", "COLOUR");
    }
}
