package dev.longshore.task;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import java.util.List;

/** What a task definition file says that its task must be able to run on, held against what it runs on. */
final class CompatibilityCheck {
    private CompatibilityCheck() {}

    static List<Finding> of(EcsTaskProps props, Place place) {
        List<String> required = ((DefaultEcsTaskProps) props).chosen().compatibilities();
        String platform = props.capacityType().compatibility();
        return new OptionCheck(place)
                .require(
                        required.isEmpty() || required.contains(platform),
                        OptionRule.COMPATIBILITY,
                        "requiresCompatibilities",
                        required,
                        "of the file must have " + platform + ", which the task runs on",
                        "give the service capacity(…) of another kind, or change the file")
                .findings();
    }
}
