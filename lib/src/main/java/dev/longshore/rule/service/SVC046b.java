package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.ServiceConnect;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** The proxy is a Linux program. */
final class SVC046b extends ServiceRule {
    SVC046b() {
        super(
                "SVC-046b",
                "no Service Connect on Windows",
                Sources.SERVICE_CONNECT_GUIDE,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: Service Connect is refused on Windows");
    }

    @Override
    void judge(Service service, Report report) {
        ServiceConnect connect = service.serviceConnect();
        TaskDefinition task = service.task();
        Value<Boolean> enabled = connect == null ? null : connect.enabled();
        if (enabled != null && enabled.is(Boolean::booleanValue) && task != null && task.isWindows()) {
            report.wrong(
                    this,
                    "serviceConnectConfiguration.enabled",
                    enabled,
                    "'serviceConnectConfiguration.enabled' needs tasks on Linux, got " + enabled + " on "
                            + task.operatingSystemFamily(),
                    "leave out 'serviceConnectConfiguration': a load balancer or Cloud Map reaches " + "Windows tasks");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                taskDefinition:
                  memory: 2048
                  runtimePlatform: {operatingSystemFamily: WINDOWS_SERVER_2022_CORE}
                  containerDefinitions: [{name: app, image: iis}]
                service: {serviceConnectConfiguration: {enabled: %s, namespace: shop}}
                """, "true", "false");
    }
}
