package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Ulimit;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.Objects;

/** The soft limit lies below the hard one. */
final class TD083 extends ContainerRule {
    private static final int UNLIMITED = -1;

    TD083() {
        super(
                "TD-083",
                "the softLimit of a ulimit is no more than its hardLimit",
                "Docker refuses it when the container is made: " + Sources.CONTAINER,
                Confidence.DERIVED,
                Consequence.NEVER_STABLE,
                "The task stops: CannotCreateContainerError: ulimit soft limit must be less than or "
                        + "equal to hard limit");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        for (Ulimit limit : container.ulimits()) {
            Integer hard = Value.known(limit.hardLimit());
            Value<Integer> soft = limit.softLimit();
            if (hard != null && hard != UNLIMITED && soft != null && soft.is(number -> number > hard)) {
                report.wrong(
                        this,
                        "softLimit",
                        soft,
                        in(container) + "'softLimit' of ulimit '" + Objects.toString(limit.name(), "")
                                + "' must be at most " + hard + ", its 'hardLimit', got " + soft,
                        "raise 'hardLimit' to " + soft + ", or lower 'softLimit'");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container("ulimits: [{name: nofile, softLimit: %s, hardLimit: 4096}]"), "4097", "4096");
    }
}
