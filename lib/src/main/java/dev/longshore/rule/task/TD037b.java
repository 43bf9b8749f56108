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

/** A range of ports holds only ports. */
final class TD037b extends PortRule {
    TD037b() {
        super(
                "TD-037b",
                "containerPortRange lies in " + Range.PORTS,
                Sources.PORT_MAPPING,
                Confidence.STATED,
                Consequence.REFUSED,
                "Invalid 'containerPortRange' setting");
    }

    @Override
    void judge(TaskDefinition task, Container container, PortMapping port, Report report) {
        Value<String> range = port.containerPortRange();
        if (range != null && range.is(TD037b::leavesThePorts)) {
            report.wrong(
                    this,
                    "containerPortRange",
                    range,
                    in(container) + "'containerPortRange' must lie in " + Range.PORTS + ", got " + range,
                    "keep to ports that exist");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container("portMappings: [{containerPortRange: %s}]"), "65530-65536", "65530-65535");
    }

    // The wrong way round is TD-037.
    private static boolean leavesThePorts(String text) {
        Range range = Ports.range(text);
        return range != null
                && range.min() < range.max()
                && (Range.PORTS.excludes(range.min()) || Range.PORTS.excludes(range.max()));
    }
}
