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

/** Ranges of ports are not for every network. */
final class TD037d extends PortRule {
    TD037d() {
        super(
                "TD-037d",
                "containerPortRange needs the network mode bridge or awsvpc",
                Sources.PORT_MAPPING,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: containerPortRange is supported only in the network modes bridge and awsvpc");
    }

    @Override
    void judge(TaskDefinition task, Container container, PortMapping port, Report report) {
        // Without a network there are no ports at all, says TD-034.
        Value<String> range = port.containerPortRange();
        if (range != null && range.isKnown() && "host".equals(Ports.networkMode(task))) {
            report.wrong(
                    this,
                    "containerPortRange",
                    range,
                    in(container) + "'containerPortRange' must not be set in network mode host, got " + range,
                    "map the ports one by one, or set 'networkMode' to awsvpc");
        }
    }

    @Override
    public Examples examples() {
        String yaml = "networkMode: %s\n" + Yaml.container("portMappings: [{containerPortRange: 8000-8010}]");
        return Examples.varying(yaml, "host", "awsvpc");
    }
}
