package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.PortMapping;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A port is mapped once. */
final class TD037c extends ContainerRule {
    private static final String TCP = "tcp";

    TD037c() {
        super(
                "TD-037c",
                "a range of ports overlaps no other port of its container",
                Sources.PORT_MAPPING,
                Confidence.STATED,
                Consequence.REFUSED,
                "TCP container port '…' is used multiple times in task when networkMode=awsvpc.");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        List<PortMapping> ports = container.portMappings().list();
        for (int i = 0; i < ports.size(); i++) {
            PortMapping port = ports.get(i);
            Value<String> range = port.containerPortRange();
            for (int j = 0; range != null && j < ports.size(); j++) {
                // Of two ranges the later one is told.
                boolean told = j > i && ports.get(j).containerPortRange() != null;
                if (j != i && !told && overlap(port, ports.get(j))) {
                    report.wrong(
                            this,
                            "containerPortRange",
                            range,
                            in(container) + "'containerPortRange' must overlap no other port of the container, got "
                                    + range + " beside " + words(ports.get(j)),
                            "take each port into one mapping only");
                }
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container("portMappings: [{containerPortRange: 8000-8010}, {containerPortRange: %s}]"),
                "8010-8020",
                "8011-8020");
    }

    private static boolean overlap(PortMapping one, PortMapping other) {
        Range first = portsOf(one);
        Range second = portsOf(other);
        String protocol = Value.knownOr(one.protocol(), TCP);
        return first != null
                && second != null
                && first.min() <= second.max()
                && second.min() <= first.max()
                && protocol != null
                && protocol.equals(Value.knownOr(other.protocol(), TCP));
    }

    private static @Nullable Range portsOf(PortMapping port) {
        String range = Value.known(port.containerPortRange());
        Integer single = Value.known(port.containerPort());
        return range != null ? Ports.range(range) : single == null ? null : new Range(single, single);
    }

    private static String words(PortMapping port) {
        Value<String> range = port.containerPortRange();
        return range != null ? range.text() : String.valueOf(port.containerPort());
    }
}
