package dev.longshore.rule.task;

import dev.longshore.model.FargateSizes;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** On Fargate a task has a size. */
final class TD009 extends TaskRule {
    TD009() {
        super(
                "TD-009",
                "Fargate requires cpu and memory of the task",
                Sources.TASK_DEFINITION + "; cfn-lint E3048",
                Confidence.STATED,
                Consequence.REFUSED,
                "Fargate requires that 'cpu' be defined at the task level. Fargate requires that "
                        + "'memory' be defined at the task level.");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        if (task.isFargate()) {
            require(task, "cpu", "set 'cpu' to one of " + FargateSizes.cpus(), report);
            require(task, "memory", "set 'memory' to " + fitting(task), report);
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                Yaml.fargate("networkMode: awsvpc\ncpu: 512\n"),
                Yaml.fargate(512, 1024),
                Yaml.fargate(512, "\"${Token[X.1]}\""));
    }

    private void require(TaskDefinition task, String option, String fix, Report report) {
        if (!task.has(option)) {
            report.wrong(
                    this,
                    task.placeOf(option),
                    option,
                    null,
                    "'" + option + "' of the task must be set on Fargate, got nothing",
                    fix);
        }
    }

    private static String fitting(TaskDefinition task) {
        Integer cpu = Value.known(task.cpu());
        return cpu == null || FargateSizes.memory(cpu).isEmpty() ? "what goes with 'cpu'" : FargateSizes.describe(cpu);
    }
}
