package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** Links are a thing of Docker's own network. */
final class TD042 extends ContainerRule {
    private static final List<String> UNLINKED = List.of("awsvpc", "host", "none");
    private static final String SIDECAR = "  - {name: sidecar, image: envoy, memory: 64}\n";

    TD042() {
        super(
                "TD-042",
                "links need the network mode bridge",
                Sources.CONTAINER,
                Confidence.STATED,
                Consequence.REFUSED,
                "Links are not supported when networkMode=awsvpc.");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        Value<String> links = container.given("links");
        String mode = Ports.networkMode(task);
        if (links != null && mode != null && UNLINKED.contains(mode)) {
            report.wrong(
                    this,
                    "links",
                    links,
                    in(container) + "'links' must not be set in network mode " + mode + ", got " + links,
                    "leave out 'links': containers of a task reach each other at localhost in network mode awsvpc");
        }
    }

    @Override
    public Examples examples() {
        String yaml = "networkMode: awsvpc\n" + Yaml.container("links: %s").concat(SIDECAR);
        return Examples.of(
                yaml.replace("%s", "[sidecar]"),
                Yaml.container("links: [sidecar]").concat(SIDECAR),
                yaml.replace("%s", Yaml.TOKEN));
    }
}
