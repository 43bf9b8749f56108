package dev.longshore.rule.task;

import dev.longshore.model.FargateSizes;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Fargate has eight sizes of CPU. */
final class TD010 extends TaskRule {
    TD010() {
        super(
                "TD-010",
                "on Fargate, cpu is one of " + FargateSizes.cpus(),
                Sources.FARGATE_SIZES + "; cfn-lint E3047, E3048",
                Confidence.STATED,
                Consequence.REFUSED,
                "No Fargate configuration exists for given values: … CPU, … memory. See the Amazon ECS "
                        + "documentation for the valid values.");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Value<Integer> cpu = task.cpu();
        if (task.isFargate()
                && cpu != null
                && cpu.is(units -> !FargateSizes.cpus().contains(units))) {
            report.wrong(
                    this,
                    "cpu",
                    cpu,
                    "'cpu' must be one of " + FargateSizes.cpus() + " on Fargate, got " + cpu,
                    "set 'cpu' to one of these, and 'memory' to what goes with it");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.fargate("%s", 2048), "768", "256");
    }
}
