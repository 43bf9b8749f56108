package dev.longshore.rule.service;

import dev.longshore.model.DiscoveryService;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceRegistry;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.Set;

/** On an instance a port tells tasks apart. */
final class SVC038 extends TemplateRule {
    private static final Set<String> ON_INSTANCE = Set.of("bridge", "host");

    private static final String TEMPLATE = """
            Resources:
              Discovery:
                Type: AWS::ServiceDiscovery::Service
                Properties: {NamespaceId: ns-1, DnsConfig: {DnsRecords: [{Type: %s, TTL: 10}]}}
              Task:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: bridge
                  ContainerDefinitions: [{Name: app, Image: nginx, Memory: 128, PortMappings: [{ContainerPort: 80}]}]
              Service:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: {Ref: Task}
                  ServiceRegistries:
                    - {RegistryArn: {"Fn::GetAtt": [Discovery, Arn]}, ContainerName: app, ContainerPort: 80}
            """;

    SVC038() {
        super(
                "SVC-038",
                "in network mode bridge or host a service is discovered by SRV records",
                Sources.DISCOVERY,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: the records of the registry do not fit the network mode");
    }

    @Override
    void judge(Service service, Resource self, Resources resources, Report report) {
        TaskDefinition task = service.task();
        String mode = task == null ? null : Value.known(task.networkMode());
        if (mode == null || !ON_INSTANCE.contains(mode)) {
            return;
        }
        for (ServiceRegistry registry : service.serviceRegistries()) {
            Resource resource = Wiring.target(resources, registry.registryArn(), "AWS::ServiceDiscovery::Service");
            if (resource != null) {
                for (Value<String> type : new DiscoveryService(resource.properties()).recordTypes()) {
                    if (type.is(name -> !name.equals("SRV"))) {
                        report.wrong(
                                this,
                                "dnsRecords.type",
                                type,
                                "'dnsRecords.type' must be SRV for tasks in network mode " + mode + ", got " + type,
                                "set it to SRV, or the network mode to awsvpc");
                    }
                }
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "A"), TEMPLATE.replace("%s", "SRV"), TEMPLATE.replace("%s", "{Ref: Given}"));
    }
}
