package dev.longshore.rule.service;

import dev.longshore.model.Scaling;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** What scaling sets, a deployment should not reset. */
final class SVC055 extends ServiceRule {
    private static final String SCALED = """
            service: {%s}
            scaling: {minCapacity: 2, maxCapacity: 10}
            """;

    SVC055() {
        super(
                "SVC-055",
                "no desiredCount with auto scaling",
                "Observed: " + Sources.SERVICE_SCALING,
                Confidence.DERIVED,
                Consequence.IGNORED,
                "Nothing: each deployment that touches the service sets the number of tasks back, in the "
                        + "middle of the load");
    }

    @Override
    void judge(Service service, Report report) {
        Scaling scaling = service.scaling();
        if (scaling == null) {
            return;
        }
        // Outside the bounds it is SVC-054.
        Value<Integer> desired = service.desiredCount();
        Range bounds = Capacities.bounds(scaling);
        if (desired != null && desired.is(count -> bounds == null || !bounds.excludes(count))) {
            report.wrong(
                    this,
                    "desiredCount",
                    desired,
                    "'desiredCount' must be left to scaling, got " + desired,
                    "leave out 'desiredCount': scaling begins at 'minCapacity'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                SCALED.replace("%s", "desiredCount: 2"),
                SCALED.replace("%s", ""),
                SCALED.replace("%s", "desiredCount: \"${Token[X.1]}\""));
    }
}
