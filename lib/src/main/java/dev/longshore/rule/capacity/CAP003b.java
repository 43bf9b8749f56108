package dev.longshore.rule.capacity;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.CapacityProvider;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** The least is no more than the most. */
final class CAP003b extends ResourceRule<CapacityProvider> {

    CAP003b() {
        super(
                CapacityProvider.KIND,
                "CAP-003b",
                "the minimum step of managed scaling is at most the maximum step",
                Sources.MANAGED_SCALING,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: The minimum or maximum scaling step size value is invalid. Specify a minimum scaling step size value that is less than or equal to the maximum scaling step size value and try again.");
    }

    @Override
    protected void judge(CapacityProvider resource, Resources all, Report report) {
        Value<Integer> minimum = resource.minimumStep();
        Integer maximum = Value.known(resource.maximumStep());
        if (minimum != null && maximum != null && minimum.is(step -> step > maximum)) {
            report.wrong(
                    this,
                    "MinimumScalingStepSize",
                    minimum,
                    "'MinimumScalingStepSize' must be at most 'MaximumScalingStepSize', which is " + maximum + ", got "
                            + minimum,
                    "set it to " + maximum + " or less");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Capacity.scaling("MaximumScalingStepSize: 10, MinimumScalingStepSize: %s"), "11", "10");
    }
}
