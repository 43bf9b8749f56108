package dev.longshore.rule.task;

import dev.longshore.model.PortMapping;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Names;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** No two ports of a task have the same name. */
final class TD039b extends TaskRule {
    TD039b() {
        super(
                "TD-039b",
                "port names are unique in the task",
                Sources.PORT_MAPPING,
                Confidence.STATED,
                Consequence.REFUSED,
                "port mapping name is already used");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        List<Value<String>> repeated = Names.repeated(task.containers().stream()
                .flatMap(container -> container.portMappings().stream())
                .map(PortMapping::name)
                .toList());
        for (Value<String> name : repeated) {
            report.wrong(
                    this,
                    "name",
                    name,
                    "'name' of a port must be unique in the task, got " + name + " again",
                    "name one of the ports otherwise");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.two(
                        "networkMode: awsvpc\n",
                        ", portMappings: [{containerPort: 80, name: web}]",
                        ", portMappings: [{containerPort: 81, name: %s}]"),
                "web",
                "web-2");
    }
}
