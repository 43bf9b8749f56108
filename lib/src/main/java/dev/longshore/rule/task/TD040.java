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

/** A protocol of Service Connect belongs to a port with a name. */
final class TD040 extends PortRule {
    private static final String PORT = Yaml.container("portMappings: [{containerPort: 80, appProtocol: http%s}]");

    TD040() {
        super(
                "TD-040",
                "appProtocol needs a name of the port",
                Sources.PORT_MAPPING,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: appProtocol without a port mapping name is refused");
    }

    @Override
    void judge(TaskDefinition task, Container container, PortMapping port, Report report) {
        Value<String> protocol = port.appProtocol();
        if (protocol != null && protocol.isKnown() && !port.has("name")) {
            report.wrong(
                    this,
                    "appProtocol",
                    protocol,
                    in(container) + "'appProtocol' needs a 'name' of the port, got " + protocol + " without one",
                    "give the port a 'name', such as 'web'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                PORT.replace("%s", ""),
                PORT.replace("%s", ", name: web"),
                PORT.replace("appProtocol: http", "appProtocol: \"${Token[X.1]}\"")
                        .replace("%s", ""));
    }
}
