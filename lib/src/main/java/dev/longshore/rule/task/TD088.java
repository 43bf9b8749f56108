package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.ContainerSecret;
import dev.longshore.model.EnvironmentVariable;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A variable comes from one place. */
final class TD088 extends ContainerRule {
    TD088() {
        super(
                "TD-088",
                "a name is not both an environment variable and a secret",
                Sources.SECRET,
                Confidence.STATED,
                Consequence.REFUSED,
                "The secret name must be unique and not shared with any new or existing environment "
                        + "variables set on the container, such as '…'.");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        for (ContainerSecret secret : container.secrets()) {
            Value<String> name = secret.name();
            if (name != null && name.is(text -> isVariable(container, text))) {
                report.wrong(
                        this,
                        "name",
                        name,
                        in(container) + "'secrets' must not name an environment variable, got " + name,
                        "leave '" + name + "' out of 'environment'");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container(
                        "environment: [{name: DB_HOST, value: db.local}], secrets: [{name: %s, valueFrom: db-host}]"),
                "DB_HOST",
                "DB_URL");
    }

    private static boolean isVariable(Container container, String name) {
        return container.environment().stream()
                .map(EnvironmentVariable::name)
                .anyMatch(variable -> variable != null && variable.is(name::equals));
    }
}
