package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.LogConfiguration;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.Map;

/** Logs go to a group. */
final class TD206 extends AwslogsRule {
    private static final String OPTION = "awslogs-group";

    TD206() {
        super(
                "TD-206",
                "awslogs needs " + OPTION,
                Sources.LOG_CONFIGURATION,
                Confidence.STATED,
                Consequence.REFUSED,
                "Log driver awslogs requires options: awslogs-group");
    }

    @Override
    void judge(Container container, LogConfiguration log, Map<String, Value<String>> options, Report report) {
        if (!options.containsKey(OPTION)) {
            report.wrong(
                    this,
                    log.placeOf("options"),
                    OPTION,
                    null,
                    in(container) + "'" + OPTION + "' must be set for awslogs, got nothing",
                    "add the option '" + OPTION + "' with the name of a log group");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                yaml("awslogs-region: eu-west-1"),
                yaml("awslogs-region: eu-west-1, awslogs-group: /shop"),
                yaml("awslogs-region: eu-west-1, awslogs-group: " + Yaml.TOKEN));
    }
}
