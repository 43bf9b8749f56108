package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A task on instances asks for what an instance can have. */
final class TD021 extends TaskRule {
    private static final Range UNITS = new Range(128, 196608);

    TD021() {
        super(
                "TD-021",
                "on EC2 and elsewhere outside of Fargate, cpu is " + UNITS,
                Sources.TASK_DEFINITION,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "ClientException: Invalid 'cpu' setting for task.");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Value<Integer> cpu = task.cpu();
        if (!task.isFargate()
                && (task.requires("EC2") || task.requires("EXTERNAL"))
                && cpu != null
                && cpu.is(UNITS::excludes)) {
            report.wrong(
                    this,
                    "cpu",
                    cpu,
                    "'cpu' must be " + UNITS + " units, got " + cpu,
                    "set 'cpu' to " + UNITS.closestTo(cpu) + ", or leave it out");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("requiresCompatibilities: [EC2]\ncpu: %s\n" + Yaml.container("cpu: 10"), "127", "128");
    }
}
