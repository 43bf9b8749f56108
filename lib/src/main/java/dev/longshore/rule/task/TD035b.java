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

/** A port of the host is a port, or 0 for any free one. */
final class TD035b extends PortRule {
    private static final Range ANY_OR_PORT = new Range(0, Range.PORTS.max());

    TD035b() {
        super(
                "TD-035b",
                "hostPort is 0 to " + Range.PORTS.max(),
                Sources.PORT_MAPPING,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the host port is out of range");
    }

    @Override
    void judge(TaskDefinition task, Container container, PortMapping port, Report report) {
        // In the other network modes it is the container's port, says TD-033.
        Value<Integer> number = port.hostPort();
        if (Ports.sharedNetwork(task) == null && number != null && number.is(ANY_OR_PORT::excludes)) {
            report.wrong(
                    this,
                    "hostPort",
                    number,
                    in(container) + "'hostPort' must be " + ANY_OR_PORT + ", got " + number,
                    "leave it out: ECS then takes a free port");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.container("portMappings: [{containerPort: 80, hostPort: %s}]"), "65536", "0");
    }
}
