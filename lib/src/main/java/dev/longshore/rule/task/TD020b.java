package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** The smallest Windows task of Fargate has 2 GB, though aws-cdk-lib takes 1 GB. */
final class TD020b extends TaskRule {
    private static final int SMALLEST_CPU = 1024;
    private static final int SMALLEST_MEMORY = 2048;

    TD020b() {
        super(
                "TD-020b",
                "on Fargate, a Windows task of " + SMALLEST_CPU + " cpu units has at least " + SMALLEST_MEMORY + " MiB",
                Sources.FARGATE_SIZES + "; " + Sources.FARGATE_TASKS,
                Confidence.STATED,
                Consequence.REFUSED,
                "No Fargate configuration exists for given values: 1024 CPU, … memory. See the Amazon ECS documentation"
                        + " for the valid values.");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Integer cpu = Value.known(task.cpu());
        Value<Integer> memory = task.memory();
        if (task.isFargate()
                && task.isWindows()
                && cpu != null
                && memory != null
                && memory.is(mib -> isTooLittle(cpu, mib))) {
            report.wrong(
                    this,
                    "memory",
                    memory,
                    "'memory' must be at least " + SMALLEST_MEMORY + " for " + cpu
                            + " cpu units of Windows on Fargate, got " + memory,
                    "set 'memory' to " + SMALLEST_MEMORY);
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.WINDOWS + Yaml.fargate("1024", "%s"), "1024", "2048");
    }

    /** Returns whether that is less memory than the smallest size of Windows has. */
    static boolean isTooLittle(int cpu, int memory) {
        return cpu == SMALLEST_CPU && memory < SMALLEST_MEMORY;
    }
}
