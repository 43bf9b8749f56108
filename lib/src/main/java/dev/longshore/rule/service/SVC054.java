package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A service starts with as many tasks as scaling allows. */
final class SVC054 extends ServiceRule {
    private static final String SCALED = """
            service: {%s}
            scaling: {minCapacity: 2, maxCapacity: 10}
            """;

    SVC054() {
        super(
                "SVC-054",
                "desiredCount lies between minCapacity and maxCapacity",
                "Observed: " + Sources.SERVICE_SCALING,
                Confidence.DERIVED,
                Consequence.IGNORED,
                "Nothing: scaling moves the count into its bounds, and the next deployment moves it out again");
    }

    @Override
    void judge(Service service, Report report) {
        Value<Integer> desired = service.desiredCount();
        Range bounds = Capacities.bounds(service.scaling());
        if (desired != null && bounds != null && desired.is(bounds::excludes)) {
            report.wrong(
                    this,
                    "desiredCount",
                    desired,
                    "'desiredCount' must be " + bounds + ", as 'minCapacity' and 'maxCapacity' are, got " + desired,
                    "leave out 'desiredCount': scaling sets it");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                SCALED.replace("%s", "desiredCount: 1"),
                SCALED.replace("%s", ""),
                SCALED.replace("%s", "desiredCount: \"${Token[X.1]}\""));
    }
}
