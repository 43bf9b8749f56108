package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/**
 * The containers share the memory of the task.
 *
 * <p>The API text states it, but no report quotes AWS refusing the sum of the limits, as there are for the sum of the
 * reservations (TD-024): a warning, until it is seen on a live account.
 */
final class TD023b extends TaskRule {
    TD023b() {
        super(
                "TD-023b",
                "the memory set aside for the containers (memoryReservation, else memory) adds up to no "
                        + "more than the memory of the task",
                Sources.CONTAINER,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "ClientException: the containers' memory adds up to more than the task's");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Value<Integer> memory = task.memory();
        long sum = Limits.setAside(task);
        if (memory != null && memory.is(mib -> sum > mib && !isSaidElsewhere(task, mib))) {
            report.wrong(
                    this,
                    "memory",
                    memory,
                    "the 'memory' of the containers must add up to at most " + memory
                            + ", the 'memory' of the task, got " + sum,
                    "set 'memory' of the task to at least " + sum + ", or give the containers less");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.two("cpu: 256\nmemory: %s\n", "", ""), "128", "192");
    }

    // One container alone is TD-023, reservations alone are TD-024.
    private static boolean isSaidElsewhere(TaskDefinition task, int mib) {
        return Limits.reservations(task) > mib
                || task.containers().stream().anyMatch(container -> Limits.orZero(container.memory()) > mib);
    }
}
