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

/** Nobody should find a secret in a task definition: its revisions are kept for good and many may read them. */
final class TD201 extends ContainerRule {
    TD201() {
        super(
                "TD-201",
                "no secret in plain text in an environment variable",
                Sources.SECRETS_GUIDE,
                Confidence.STATED,
                Consequence.IGNORED,
                "Nothing: whoever may read the task definition, any revision of it, can read the secret");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        for (EnvironmentVariable variable : container.environment()) {
            String name = Value.known(variable.name());
            Value<String> value = variable.value();
            if (name != null && value != null && value.is(text -> PlainSecrets.isSecret(name, text))) {
                // The finding may end up in a build log, so that it does not repeat the secret.
                report.wrong(
                        this,
                        value.place(),
                        "environment",
                        null,
                        in(container) + "'environment' must not hold secrets, got what looks like one in " + name,
                        "move " + name + " to 'secrets', from Secrets Manager or Parameter Store");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container("environment: [{name: DB_PASSWORD, value: %s}]"), "hunter22", "/run/secrets/db");
    }
}
