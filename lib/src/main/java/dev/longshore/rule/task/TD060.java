package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.LinuxParameters;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Swappiness is a percentage. */
final class TD060 extends ContainerRule {
    private static final Range PERCENT = new Range(0, 100);

    TD060() {
        super(
                "TD-060",
                "swappiness is " + PERCENT,
                Sources.LINUX_PARAMETERS,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: swappiness accepts only whole numbers between 0 and 100");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        LinuxParameters linux = container.linuxParameters();
        Value<Integer> swappiness = linux == null ? null : linux.swappiness();
        // On Fargate it must not be set at all, says TD-057.
        if (!task.isFargate() && swappiness != null && swappiness.is(PERCENT::excludes)) {
            report.wrong(
                    this,
                    "linuxParameters.swappiness",
                    swappiness,
                    in(container) + "'linuxParameters.swappiness' must be " + PERCENT + ", got " + swappiness,
                    "set 'linuxParameters.swappiness' to " + PERCENT.closestTo(swappiness));
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.container("linuxParameters: {maxSwap: 256, swappiness: %s}"), "101", "100");
    }
}
