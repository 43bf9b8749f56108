package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.LinuxParameters;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Swappiness is about swap space. */
final class TD116 extends ContainerRule {
    TD116() {
        super(
                "TD-116",
                "swappiness needs maxSwap",
                Sources.LINUX_PARAMETERS,
                Confidence.STATED,
                Consequence.IGNORED,
                "Nothing: without maxSwap the parameter is ignored");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        LinuxParameters linux = container.linuxParameters();
        Value<Integer> swappiness = linux == null ? null : linux.swappiness();
        if (linux != null && !task.isFargate() && swappiness != null && swappiness.isKnown() && !linux.has("maxSwap")) {
            report.wrong(
                    this,
                    "linuxParameters.swappiness",
                    swappiness,
                    in(container) + "'linuxParameters.swappiness' needs 'linuxParameters.maxSwap', got " + swappiness
                            + " alone",
                    "set 'linuxParameters.maxSwap', or leave both out");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                Yaml.container("linuxParameters: {swappiness: 10}"),
                Yaml.container("linuxParameters: {maxSwap: 0, swappiness: 10}"),
                Yaml.container("linuxParameters: {swappiness: " + Yaml.TOKEN + "}"));
    }
}
