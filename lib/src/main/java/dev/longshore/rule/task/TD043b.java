package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.ContainerDependency;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A container does not wait for itself. */
final class TD043b extends ContainerRule {
    TD043b() {
        super(
                "TD-043b",
                "a container does not depend on itself",
                Sources.DEPENDENCY,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: a container cannot depend on itself");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        String self = Value.known(container.name());
        for (ContainerDependency dependency : container.dependsOn()) {
            Value<String> awaited = dependency.containerName();
            if (awaited != null && awaited.is(name -> name.equals(self))) {
                report.wrong(
                        this,
                        "containerName",
                        awaited,
                        in(container) + "'dependsOn' must name other containers, got " + awaited,
                        "leave out the dependency");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.two("", ", dependsOn: [{containerName: %s, condition: START}]", ""), "app", "sidecar");
    }
}
