package dev.longshore.rule.service;

import dev.longshore.model.Container;
import dev.longshore.model.PortMapping;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceLoadBalancer;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** The load balancer sends to a port that the container opens. */
final class SVC018b extends ServiceRule {
    SVC018b() {
        super(
                "SVC-018b",
                "the port of a load balancer is a port of its container",
                Sources.LOAD_BALANCER,
                Confidence.STATED,
                Consequence.REFUSED,
                "The container … did not have a container port … defined.");
    }

    @Override
    void judge(Service service, Report report) {
        TaskDefinition task = service.task();
        for (ServiceLoadBalancer target : service.loadBalancers()) {
            String name = Value.known(target.containerName());
            Value<Integer> port = target.containerPort();
            Container container = task == null || name == null ? null : task.container(name);
            if (container != null && port != null && port.is(number -> certainlyLacks(container, number))) {
                report.wrong(
                        this,
                        "loadBalancers.containerPort",
                        port,
                        "'loadBalancers.containerPort' must be a port of container '" + name + "', got " + port,
                        "add the port to the 'portMappings' of container '" + name + "', or send to a port it has");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                taskDefinition:
                  containerDefinitions:
                    - {name: app, image: nginx, memory: 128, portMappings: [{containerPort: 8080}]}
                service:
                  loadBalancers:
                    - {targetGroupArn: arn, containerName: app, containerPort: %s}
                """, "80", "8080");
    }

    // A range of ports, or a port that is not resolved, may be the one.
    private static boolean certainlyLacks(Container container, int number) {
        return container.portMappings().isComplete()
                && container.portMappings().stream()
                        .map(PortMapping::containerPort)
                        .allMatch(port -> port != null && port.is(open -> open != number));
    }
}
