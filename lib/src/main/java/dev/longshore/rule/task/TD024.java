package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** The reservations of the containers fit into the memory of the task. */
final class TD024 extends TaskRule {
    TD024() {
        super(
                "TD-024",
                "the memoryReservation of the containers adds up to no more than the memory of the task",
                Sources.CONTAINER,
                Confidence.STATED,
                Consequence.REFUSED,
                "The sum of all container 'memoryReservation' values cannot be greater than the value of "
                        + "the task 'memory'.");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Value<Integer> memory = task.memory();
        long sum = Limits.reservations(task);
        if (memory != null && memory.is(mib -> sum > mib)) {
            report.wrong(
                    this,
                    "memory",
                    memory,
                    "the 'memoryReservation' of the containers must add up to at most " + memory
                            + ", the 'memory' of the task, got " + sum,
                    "set 'memory' of the task to at least " + sum + ", or reserve less");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                memory: 512
                containerDefinitions:
                  - {name: app, image: nginx, memoryReservation: %s}
                  - {name: sidecar, image: envoy, memoryReservation: 256}
                """, "257", "256");
    }
}
