package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** On EC2 it is known what memory a task needs. */
final class TD027 extends ContainerRule {
    TD027() {
        super(
                "TD-027",
                "without memory of the task, each container has memory or memoryReservation",
                Sources.CONTAINER,
                Confidence.STATED,
                Consequence.REFUSED,
                "Invalid setting for container '…'. At least one of 'memory' or 'memoryReservation' must "
                        + "be specified.");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        if (!mayBeFargate(task)
                && !task.has("memory")
                && !container.has("memory")
                && !container.has("memoryReservation")) {
            report.wrong(
                    this,
                    container.placeOf("memory"),
                    "memory",
                    null,
                    in(container) + "'memory' or 'memoryReservation' must be set, got neither, and none of the task",
                    "set 'memoryReservation' to what it needs, or 'memory' of the task");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                "containerDefinitions: [{name: app, image: nginx}]\n",
                "containerDefinitions: [{name: app, image: nginx, memoryReservation: 64}]\n",
                "memory: \"${Token[X.1]}\"\ncontainerDefinitions: [{name: app, image: nginx}]\n");
    }

    // On Fargate the task has a size, says TD-009.
    private static boolean mayBeFargate(TaskDefinition task) {
        return task.isFargate() || !task.requiresCompatibilities().isComplete();
    }
}
