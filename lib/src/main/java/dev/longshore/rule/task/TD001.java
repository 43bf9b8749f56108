package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Names;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** The name of a task definition is not too long. */
final class TD001 extends TaskRule {
    TD001() {
        super(
                "TD-001",
                "family has at most " + Names.MAX_LENGTH + " characters",
                Sources.TASK_DEFINITION,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the task definition is refused");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Value<String> family = task.family();
        if (family != null && family.is(name -> name.length() > Names.MAX_LENGTH)) {
            int length = family.text().length();
            report.wrong(
                    this,
                    "family",
                    family,
                    "'family' must have at most " + Names.MAX_LENGTH + " characters, got " + length,
                    "shorten 'family'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "family: %s\n" + Yaml.container("cpu: 10"),
                "a".repeat(Names.MAX_LENGTH + 1),
                "a".repeat(Names.MAX_LENGTH));
    }
}
