package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.PortMapping;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Ports that are given out at random should not be taken for good. */
final class TD036b extends PortRule {
    private static final Range EPHEMERAL = new Range(32768, 65535);

    TD036b() {
        super(
                "TD-036b",
                "in network mode bridge, hostPort is not in " + EPHEMERAL,
                Sources.PORT_MAPPING,
                Confidence.UNCERTAIN,
                Consequence.IGNORED,
                "Nothing: the port may be given to another container at random, and then the task does not start");
    }

    @Override
    void judge(TaskDefinition task, Container container, PortMapping port, Report report) {
        Value<Integer> hostPort = port.hostPort();
        if (Ports.areBridged(task) && hostPort != null && hostPort.is(TD036b::isGivenOut)) {
            report.wrong(
                    this,
                    "hostPort",
                    hostPort,
                    in(container) + "'hostPort' must be outside " + EPHEMERAL
                            + ", from which ports are given out at random, got " + hostPort,
                    "leave out 'hostPort' for a free one, or take one below " + EPHEMERAL.min() + "");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.container("portMappings: [{containerPort: 80, hostPort: %s}]"), "49152", "32767");
    }

    // Those that the instance needs itself are TD-036.
    private static boolean isGivenOut(int port) {
        return !EPHEMERAL.excludes(port) && !TD036.RESERVED.contains(port);
    }
}
