package dev.longshore.rule.events;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.EventRule;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rate has a unit that goes with its number. */
final class EVT002 extends ResourceRule<EventRule> {

    private static final Pattern RATE = Pattern.compile("([0-9]+)\\s+([A-Za-z]+)");
    private static final List<String> UNITS = List.of("minutes", "hours", "days");

    EVT002() {
        super(
                EventRule.KIND,
                "EVT-002",
                "a rate is in minutes, hours or days, singular for 1 and plural otherwise",
                EventSources.EVENT_SCHEDULE,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationException: Parameter ScheduleExpression is not valid.");
    }

    @Override
    protected void judge(EventRule resource, Resources all, Report report) {
        Value<String> expression = resource.scheduleExpression();
        String known = Value.known(expression);
        String rate = known == null ? null : Starters.argument(known, "rate");
        Matcher matcher = RATE.matcher(rate == null ? "" : rate);
        if (expression != null && matcher.matches() && !matcher.group(1).matches("0+")) {
            boolean single = matcher.group(1).matches("0*1");
            String unit = matcher.group(2).toLowerCase(Locale.ROOT);
            if (!UNITS.contains(single ? unit + "s" : unit) || unit.endsWith("s") == single) {
                String right = UNITS.stream()
                        .filter(plural -> plural.startsWith(unit))
                        .findFirst()
                        .orElse("minutes");
                report.wrong(
                        this,
                        "ScheduleExpression",
                        expression,
                        "'ScheduleExpression' must have minutes, hours or days as unit, without s for 1, got "
                                + expression,
                        "write rate(" + matcher.group(1) + " "
                                + (single ? right.substring(0, right.length() - 1) : right) + ")");
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Starters.rule("%s"), "rate(1 minutes)", "rate(1 minute)");
    }
}
