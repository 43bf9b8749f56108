package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** No container may use more memory than its task has. */
final class TD023 extends ContainerRule {
    TD023() {
        super(
                "TD-023",
                "the memory of a container is no more than the memory of the task",
                Sources.CONTAINER,
                Confidence.STATED,
                Consequence.REFUSED,
                "The 'memory' setting for container '…' is greater than for the task.");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        Integer limit = Value.known(task.memory());
        Value<Integer> memory = container.memory();
        if (limit != null && memory != null && memory.is(mib -> mib > limit)) {
            report.wrong(
                    this,
                    "memory",
                    memory,
                    in(container) + "'memory' must be at most " + limit + ", the 'memory' of the task, got " + memory,
                    "lower it to " + limit + ", or raise the 'memory' of the task");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "memory: 512\ncontainerDefinitions: [{name: app, image: nginx, memory: %s}]\n", "513", "512");
    }
}
