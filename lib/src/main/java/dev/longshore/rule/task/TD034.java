package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.Items;
import dev.longshore.model.PortMapping;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Without a network there is no port to open. */
final class TD034 extends ContainerRule {
    TD034() {
        super(
                "TD-034",
                "no port mappings in the network mode none",
                Sources.TASK_DEFINITION,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: port mappings are not supported in the network mode none");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        Items<PortMapping> ports = container.portMappings();
        if ("none".equals(Value.known(task.networkMode())) && ports.size() > 0) {
            report.wrong(
                    this,
                    ports.place(),
                    "portMappings",
                    Integer.toString(ports.size()),
                    in(container) + "'portMappings' must be empty in network mode none, got " + ports.size(),
                    "leave out 'portMappings', or choose another 'networkMode'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "networkMode: %s\n" + Yaml.container("portMappings: [{containerPort: 80}]"), "none", "bridge");
    }
}
