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

/** A range of ports has a first and a later last one. */
final class TD037 extends PortRule {
    TD037() {
        super(
                "TD-037",
                "containerPortRange is first-last, the first less than the last",
                Sources.PORT_MAPPING,
                Confidence.STATED,
                Consequence.REFUSED,
                "Invalid 'containerPortRange' setting");
    }

    @Override
    void judge(TaskDefinition task, Container container, PortMapping port, Report report) {
        Value<String> range = port.containerPortRange();
        if (range != null && range.is(TD037::isNoRange)) {
            report.wrong(
                    this,
                    "containerPortRange",
                    range,
                    in(container) + "'containerPortRange' must be a first port, '-' and a greater last port, got "
                            + range,
                    "write it like 8000-8010");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.container("portMappings: [{containerPortRange: %s}]"), "8010-8000", "8000-8001");
    }

    private static boolean isNoRange(String text) {
        Range range = Ports.range(text);
        return range == null || range.min() >= range.max();
    }
}
