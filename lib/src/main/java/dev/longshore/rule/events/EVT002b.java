package dev.longshore.rule.events;

import dev.longshore.model.resource.TaskStarter;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Stream;

/** A rate is of one unit at least. */
final class EVT002b extends SettingRule<TaskStarter, String> {

    EVT002b() {
        super(
                Starters.KINDS,
                "EVT-002b",
                "the number of a rate",
                "a whole number of 1 or more",
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
        String rate = Starters.argument(value, "rate");
        String number = rate == null ? "1" : rate.split("\\s+", -1)[0].replaceAll("[A-Za-z]+$", "");
        return !number.matches("0*[1-9][0-9]*");
    }

    @Override
    protected String fix(Setting<String> setting) {
        return "write it as rate(5 minutes), or disable it with 'State'";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Starters.rule("%s"), "rate(0 minutes)", "rate(1 minute)");
    }
}
