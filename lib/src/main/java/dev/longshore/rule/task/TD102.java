package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.EcsModel;
import dev.longshore.model.PortMapping;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.resource.IngressRule;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.SecurityGroup;
import dev.longshore.model.resource.SecurityGroupIngress;
import dev.longshore.model.resource.TaskNetwork;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;

/** A log router takes logs from its own task only. */
final class TD102 extends Rule {
    private static final Integer FORWARD = 24224;

    TD102() {
        super(
                "TD-102",
                "port " + FORWARD + " of a log router is neither mapped nor let in",
                Sources.FIRELENS_GUIDE,
                Confidence.STATED,
                Consequence.IGNORED,
                "Nothing: anyone who reaches the port can write logs");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        for (TaskDefinition task : model.taskDefinitions()) {
            if (hasRouter(task) && Ports.areBridged(task)) {
                task.containers()
                        .forEach(container -> container.portMappings().forEach(port -> judge(container, port, report)));
            }
        }
        for (Service service : model.services()) {
            TaskDefinition task = service.task();
            if (task != null && hasRouter(task)) {
                TaskNetwork.of(service.fields())
                        .securityGroups()
                        .forEach(group -> judge(group, model.resources(), report));
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container("firelensConfiguration: {type: fluentbit}, portMappings: [{containerPort: %s}]"),
                "24224",
                "2020");
    }

    private void judge(Container container, PortMapping port, Report report) {
        Value<Integer> inside = port.containerPort();
        Value<Integer> outside = port.hostPort();
        Value<Integer> exposed = inside != null && inside.is(FORWARD::equals) ? inside : outside;
        if (exposed != null && exposed.is(FORWARD::equals)) {
            report.wrong(
                    this,
                    exposed == inside ? "containerPort" : "hostPort",
                    exposed,
                    ContainerRule.in(container) + "'portMappings' must not map the port of the log router, got "
                            + exposed,
                    "leave out the mapping");
        }
    }

    private void judge(Link link, Resources resources, Report report) {
        SecurityGroup group = SecurityGroup.KIND.at(link, resources);
        if (group == null) {
            return;
        }
        group.ingress().forEach(rule -> judge(rule, report));
        for (Resource referrer : resources.referrersOf(group.logicalId())) {
            if (referrer.type().equals(SecurityGroupIngress.KIND.type())) {
                SecurityGroupIngress ingress = new SecurityGroupIngress(referrer);
                Link to = ingress.group();
                if (to != null && to.pointsTo(group)) {
                    judge(ingress.rule(), report);
                }
            }
        }
    }

    // What lets everything in is not about this port.
    private void judge(IngressRule rule, Report report) {
        Value<Integer> from = rule.fromPort();
        Value<Integer> to = rule.toPort();
        if (from != null
                && to != null
                && from.is(port -> port > 0 && port <= FORWARD)
                && to.is(port -> port >= FORWARD)) {
            report.wrong(
                    this,
                    "ToPort",
                    to,
                    "'SecurityGroupIngress' must not let in the port of the log router, " + FORWARD + ", got " + from
                            + " to " + to,
                    "leave the port out");
        }
    }

    private static boolean hasRouter(TaskDefinition task) {
        return task.containers().stream().anyMatch(RouterRule::isRouter);
    }
}
