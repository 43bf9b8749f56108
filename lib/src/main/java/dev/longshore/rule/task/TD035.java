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

/** A port is a port. */
final class TD035 extends PortRule {
    TD035() {
        super(
                "TD-035",
                "containerPort is " + Range.PORTS,
                Sources.PORT_MAPPING,
                Confidence.STATED,
                Consequence.REFUSED,
                "Invalid 'containerPort' setting for container '…'.");
    }

    @Override
    void judge(TaskDefinition task, Container container, PortMapping port, Report report) {
        Value<Integer> number = port.containerPort();
        if (number != null && number.is(Range.PORTS::excludes)) {
            report.wrong(
                    this,
                    "containerPort",
                    number,
                    in(container) + "'containerPort' must be " + Range.PORTS + ", got " + number,
                    "set the port that the container listens on");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.container("portMappings: [{containerPort: %s}]"), "65536", "65535");
    }
}
