package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Container;
import dev.longshore.model.EcsModel;
import dev.longshore.model.PortMapping;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceLoadBalancer;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.TargetGroup;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Names;
import dev.longshore.rule.Range;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Yaml;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A health check asks a port that the task listens on. */
final class LB013g extends Rule {
    private static final Set<String> SHARED_NETWORK = Set.of("awsvpc", "host");
    private static final String BRIDGE = "bridge";
    /** From where an instance gives out ports, where a task asks for none of its own. */
    private static final Range FREE = new Range(32768, 65535);

    LB013g() {
        super(
                "LB-013g",
                "the port of a health check is one that the task listens on",
                Sources.TARGET_GROUP,
                // A container may listen on a port that it has no mapping for.
                Confidence.UNCERTAIN,
                Consequence.NEVER_STABLE,
                "(service …) is unhealthy in (target-group …) due to (reason Health checks failed)");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        for (Service service : model.services()) {
            TaskDefinition task = service.task();
            Set<Integer> ports = task == null ? null : ports(task);
            if (ports != null) {
                for (ServiceLoadBalancer balancer : service.loadBalancers()) {
                    judge(balancer, ports, model.resources(), report);
                }
            }
        }
    }

    @Override
    public Examples examples() {
        String yaml = Yaml.template(
                Balancers.group(
                        "Group",
                        "TargetType: ip, Port: 80, Protocol: HTTP, HealthCheckPort: %s, TargetGroupAttributes: [{Key: deregistration_delay.timeout_seconds, Value: 30}]"),
                Yaml.resource(
                        "Task",
                        "AWS::ECS::TaskDefinition",
                        "NetworkMode: awsvpc, ContainerDefinitions: [{Name: app, Image: app, Memory: 128, PortMappings: [{ContainerPort: 80}, {ContainerPort: 8081}]}]"),
                Balancers.balancer("Balancer", "Subnets: [subnet-1, subnet-2]"),
                Balancers.listener(
                        "Listener",
                        "LoadBalancerArn: {Ref: Balancer}, Port: 80, Protocol: HTTP, DefaultActions: [{Type: forward, TargetGroupArn: {Ref: Group}}]"),
                Yaml.resource(
                        "Service",
                        "AWS::ECS::Service",
                        "TaskDefinition: {Ref: Task}, NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-1]}}, HealthCheckGracePeriodSeconds: 60, LoadBalancers: [{ContainerName: app, ContainerPort: 80, TargetGroupArn: {Ref: Group}}]",
                        "DependsOn: Listener"));
        return Yaml.varying(yaml, "8080", "8081");
    }

    private void judge(ServiceLoadBalancer balancer, Set<Integer> ports, Resources all, Report report) {
        TargetGroup group = TargetGroup.KIND.at(Link.of(balancer.fields().get("targetGroupArn")), all);
        Value<String> port = group == null ? null : group.healthCheckPort();
        if (port != null && port.is(text -> text.matches("[0-9]{1,5}") && !isAmong(ports, Integer.parseInt(text)))) {
            report.wrong(
                    this,
                    "HealthCheckPort",
                    port,
                    "'HealthCheckPort' must be a port of the task, got " + port
                            + Names.orOneOf(
                                    ", and the task has",
                                    ports.stream()
                                            .sorted()
                                            .map(number -> number == 0 ? "a free one of " + FREE : number.toString())
                                            .toList()),
                    "set it to traffic-port, or map the port in the container that listens on it");
        }
    }

    private static boolean isAmong(Set<Integer> ports, int port) {
        return ports.contains(port) || (ports.contains(0) && port >= FREE.min());
    }

    // The ports of the targets, 0 for one that is given out; null while not all are known.
    private static @Nullable Set<Integer> ports(TaskDefinition task) {
        Set<Integer> ports = new HashSet<>();
        String mode = Value.known(task.networkMode());
        boolean shared = mode != null && SHARED_NETWORK.contains(mode);
        boolean known = (shared || BRIDGE.equals(mode)) && task.containers().isComplete();
        for (Container container : task.containers()) {
            known &= container.portMappings().isComplete();
            for (PortMapping mapping : container.portMappings()) {
                Integer inside = Value.known(mapping.containerPort());
                Integer port = shared ? inside : Value.knownOr(mapping.hostPort(), 0);
                known &= inside != null && port != null;
                ports.add(port == null ? 0 : port);
            }
        }
        return known ? ports : null;
    }
}
