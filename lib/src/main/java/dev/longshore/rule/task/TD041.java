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

/** Application protocols are spoken over TCP. */
final class TD041 extends PortRule {
    private static final String TCP = "tcp";

    TD041() {
        super(
                "TD-041",
                "appProtocol goes with protocol tcp",
                Sources.PORT_MAPPING,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "ClientException: appProtocol is supported only for the protocol tcp");
    }

    @Override
    void judge(TaskDefinition task, Container container, PortMapping port, Report report) {
        Value<String> appProtocol = port.appProtocol();
        Value<String> protocol = port.protocol();
        if (appProtocol != null
                && appProtocol.isKnown()
                && protocol != null
                && protocol.is(name -> !name.equals(TCP))) {
            report.wrong(
                    this,
                    "protocol",
                    protocol,
                    in(container) + "'protocol' must be " + TCP + " with 'appProtocol' " + appProtocol + ", got "
                            + protocol,
                    "leave out 'appProtocol'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container("portMappings: [{containerPort: 53, name: dns, appProtocol: http, protocol: %s}]"),
                "udp",
                "tcp");
    }
}
