package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.ServiceConnect;
import dev.longshore.model.ServiceConnectEndpoint;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** What is reached is a port of the task. */
final class SVC041 extends ServiceRule {
    SVC041() {
        super(
                "SVC-041",
                "a portName of Service Connect is the name of a port of the task",
                Sources.SERVICE_CONNECT,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: no port mapping has that name");
    }

    @Override
    void judge(Service service, Report report) {
        ServiceConnect connect = service.serviceConnect();
        List<String> names = PortNames.of(service.task());
        if (connect == null || !connect.isOn() || names == null) {
            return;
        }
        for (ServiceConnectEndpoint endpoint : connect.services()) {
            Value<String> name = endpoint.portName();
            if (name != null && name.is(port -> !names.contains(port))) {
                report.wrong(
                        this,
                        "portName",
                        name,
                        "'portName' must be the name of a port mapping of the task, got " + name,
                        PortNames.fix("portName", names));
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                taskDefinition:
                  memory: 512
                  containerDefinitions: [{name: app, image: nginx, portMappings: [{containerPort: 80, name: http}]}]
                service: {serviceConnectConfiguration: {enabled: true, namespace: shop, services: [{portName: %s}]}}
                """, "web", "http");
    }
}
