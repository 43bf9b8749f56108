package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.PortMapping;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A router listens to its own task. */
final class TD102 extends PortRule {
    private static final Integer FORWARD = 24224;

    TD102() {
        super(
                "TD-102",
                "port " + FORWARD + " of a log router is not mapped",
                Sources.FIRELENS_GUIDE,
                Confidence.STATED,
                Consequence.IGNORED,
                "Nothing: anyone who reaches the instance can write logs");
    }

    @Override
    void judge(TaskDefinition task, Container container, PortMapping port, Report report) {
        Value<Integer> inside = port.containerPort();
        Value<Integer> outside = port.hostPort();
        Value<Integer> exposed = inside != null && inside.is(FORWARD::equals) ? inside : outside;
        if (Ports.areBridged(task)
                && task.containers().stream().anyMatch(RouterRule::isRouter)
                && exposed != null
                && exposed.is(FORWARD::equals)) {
            report.wrong(
                    this,
                    exposed == inside ? "containerPort" : "hostPort",
                    exposed,
                    in(container) + "'portMappings' must not map the port of the log router, got " + exposed,
                    "leave out the mapping");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container("firelensConfiguration: {type: fluentbit}, portMappings: [{containerPort: %s}]"),
                "24224",
                "2020");
    }
}
