package dev.longshore.rule.task;

import dev.longshore.model.FargateSizes;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Windows on Fargate has the memory that Linux has with the same CPU. */
final class TD020 extends TaskRule {
    private static final String MEMORY = "memory";

    TD020() {
        super(
                "TD-020",
                "on Fargate, memory of Windows tasks is one that goes with their cpu",
                Sources.FARGATE_SIZES + "; " + Sources.FARGATE_TASKS,
                Confidence.STATED,
                Consequence.REFUSED,
                "No Fargate configuration exists for given values: … CPU, … memory. See the Amazon ECS documentation for"
                        + " the valid values.");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Integer cpu = Value.known(task.cpu());
        Value<Integer> memory = task.memory();
        Integer mib = Value.known(memory);
        // What has no size on Windows is TD-019, and too little for the smallest TD-020b.
        if (task.isFargate()
                && task.isWindows()
                && cpu != null
                && TD019.SIZES.contains(cpu)
                && memory != null
                && mib != null
                && !FargateSizes.allows(cpu, mib)
                && !TD020b.isTooLittle(cpu, mib)) {
            report.wrong(
                    this,
                    MEMORY,
                    memory,
                    "'memory' must be " + FargateSizes.describe(cpu) + " for " + cpu
                            + " cpu units of Windows on Fargate, got " + memory,
                    "set 'memory' to " + FargateSizes.closestMemory(cpu, mib));
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.WINDOWS + Yaml.fargate("2048", "%s"), "3072", "4096");
    }
}
