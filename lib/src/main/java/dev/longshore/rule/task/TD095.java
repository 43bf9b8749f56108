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

/** Only logs that do not wait need a buffer. */
final class TD095 extends AwslogsRule {
    private static final String OPTION = "max-buffer-size";

    TD095() {
        super(
                "TD-095",
                "max-buffer-size goes with mode non-blocking",
                Sources.LOG_CONFIGURATION,
                Confidence.STATED,
                Consequence.IGNORED,
                "Nothing: in mode blocking there is no buffer");
    }

    @Override
    void judge(Container container, LogConfiguration log, Map<String, Value<String>> options, Report report) {
        Value<String> size = options.get(OPTION);
        Value<String> mode = options.get("mode");
        if (size != null && mode != null && mode.is("blocking"::equals)) {
            report.wrong(
                    this,
                    OPTION,
                    size,
                    in(container) + "'" + OPTION + "' must not be set in mode blocking, got " + size,
                    "leave it out, or set 'mode' to non-blocking");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                yaml("awslogs-group: /shop, awslogs-region: eu-west-1, max-buffer-size: 25m, mode: %s"),
                "blocking",
                "non-blocking");
    }
}
