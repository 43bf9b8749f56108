package dev.longshore.rule.task;

import dev.longshore.model.FargateSizes;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** The rule of one CPU size of Fargate: which memory goes with it. */
abstract class FargateSizeRule extends TaskRule {
    /** Added to the smallest memory of a size, this is the memory of no size. */
    private static final int OFF_THE_STEPS = 256;

    private final int size;

    FargateSizeRule(String id, int size, Confidence confidence) {
        super(
                id,
                "on Fargate, " + size + " cpu units go with memory " + FargateSizes.describe(size),
                Sources.FARGATE_SIZES + "; cfn-lint E3047",
                confidence,
                Consequence.REFUSED,
                "No Fargate configuration exists for given values: " + size
                        + " CPU, … memory. See the Amazon ECS documentation for the valid values.");
        this.size = size;
    }

    @Override
    final void judge(TaskDefinition task, Report report) {
        Value<Integer> cpu = task.cpu();
        Value<Integer> memory = task.memory();
        // For Windows it is TD-020.
        if (!task.isFargate() || task.isWindows() || cpu == null || !cpu.is(units -> units == size) || memory == null) {
            return;
        }
        Integer mib = memory.orNull();
        if (mib != null && !FargateSizes.allows(size, mib)) {
            report.wrong(
                    this,
                    "memory",
                    memory,
                    "'memory' must be " + FargateSizes.describe(size) + " for " + size + " cpu units, got " + mib,
                    "set 'memory' to " + FargateSizes.closestMemory(size, mib) + fixByCpu(mib));
        }
    }

    @Override
    public final Examples examples() {
        List<Integer> allowed = FargateSizes.memory(size);
        int wrong = allowed.get(0) + OFF_THE_STEPS;
        int right = allowed.get(allowed.size() - 1);
        return Examples.varying(Yaml.fargate(size, "%s"), Integer.toString(wrong), Integer.toString(right));
    }

    private static String fixByCpu(int mib) {
        return FargateSizes.cpus().stream()
                .filter(cpu -> FargateSizes.allows(cpu, mib))
                .findFirst()
                .map(cpu -> ", or 'cpu' to " + cpu)
                .orElse("");
    }
}
