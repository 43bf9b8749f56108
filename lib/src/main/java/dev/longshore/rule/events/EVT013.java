package dev.longshore.rule.events;

import dev.longshore.model.resource.TaskStarter;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Stream;

/** What is overridden is not long. */
final class EVT013 extends SettingRule<TaskStarter, String> {
    private static final int MAX_LENGTH = 8192;

    EVT013() {
        super(
                Starters.KINDS,
                "EVT-013",
                "the input of a target",
                "at most " + MAX_LENGTH + " characters long",
                EventSources.RUN_TASK,
                Confidence.UNCERTAIN,
                Consequence.IGNORED,
                "the task is not started: the overrides are too long");
    }

    @Override
    protected Stream<Setting<String>> settings(TaskStarter resource) {
        return resource.targets().stream()
                .filter(target -> target.task() != null)
                .flatMap(target -> Setting.of("Input", target.input()));
    }

    @Override
    protected boolean isWrong(String value) {
        return value.length() > MAX_LENGTH;
    }

    @Override
    protected String fix(Setting<String> setting) {
        return "pass less, such as the place in S3 where the rest is";
    }

    @Override
    public Examples examples() {
        String yaml = Starters.target("RoleArn: arn, EcsParameters: {TaskDefinitionArn: arn}, Input: %s");
        return Yaml.varying(yaml, "a".repeat(MAX_LENGTH + 1), "a".repeat(MAX_LENGTH));
    }
}
