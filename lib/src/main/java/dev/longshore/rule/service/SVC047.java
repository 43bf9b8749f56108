package dev.longshore.rule.service;

import dev.longshore.model.PortMapping;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceConnect;
import dev.longshore.model.ServiceConnectEndpoint;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Only a protocol with requests has a time for one. */
final class SVC047 extends ServiceRule {
    SVC047() {
        super(
                "SVC-047",
                "perRequestTimeoutSeconds goes with an appProtocol",
                Sources.SERVICE_CONNECT,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "InvalidParameterException: a timeout of requests is refused for a port without requests");
    }

    @Override
    void judge(Service service, Report report) {
        ServiceConnect connect = service.serviceConnect();
        if (connect == null || !connect.isOn()) {
            return;
        }
        for (ServiceConnectEndpoint endpoint : connect.services()) {
            Value<Integer> timeout = endpoint.perRequestTimeoutSeconds();
            PortMapping port = PortNames.port(service.task(), endpoint.portName());
            if (timeout != null && timeout.is(seconds -> seconds > 0) && port != null && !port.has("appProtocol")) {
                report.wrong(
                        this,
                        "timeout.perRequestTimeoutSeconds",
                        timeout,
                        "'timeout.perRequestTimeoutSeconds' needs a port with 'appProtocol', got " + timeout,
                        "set 'appProtocol' of the port mapping to http, http2 or grpc");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                taskDefinition:
                  memory: 512
                  containerDefinitions: [{name: app, image: nginx, portMappings: [{containerPort: 80, name: http}]}]
                service:
                  serviceConnectConfiguration:
                    enabled: true
                    namespace: shop
                    services: [{portName: http, timeout: {perRequestTimeoutSeconds: %s}}]
                """, "30", "0");
    }
}
