package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.ContainerDependency;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Names;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** A container waits for containers of its own task. */
final class TD046 extends ContainerRule {
    TD046() {
        super(
                "TD-046",
                "dependsOn names a container of the same task",
                Sources.DEPENDENCY,
                Confidence.STATED,
                Consequence.REFUSED,
                "Cannot depend on container … because it does not exist");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        List<String> names = Names.all(task.containers(), Container::name);
        for (ContainerDependency dependency : container.dependsOn()) {
            Value<String> awaited = dependency.containerName();
            if (names != null && awaited != null && awaited.is(name -> !names.contains(name))) {
                report.wrong(
                        this,
                        "containerName",
                        awaited,
                        in(container) + "'dependsOn' must name a container of the task, got " + awaited,
                        "name one of: " + String.join(", ", names));
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.two("", ", dependsOn: [{containerName: %s, condition: START}]", ""), "envoy", "sidecar");
    }
}
