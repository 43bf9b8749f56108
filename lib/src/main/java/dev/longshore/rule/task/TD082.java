package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.VolumeFrom;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Names;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** Volumes come from a container of the task. */
final class TD082 extends ContainerRule {
    TD082() {
        super(
                "TD-082",
                "volumesFrom names a container of the task",
                Sources.VOLUME_FROM,
                Confidence.STATED,
                Consequence.REFUSED,
                "Invalid 'volumesFrom' setting. Unknown container: '…'.");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        List<String> containers = Names.all(task.containers(), Container::name);
        for (VolumeFrom from : container.volumesFrom()) {
            Value<String> source = from.sourceContainer();
            if (containers != null && source != null && source.is(name -> !containers.contains(name))) {
                report.wrong(
                        this,
                        "volumesFrom.sourceContainer",
                        source,
                        in(container) + "'volumesFrom' must name a container of the task, got " + source,
                        "name one of: " + String.join(", ", containers));
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.two("", ", volumesFrom: [{sourceContainer: %s}]", ""), "files", "sidecar");
    }
}
