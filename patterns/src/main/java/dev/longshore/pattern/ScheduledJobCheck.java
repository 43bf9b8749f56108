package dev.longshore.pattern;

import dev.longshore.cluster.Capacity;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.JobRule;
import dev.longshore.internal.LateValue;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Everything that is wrong with the options of a scheduled job, at once. */
final class ScheduledJobCheck {
    private static final Pattern EXPRESSION = Pattern.compile("(?s)(rate|cron|at)\\(.+\\)");
    private static final Pattern CRON = Pattern.compile("cron\\(\\s*\\S+(\\s+\\S+){5}\\s*\\)");
    private static final int MOST_WINDOW_MINUTES = 1440;

    private ScheduledJobCheck() {}

    static List<Finding> of(ScheduledJobProps props, Place place) {
        JobSettings job = ((DefaultScheduledJobProps) props).job();
        List<Finding> findings = new ArrayList<>(job.check(place));
        OptionCheck check = new OptionCheck(place);
        schedule(props, check);
        watch(props, job, check);
        findings.addAll(check.findings());
        return findings;
    }

    private static void schedule(ScheduledJobProps props, OptionCheck check) {
        String expression = props.schedule();
        boolean cron = expression.startsWith("cron(");
        long window = props.flexibleWindow() == null
                ? 1
                : props.flexibleWindow().toSeconds().longValue();
        check.require(
                        !expression.isEmpty(),
                        OptionRule.MISSING,
                        "schedule",
                        null,
                        "is missing",
                        "add schedule(\"cron(0 3 * * ? *)\")")
                .require(
                        expression.isEmpty()
                                || LateValue.isIn(expression)
                                || EXPRESSION.matcher(expression).matches(),
                        JobRule.SCHEDULE,
                        "schedule",
                        expression,
                        "must be rate(...), cron(...) or at(...)",
                        "write schedule(\"cron(0 3 * * ? *)\")")
                .require(
                        !cron
                                || LateValue.isIn(expression)
                                || CRON.matcher(expression).matches(),
                        JobRule.CRON,
                        "schedule",
                        expression,
                        "must have six fields in cron: minute, hour, day of month, month, day of week, year",
                        "write schedule(\"cron(0 3 * * ? *)\")")
                .require(
                        ZoneId.getAvailableZoneIds().contains(props.timeZone().getId()),
                        JobRule.TIME_ZONE,
                        "timeZone",
                        props.timeZone(),
                        "must be a name of the time zone database",
                        "write timeZone(ZoneId.of(\"Europe/Berlin\"))")
                .require(
                        props.flexibleWindow() == null
                                || (window % 60 == 0 && window >= 60 && window <= MOST_WINDOW_MINUTES * 60L),
                        JobRule.FLEXIBLE_WINDOW,
                        "flexibleWindow",
                        window + " s",
                        "must be whole minutes, 1 to " + MOST_WINDOW_MINUTES,
                        "write flexibleWindow(Duration.minutes(15))");
    }

    private static void watch(ScheduledJobProps props, JobSettings job, OptionCheck check) {
        check.require(
                        props.timeout() == null || props.timeout().toSeconds().longValue() > 0,
                        JobRule.RUN_TIMEOUT,
                        "timeout",
                        props.timeout() == null ? null : props.timeout().toSeconds() + " s",
                        "must be a second at least",
                        "write timeout(Duration.hours(1))")
                .require(
                        props.attempts() >= 1 && props.attempts() <= 10,
                        JobRule.RUN_ATTEMPTS,
                        "attempts",
                        props.attempts(),
                        "must be 1 to 10",
                        "write attempts(3)")
                .require(
                        !props.spotFirst() || job.task().capacity().equals(List.of(Capacity.FARGATE_SPOT)),
                        OptionRule.CONTRADICTION,
                        "spotFirst",
                        null,
                        "and 'capacity' are both given",
                        "leave capacity out: it is Fargate Spot, and then Fargate");
    }
}
