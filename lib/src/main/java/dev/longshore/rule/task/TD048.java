package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.ContainerHealthCheck;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** Docker has to know how to run a health check. */
final class TD048 extends ContainerRule {
    /** NONE is how Docker writes that there is no check. */
    private static final List<String> KINDS = List.of("CMD", "CMD-SHELL", "NONE");

    TD048() {
        super(
                "TD-048",
                "the command of a health check starts with CMD or CMD-SHELL",
                Sources.HEALTH_CHECK,
                Confidence.STATED,
                Consequence.IGNORED,
                "Nothing: Docker does not know the kind of check, and the container never becomes healthy");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        ContainerHealthCheck healthCheck = container.healthCheck();
        if (healthCheck == null
                || !healthCheck.command().isComplete()
                || healthCheck.command().isEmpty()) {
            return;
        }
        Value<String> first = healthCheck.command().list().get(0);
        if (first.is(word -> !KINDS.contains(word))) {
            report.wrong(
                    this,
                    "healthCheck.command",
                    first,
                    in(container) + "'healthCheck.command' must start with CMD or CMD-SHELL, got " + first,
                    "begin it with CMD-SHELL for a line for the shell, or with CMD for a program and its arguments");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container("healthCheck: {command: [%s, \"curl -f http://localhost/\"]}"), "curl", "CMD-SHELL");
    }
}
