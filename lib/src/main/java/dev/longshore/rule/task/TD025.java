package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A container may not be promised more memory than it may use. */
final class TD025 extends ContainerRule {
    TD025() {
        super(
                "TD-025",
                "memory is not less than memoryReservation",
                Sources.CONTAINER,
                Confidence.STATED,
                Consequence.REFUSED,
                "'memory' must be greater than or equal to 'memoryReservation'");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        // The API text says greater; the service takes equal ones, and many definitions have them.
        Integer limit = Value.known(container.memory());
        Value<Integer> reservation = container.memoryReservation();
        if (limit != null && reservation != null && reservation.is(mib -> mib > limit)) {
            report.wrong(
                    this,
                    "memoryReservation",
                    reservation,
                    in(container) + "'memoryReservation' must be at most " + limit
                            + ", the 'memory' of the container, got " + reservation,
                    "lower it to " + limit + ", or raise 'memory'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.container("memoryReservation: %s"), "129", "128");
    }
}
