package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.ContainerDependency;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Report;

/** A rule that looks at one container waiting for another, known one at a time. */
abstract class DependencyRule extends ContainerRule {
    DependencyRule(
            String id, String text, String source, Confidence confidence, Consequence consequence, String answer) {
        super(id, text, source, confidence, consequence, answer);
    }

    abstract void judge(Container container, ContainerDependency dependency, Container awaited, Report report);

    @Override
    final void judge(TaskDefinition task, Container container, Report report) {
        for (ContainerDependency dependency : container.dependsOn()) {
            String name = Value.known(dependency.containerName());
            Container awaited = name == null ? null : task.container(name);
            if (awaited != null) {
                judge(container, dependency, awaited, report);
            }
        }
    }
}
