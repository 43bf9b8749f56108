package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Docker starts no container with next to no memory. */
final class TD026 extends ContainerRule {
    /** From Docker 20.10 on it is 6; older agents still take 4, so that only less is certainly refused. */
    private static final int MIN_MIB = 4;

    TD026() {
        super(
                "TD-026",
                "the memory of a container is at least " + MIN_MIB + " MiB",
                Sources.CONTAINER,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the task definition is refused");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        Value<Integer> memory = container.memory();
        if (memory != null && memory.is(mib -> mib < MIN_MIB)) {
            report.wrong(
                    this,
                    "memory",
                    memory,
                    in(container) + "'memory' must be at least " + MIN_MIB + " MiB, got " + memory,
                    "'memory' is in MiB: set what the container needs, such as 128");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("containerDefinitions: [{name: app, image: nginx, memory: %s}]\n", "3", "4");
    }
}
