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

/** Windows on Fargate has fewer sizes than Linux. */
final class TD019 extends TaskRule {
    static final List<Integer> SIZES = List.of(1024, 2048, 4096);

    TD019() {
        super(
                "TD-019",
                "on Fargate, cpu of Windows tasks is one of " + SIZES,
                Sources.FARGATE_SIZES + "; " + Sources.FARGATE_TASKS,
                Confidence.STATED,
                Consequence.REFUSED,
                "No Fargate configuration exists for given values: … CPU, … memory. See the Amazon ECS documentation for the valid"
                        + " values.");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        // What is no size at all is TD-010.
        Value<Integer> cpu = task.cpu();
        if (task.isFargate()
                && task.isWindows()
                && cpu != null
                && cpu.is(units -> FargateSizes.cpus().contains(units) && !SIZES.contains(units))) {
            report.wrong(
                    this,
                    "cpu",
                    cpu,
                    "'cpu' must be one of " + SIZES + " for Windows on Fargate, got " + cpu,
                    "set 'cpu' to one of these, and 'memory' to what goes with it");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.WINDOWS + Yaml.fargate("%s", 4096), "512", "1024");
    }
}
