package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.ServiceConnect;
import dev.longshore.model.ServiceConnectEndpoint;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Names;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A name leads to one port. */
final class SVC044 extends ServiceRule {
    SVC044() {
        super(
                "SVC-044",
                "a discoveryName is unique in its service",
                Sources.SERVICE_CONNECT,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: the name is there twice");
    }

    @Override
    void judge(Service service, Report report) {
        ServiceConnect connect = service.serviceConnect();
        if (connect == null || !connect.isOn()) {
            return;
        }
        for (Value<String> name : Names.repeated(connect.services().stream()
                .map(ServiceConnectEndpoint::effectiveDiscoveryName)
                .toList())) {
            report.wrong(
                    this,
                    "discoveryName",
                    name,
                    "'discoveryName' must be unique in the service, got " + name + " again",
                    "give one of them another 'discoveryName'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {serviceConnectConfiguration: {enabled: true, namespace: shop, services: "
                        + "[{portName: http}, {portName: admin, discoveryName: %s}]}}\n",
                "http", "admin");
    }
}
