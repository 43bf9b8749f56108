package dev.longshore.rule.logs;

import dev.longshore.model.LogGroup;
import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** Logs are kept for one of 22 times. */
final class LOG001 extends LogGroupRule {
    private static final List<Integer> DAYS = List.of(
            1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653);

    LOG001() {
        super(
                "LOG-001",
                "retentionInDays of a log group is one of " + DAYS,
                Sources.LOG_RETENTION,
                Confidence.STATED,
                Consequence.REFUSED,
                "Value at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set");
    }

    @Override
    void judge(LogGroup group, Resources resources, Report report) {
        Value<Integer> days = group.retentionInDays();
        if (days != null && days.is(number -> !DAYS.contains(number))) {
            report.wrong(
                    this,
                    "retentionInDays",
                    days,
                    "'retentionInDays' must be one of " + DAYS + ", got " + days,
                    "set 'retentionInDays' to " + next(days));
        }
    }

    @Override
    public Examples examples() {
        return varying("RetentionInDays: ", "31", "30");
    }

    /** Returns the next longer time, so that nothing is lost too early. */
    private static int next(Value<Integer> days) {
        return DAYS.stream()
                .filter(number -> days.is(wanted -> wanted <= number))
                .findFirst()
                .orElse(DAYS.get(DAYS.size() - 1));
    }
}
