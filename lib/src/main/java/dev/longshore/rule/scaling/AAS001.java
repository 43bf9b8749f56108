package dev.longshore.rule.scaling;

import dev.longshore.model.Scaling;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** There is room between the bounds of scaling. */
final class AAS001 extends ScalingRule {
    AAS001() {
        super(
                "AAS-001",
                "minCapacity is no more than maxCapacity",
                Sources.SCALABLE_TARGET,
                Confidence.STATED,
                Consequence.REFUSED,
                "Maximum capacity cannot be less than minimum capacity");
    }

    @Override
    void judge(Scaling scaling, Report report) {
        Integer max = Value.known(scaling.maxCapacity());
        Value<Integer> min = scaling.minCapacity();
        if (max != null && min != null && min.is(tasks -> tasks > max)) {
            report.wrong(
                    this,
                    "minCapacity",
                    min,
                    "'minCapacity' must be at most " + max + ", the 'maxCapacity', got " + min,
                    "lower 'minCapacity', or raise 'maxCapacity' to at least " + min);
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("service: {}\nscaling: {minCapacity: %s, maxCapacity: 4}\n", "5", "4");
    }
}
