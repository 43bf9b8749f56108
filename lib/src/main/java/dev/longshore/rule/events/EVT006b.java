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

/** What starts tasks starts a few. */
final class EVT006b extends SettingRule<TaskStarter, Integer> {

    EVT006b() {
        super(
                Starters.KINDS,
                "EVT-006b",
                "the number of tasks",
                "10 or less",
                EventSources.RUN_TASK,
                Confidence.STATED,
                Consequence.REFUSED,
                "Parameter(s) TaskCount not valid for target: ….");
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
        return value > 10;
    }

    @Override
    protected String fix(Setting<Integer> setting) {
        return "set it to 10 or less, and add targets for more";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Yaml.template(Starters.startingTask("TaskCount: %s"), Starters.task("")), "11", "10");
    }
}
