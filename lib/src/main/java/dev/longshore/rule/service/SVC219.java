package dev.longshore.rule.service;

import dev.longshore.model.PortMapping;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceConnect;
import dev.longshore.model.ServiceConnectAlias;
import dev.longshore.model.ServiceConnectEndpoint;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Only HTTP has headers. */
final class SVC219 extends ServiceRule {
    SVC219() {
        super(
                "SVC-219",
                "testTrafficRules go with an appProtocol: they look at a header",
                Sources.CONNECT_BLUE_GREEN,
                Confidence.DERIVED,
                Consequence.IGNORED,
                "nothing: no request is led to the new version by them");
    }

    @Override
    void judge(Service service, Report report) {
        ServiceConnect connect = service.serviceConnect();
        if (connect == null || !connect.isOn()) {
            return;
        }
        for (ServiceConnectEndpoint endpoint : connect.services()) {
            PortMapping port = PortNames.port(service.task(), endpoint.portName());
            for (ServiceConnectAlias alias : endpoint.clientAliases()) {
                Value<String> header = alias.testHeader();
                if (header != null && port != null && !port.has("appProtocol")) {
                    report.wrong(
                            this,
                            alias.placeOf("testTrafficRules"),
                            "testTrafficRules",
                            header.toString(),
                            "'testTrafficRules' needs a port mapping with 'appProtocol' http, http2 or grpc, got header "
                                    + header,
                            "add 'appProtocol: http' to the port, or leave 'testTrafficRules' out");
                }
            }
        }
    }

    @Override
    public Examples examples() {
        String yaml = """
                taskDefinition:
                  memory: 512
                  containerDefinitions: [{name: app, image: nginx, portMappings: [{containerPort: 80, name: http%s}]}]
                service:
                  serviceConnectConfiguration:
                    enabled: true
                    namespace: shop
                    services: [{portName: http, clientAliases: [{port: 80, testTrafficRules: {header: {name: x-test}}}]}]
                """;
        return Examples.of(
                yaml.replace("%s", ""),
                yaml.replace("%s", ", appProtocol: http"),
                yaml.replace("%s", ", appProtocol: \"${Token[X.1]}\""));
    }
}
