package dev.longshore.rule.events;

import dev.longshore.model.resource.TaskStarter;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Stream;

/** The name of a rule or schedule has only some characters. */
final class EVT005 extends SettingRule<TaskStarter, String> {

    EVT005() {
        super(
                Starters.KINDS,
                "EVT-005",
                "the name of a rule or schedule",
                "1 to 64 letters, digits, '.', '-' and '_'",
                EventSources.EVENT_RULE,
                Confidence.STATED,
                Consequence.REFUSED,
                "refused: the name is too long or has other characters");
    }

    @Override
    protected Stream<Setting<String>> settings(TaskStarter resource) {
        return Setting.of("Name", resource.name());
    }

    @Override
    protected boolean isWrong(String value) {
        return !value.matches("[A-Za-z0-9._-]{1,64}");
    }

    @Override
    protected String fix(Setting<String> setting) {
        return "shorten it to such characters, or leave it out: CloudFormation makes a name";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(Starters.ruleOf("Name: %s, ScheduleExpression: rate(1 hour)")),
                "night report",
                "night-report");
    }
}
