package dev.longshore.rule.capacity;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A group replaces instances between two bounds. */
final class CAP031 extends ResourceRule<AutoScalingGroup> {

    private static final String MIN = "MinHealthyPercentage";
    private static final String MAX = "MaxHealthyPercentage";
    private static final int SPAN = 100;

    CAP031() {
        super(
                AutoScalingGroup.KIND,
                "CAP-031",
                "an instance maintenance policy has both bounds, at most " + SPAN + " points apart",
                Sources.INSTANCE_MAINTENANCE,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationError: The difference between MaxHealthyPercentage and MinHealthyPercentage must be less than or equal to 100.");
    }

    @Override
    protected void judge(AutoScalingGroup resource, Resources all, Report report) {
        Value<Integer> min = resource.minHealthyPercentage();
        Value<Integer> max = resource.maxHealthyPercentage();
        if ((min == null) != (max == null)) {
            String missing = min == null ? MIN : MAX;
            report.wrong(
                    this,
                    resource.placeOf("InstanceMaintenancePolicy").field(missing),
                    missing,
                    null,
                    "'" + missing + "' must be set with the other bound, got nothing",
                    "set both, such as " + MIN + " 100 and " + MAX + " 200");
        }
        Integer lowest = Value.known(min);
        if (max != null && lowest != null && max.is(percent -> percent - lowest > SPAN)) {
            report.wrong(
                    this,
                    MAX,
                    max,
                    "'" + MAX + "' must be at most " + SPAN + " above '" + MIN + "', which is " + lowest + ", got "
                            + max,
                    "set it to " + (lowest + SPAN));
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Capacity.group(
                                "MinSize: 0, MaxSize: 2, InstanceMaintenancePolicy: {MinHealthyPercentage: 90, MaxHealthyPercentage: %s}")),
                "191",
                "190");
    }
}
