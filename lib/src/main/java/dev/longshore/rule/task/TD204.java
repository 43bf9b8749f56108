package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;

/** It is ECS that reads the secrets. */
final class TD204 extends ExecutionRoleRule {
    TD204() {
        super(
                "TD-204",
                "secrets",
                Sources.SECRETS_GUIDE,
                "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.");
    }

    @Override
    boolean needsRole(TaskDefinition task, Container container) {
        return container.secrets().size() > 0;
    }

    @Override
    public Examples examples() {
        return examples("", ", Image: nginx, Secrets: [{Name: DB_PASSWORD, ValueFrom: /shop/db}]");
    }
}
