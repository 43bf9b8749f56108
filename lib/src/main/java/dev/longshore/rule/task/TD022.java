package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** The containers share the CPU of the task. */
final class TD022 extends TaskRule {
    TD022() {
        super(
                "TD-022",
                "the cpu of the containers adds up to no more than the cpu of the task",
                Sources.CONTAINER,
                Confidence.STATED,
                Consequence.REFUSED,
                "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Value<Integer> cpu = task.cpu();
        long sum = task.containers().stream()
                .mapToLong(container -> Limits.orZero(container.cpu()))
                .sum();
        if (cpu != null && cpu.is(units -> sum > units)) {
            report.wrong(
                    this,
                    "cpu",
                    cpu,
                    "the 'cpu' of the containers must add up to at most " + cpu + ", the 'cpu' of the task, got " + sum,
                    "set 'cpu' of the task to at least " + sum + ", or give the containers less");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.two("cpu: 256\nmemory: 512\n", ", cpu: %s", ", cpu: 56"), "201", "200");
    }
}
