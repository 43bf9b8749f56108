package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Names;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** The name of a task definition has only the characters that ECS allows. */
final class TD002 extends TaskRule {
    TD002() {
        super(
                "TD-002",
                "family has only " + Names.ALLOWED,
                Sources.TASK_DEFINITION,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the task definition is refused");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Value<String> family = task.family();
        if (family != null && family.is(name -> !Names.hasAllowedCharacters(name))) {
            report.wrong(
                    this,
                    "family",
                    family,
                    "'family' must have only " + Names.ALLOWED + ", got " + family,
                    "name it '" + Names.mended(family.text()) + "'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("family: %s\n" + Yaml.container("cpu: 10"), "shop.api", "Shop_api-2");
    }
}
