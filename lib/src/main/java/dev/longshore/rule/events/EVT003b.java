package dev.longshore.rule.events;

import dev.longshore.model.resource.TaskStarter;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.List;
import java.util.stream.Stream;

/** Only one of the day of the month and the day of the week is said. */
final class EVT003b extends SettingRule<TaskStarter, String> {

    private static final int DAY_OF_MONTH = 2;
    private static final int DAY_OF_WEEK = 4;

    EVT003b() {
        super(
                Starters.KINDS,
                "EVT-003b",
                "a cron expression",
                "one with ? for either the day of the month or the day of the week",
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
                && fields.get(DAY_OF_MONTH).equals("?")
                        == fields.get(DAY_OF_WEEK).equals("?");
    }

    @Override
    protected String fix(Setting<String> setting) {
        return "write ? for the one that does not matter, such as cron(0 3 * * ? *)";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Starters.rule("%s"), "'cron(0 3 * * * *)'", "'cron(0 3 ? * * *)'");
    }
}
