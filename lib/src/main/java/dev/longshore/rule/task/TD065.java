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

/** No two volumes of a task have the same name. */
final class TD065 extends TaskRule {
    TD065() {
        super(
                "TD-065",
                "volume names are unique in the task",
                Sources.VOLUME,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the volume name is used twice");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        for (Value<String> name :
                Names.repeated(task.volumes().stream().map(Volume::name).toList())) {
            report.wrong(
                    this,
                    "name",
                    name,
                    "volume '" + name + "': 'name' must be unique in the task, got " + name + " again",
                    "name one of the volumes otherwise");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.container("cpu: 10") + "volumes: [{name: data}, {name: %s}]\n", "data", "Data");
    }
}
