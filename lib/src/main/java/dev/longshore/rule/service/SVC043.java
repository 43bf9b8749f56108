package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.ServiceConnect;
import dev.longshore.model.ServiceConnectEndpoint;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import org.jspecify.annotations.Nullable;

/** A client asks for a port that exists. */
final class SVC043 extends ServiceRule {
    SVC043() {
        super(
                "SVC-043",
                "the port of an alias is " + Range.PORTS,
                Sources.CLIENT_ALIAS,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: the port is out of range");
    }

    @Override
    void judge(Service service, Report report) {
        ServiceConnect connect = service.serviceConnect();
        if (connect == null || !connect.isOn()) {
            return;
        }
        for (ServiceConnectEndpoint endpoint : connect.services()) {
            endpoint.clientAliases().forEach(alias -> judge(alias.port(), report));
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {serviceConnectConfiguration: {enabled: true, namespace: shop, services: "
                        + "[{portName: http, clientAliases: [{port: %s}]}]}}\n",
                "0", "1");
    }

    private void judge(@Nullable Value<Integer> port, Report report) {
        if (port != null && port.is(Range.PORTS::excludes)) {
            report.wrong(
                    this,
                    "clientAliases.port",
                    port,
                    "'clientAliases.port' must be " + Range.PORTS + ", got " + port,
                    "set it to the port of the container");
        }
    }
}
