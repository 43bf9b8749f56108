package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.PortMapping;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** An instance needs some of its ports itself. */
final class TD036 extends PortRule {
    static final List<Integer> RESERVED = List.of(22, 2375, 2376, 51678, 51679, 51680);

    TD036() {
        super(
                "TD-036",
                "in network mode bridge, hostPort is none of " + RESERVED,
                Sources.PORT_MAPPING,
                Confidence.UNCERTAIN,
                Consequence.NEVER_STABLE,
                "Nothing: the task is never placed, since no instance has the port free");
    }

    @Override
    void judge(TaskDefinition task, Container container, PortMapping port, Report report) {
        Value<Integer> hostPort = port.hostPort();
        if (Ports.areBridged(task) && hostPort != null && hostPort.is(RESERVED::contains)) {
            report.wrong(
                    this,
                    "hostPort",
                    hostPort,
                    in(container) + "'hostPort' must be none of " + RESERVED + ", which the instance needs itself, got "
                            + hostPort,
                    "leave out 'hostPort' for a free one, or take another");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.container("portMappings: [{containerPort: 80, hostPort: %s}]"), "22", "8022");
    }
}
