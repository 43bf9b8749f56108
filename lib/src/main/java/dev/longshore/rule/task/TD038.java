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
import java.util.HashMap;
import java.util.Map;

/** Containers that share a network share its ports. */
final class TD038 extends TaskRule {
    TD038() {
        super(
                "TD-038",
                "in the network modes awsvpc and host, no two containers have the same port",
                "Follows from the shared network: " + Sources.TASK_DEFINITION,
                Confidence.DERIVED,
                Consequence.NEVER_STABLE,
                "TCP host port '…' is mapped multiple times in task.");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        String mode = Ports.sharedNetwork(task);
        if (mode == null) {
            return;
        }
        Map<String, Container> byPort = new HashMap<>();
        for (Container container : task.containers()) {
            for (PortMapping port : container.portMappings()) {
                Value<Integer> number = port.containerPort();
                String protocol = Value.knownOr(port.protocol(), "tcp");
                if (number == null || !number.isKnown() || protocol == null) {
                    continue;
                }
                Container first = byPort.putIfAbsent(number + "/" + protocol, container);
                if (first != null && first != container) {
                    report.wrong(
                            this,
                            "containerPort",
                            number,
                            "container '" + container.label()
                                    + "': 'containerPort' must be one that no other container has in network mode "
                                    + mode + ", got " + number + ", which container '" + first.label() + "' has",
                            "let one of them listen on another port");
                }
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.two(
                        "networkMode: awsvpc\n",
                        ", portMappings: [{containerPort: 8080}]",
                        ", portMappings: [{containerPort: %s}, {containerPort: 8080, protocol: udp}]"),
                "8080",
                "8081");
    }
}
