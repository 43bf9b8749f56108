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

/** The proxy listens on a port that exists. */
final class SVC043b extends ServiceRule {
    SVC043b() {
        super(
                "SVC-043b",
                "ingressPortOverride is " + Range.PORTS,
                Sources.SERVICE_CONNECT,
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
            judge(endpoint.ingressPortOverride(), report);
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {serviceConnectConfiguration: {enabled: true, namespace: shop, services: "
                        + "[{portName: http, ingressPortOverride: %s}]}}\n",
                "65536", "65535");
    }

    private void judge(@Nullable Value<Integer> port, Report report) {
        if (port != null && port.is(Range.PORTS::excludes)) {
            report.wrong(
                    this,
                    "ingressPortOverride",
                    port,
                    "'ingressPortOverride' must be " + Range.PORTS + ", got " + port,
                    "set it to the port of the container");
        }
    }
}
