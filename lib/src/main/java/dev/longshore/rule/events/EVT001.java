package dev.longshore.rule.events;

import dev.longshore.model.resource.TaskStarter;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Stream;

/** A schedule is a rate or a cron expression. */
final class EVT001 extends SettingRule<TaskStarter, String> {

    EVT001() {
        super(
                Starters.KINDS,
                "EVT-001",
                "a schedule",
                "rate(…) or cron(…), or for EventBridge Scheduler at(…)",
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
        return Starters.function(value) == null;
    }

    @Override
    protected String fix(Setting<String> setting) {
        return "write it as rate(5 minutes) or cron(0 3 * * ? *)";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Starters.rule("%s"), "every 5 minutes", "rate(5 minutes)");
    }
}
