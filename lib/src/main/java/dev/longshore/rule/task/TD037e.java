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

/** A mapping is of one port or of a range. */
final class TD037e extends PortRule {
    TD037e() {
        super(
                "TD-037e",
                "no containerPort and no hostPort beside a containerPortRange",
                Sources.PORT_MAPPING,
                Confidence.STATED,
                Consequence.REFUSED,
                "Invalid port mapping for container '…', cannot specify both single port and port range.");
    }

    @Override
    void judge(TaskDefinition task, Container container, PortMapping port, Report report) {
        Value<String> range = port.containerPortRange();
        Value<String> hostPort = port.given("hostPort");
        Value<String> single = hostPort != null ? hostPort : port.given("containerPort");
        if (range != null && range.isKnown() && single != null) {
            String option = hostPort != null ? "hostPort" : "containerPort";
            report.wrong(
                    this,
                    option,
                    single,
                    in(container) + "'" + option + "' must not be set beside 'containerPortRange' " + range + ", got "
                            + single,
                    "leave out '" + option + "', or map it on its own");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container("portMappings: [{containerPortRange: 8000-8010, hostPort: %s}]"), "8000", "0");
    }
}
