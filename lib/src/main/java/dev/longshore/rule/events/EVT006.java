package dev.longshore.rule.events;

import dev.longshore.model.resource.EventTarget;
import dev.longshore.model.resource.TaskStarter;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Stream;

/** What starts tasks starts one at least. */
final class EVT006 extends SettingRule<TaskStarter, Integer> {

    EVT006() {
        super(
                Starters.KINDS,
                "EVT-006",
                "the number of tasks",
                "1 or more",
                EventSources.EVENT_TASK,
                Confidence.STATED,
                Consequence.REFUSED,
                "refused: the number of tasks is not valid for the target");
    }

    @Override
    protected Stream<Setting<Integer>> settings(TaskStarter resource) {
        return resource.targets().stream()
                .map(EventTarget::task)
                .flatMap(Stream::ofNullable)
                .flatMap(task -> Setting.of("TaskCount", task.taskCount()));
    }

    @Override
    protected boolean isWrong(Integer value) {
        return value < 1;
    }

    @Override
    protected String fix(Setting<Integer> setting) {
        return "set it to 1 or more, or disable the rule with 'State'";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Yaml.template(Starters.startingTask("TaskCount: %s"), Starters.task("")), "0", "1");
    }
}
