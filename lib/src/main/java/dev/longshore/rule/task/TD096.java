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

/** Events are told apart in one way. */
final class TD096 extends AwslogsRule {
    private static final String FORMAT = "awslogs-datetime-format";
    private static final String PATTERN = "awslogs-multiline-pattern";

    TD096() {
        super(
                "TD-096",
                "awslogs has " + PATTERN + " or " + FORMAT + ", not both",
                Sources.LOG_CONFIGURATION,
                Confidence.UNCERTAIN,
                Consequence.NEVER_STABLE,
                "CannotStartContainerError: you cannot configure log opt 'awslogs-datetime-format' and"
                        + " 'awslogs-multiline-pattern' at the same time");
    }

    @Override
    void judge(Container container, LogConfiguration log, Map<String, Value<String>> options, Report report) {
        Value<String> format = options.get(FORMAT);
        Value<String> pattern = options.get(PATTERN);
        if (format != null && pattern != null && format.isKnown()) {
            report.wrong(
                    this,
                    FORMAT,
                    format,
                    in(container) + "'" + FORMAT + "' must not be set beside '" + PATTERN + "', got " + format,
                    "leave out one of them");
        }
    }

    @Override
    public Examples examples() {
        String yaml = "awslogs-group: /shop, awslogs-region: eu-west-1, awslogs-datetime-format: %s";
        return Examples.of(
                yaml(yaml.replace("%s", "\"%Y-%m-%d\", awslogs-multiline-pattern: ^INFO")),
                yaml(yaml.replace("%s", "\"%Y-%m-%d\"")),
                yaml(yaml.replace("%s", Yaml.TOKEN + ", awslogs-multiline-pattern: ^INFO")));
    }
}
