package dev.longshore.rule.events;

import dev.longshore.model.resource.TaskStarter;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fields of a cron expression have bounds. */
final class EVT003c extends SettingRule<TaskStarter, String> {

    /** The year is not looked at: EventBridge takes any. */
    private static final List<Range> RANGES =
            List.of(new Range(0, 59), new Range(0, 23), new Range(1, 31), new Range(1, 12), new Range(1, 7));

    EVT003c() {
        super(
                Starters.KINDS,
                "EVT-003c",
                "a cron expression",
                "one with fields in their ranges: minutes 0 to 59, hours 0 to 23, days 1 to 31, months 1 to 12, weekdays 1 to 7",
                EventSources.EVENT_SCHEDULE,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationException: Parameter ScheduleExpression is not valid.");
    }

    @Override
    protected Stream<Setting<String>> settings(TaskStarter resource) {
        return Setting.of("ScheduleExpression", resource.scheduleExpression());
    }

    @Override
    protected boolean isWrong(String value) {
        List<String> fields = Starters.cron(value);
        return (fields.size() == 5 || fields.size() == 6)
                && IntStream.range(0, RANGES.size()).anyMatch(index -> isOutside(fields.get(index), RANGES.get(index)));
    }

    @Override
    protected String fix(Setting<String> setting) {
        return "write numbers in these ranges, or names such as MON and JAN";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Starters.rule("%s"), "'cron(0 24 * * ? *)'", "'cron(0 23 * * ? *)'");
    }

    // What is no plain number, such as MON, 5L or 15W, is not looked at, and neither is the step behind a slash.
    private static boolean isOutside(String field, Range range) {
        return Stream.of(field.split(",", -1))
                .flatMap(part -> Stream.of(part.split("[/#]", -1)[0].split("-", -1)))
                .anyMatch(number -> number.matches("[0-9]{1,9}") && range.excludes(Integer.parseInt(number)));
    }
}
