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

/** With a network interface of its own, or with that of the host, a port can not become another one. */
final class TD033 extends PortRule {
    TD033() {
        super(
                "TD-033",
                "in the network modes awsvpc and host, hostPort is empty or the containerPort",
                Sources.PORT_MAPPING + "; cfn-lint E3053",
                Confidence.STATED,
                Consequence.REFUSED,
                "When networkMode=awsvpc, the host ports and container ports in port mappings must match.");
    }

    @Override
    void judge(TaskDefinition task, Container container, PortMapping port, Report report) {
        // ECS reads a host port of 0 as none.
        String mode = Ports.sharedNetwork(task);
        Integer containerPort = Value.known(port.containerPort());
        Value<Integer> hostPort = port.hostPort();
        if (mode != null
                && containerPort != null
                && hostPort != null
                && hostPort.is(number -> number != 0 && !number.equals(containerPort))) {
            report.wrong(
                    this,
                    "hostPort",
                    hostPort,
                    in(container) + "'hostPort' must be empty or " + containerPort
                            + ", the 'containerPort', in network mode " + mode + ", got " + hostPort,
                    "leave out 'hostPort'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "networkMode: awsvpc\n" + Yaml.container("portMappings: [{containerPort: 8080, hostPort: %s}]"),
                "80",
                "8080");
    }
}
