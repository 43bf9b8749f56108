package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.Volume;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Names;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** The name of a volume is one that ECS allows. */
final class TD065b extends TaskRule {
    TD065b() {
        super(
                "TD-065b",
                "a volume's name has at most " + Names.MAX_LENGTH + " characters, only " + Names.ALLOWED,
                Sources.VOLUME,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the task definition is refused");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        for (Volume volume : task.volumes()) {
            Value<String> name = volume.name();
            if (name != null && name.is(text -> !Names.isAllowed(text))) {
                report.wrong(
                        this,
                        "name",
                        name,
                        "volume '" + name + "': 'name' must have at most " + Names.MAX_LENGTH + " characters, only "
                                + Names.ALLOWED + ", got " + name,
                        "name it '" + Names.mended(name.text()) + "'");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.container("cpu: 10") + "volumes: [{name: %s}]\n", "my data", "my_data-1");
    }
}
