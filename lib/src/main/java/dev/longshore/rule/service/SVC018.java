package dev.longshore.rule.service;

import dev.longshore.model.Container;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceLoadBalancer;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Names;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** The load balancer sends to a container of the task. */
final class SVC018 extends ServiceRule {
    SVC018() {
        super(
                "SVC-018",
                "the container of a load balancer is one of the task",
                Sources.LOAD_BALANCER,
                Confidence.STATED,
                Consequence.REFUSED,
                "The container … does not exist in the task definition.");
    }

    @Override
    void judge(Service service, Report report) {
        TaskDefinition task = service.task();
        List<String> names = task == null ? null : Names.all(task.containers(), Container::name);
        for (ServiceLoadBalancer target : service.loadBalancers()) {
            Value<String> container = target.containerName();
            if (names != null && container != null && container.is(name -> !names.contains(name))) {
                report.wrong(
                        this,
                        "loadBalancers.containerName",
                        container,
                        "'loadBalancers.containerName' must be a container of the task, got " + container,
                        "name one of: " + String.join(", ", names));
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
                    - {targetGroupArn: arn, containerName: %s, containerPort: 8080}
                """, "web", "app");
    }
}
