package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.ServiceConnect;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** The proxy takes memory too. */
final class SVC045 extends ServiceRule {
    private static final String TOKEN = "memory: \"${Token[X.1]}\", ";
    private static final String SERVICE = """
            taskDefinition: {%scontainerDefinitions: [{name: app, image: nginx, memoryReservation: 128}]}
            service: {serviceConnectConfiguration: {enabled: true, namespace: shop}}
            """;

    SVC045() {
        super(
                "SVC-045",
                "a task with Service Connect has a memory limit of its own",
                Sources.SERVICE_CONNECT_GUIDE,
                Confidence.UNCERTAIN,
                Consequence.NEVER_STABLE,
                "Nothing: tasks do not start, as the proxy has no memory to share");
    }

    @Override
    void judge(Service service, Report report) {
        ServiceConnect connect = service.serviceConnect();
        TaskDefinition task = service.task();
        if (connect != null && connect.isOn() && task != null && !task.has("memory")) {
            report.wrong(
                    this,
                    connect.place(),
                    "memory",
                    null,
                    "'memory' of the task must be set for Service Connect, got none",
                    "set 'memory' of the task to what its containers need and 64 MiB for the proxy");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                SERVICE.replace("%s", ""), SERVICE.replace("%s", "memory: 512, "), SERVICE.replace("%s", TOKEN));
    }
}
