package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.ContainerHealthCheck;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A health check runs a command. */
final class TD048b extends ContainerRule {
    TD048b() {
        super(
                "TD-048b",
                "the command of a health check is not empty",
                Sources.HEALTH_CHECK,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the health check has no command");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        ContainerHealthCheck healthCheck = container.healthCheck();
        if (healthCheck != null && healthCheck.command().isEmpty()) {
            report.wrong(
                    this,
                    healthCheck.placeOf("command"),
                    "healthCheck.command",
                    null,
                    in(container) + "'healthCheck.command' must not be empty, got nothing",
                    "set it to a command, such as [CMD-SHELL, curl -f http://localhost/ || exit 1]");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.container("healthCheck: {command: %s}"), "[]", "[CMD, /healthy]");
    }
}
