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

/** Only what scales a group keeps its instances from going. */
final class CAP005 extends ResourceRule<CapacityProvider> {
    private static final String OPTION = "ManagedTerminationProtection";
    private static final String FIX =
            "set 'ManagedScaling.Status' to ENABLED, or 'ManagedTerminationProtection' to DISABLED";

    CAP005() {
        super(
                CapacityProvider.KIND,
                "CAP-005",
                "managed termination protection goes with managed scaling",
                Sources.GROUP_PROVIDER,
                Confidence.STATED,
                Consequence.REFUSED,
                "refused: managed scaling must also be used, otherwise managed termination protection doesn't work");
    }

    @Override
    protected void judge(CapacityProvider resource, Resources all, Report report) {
        Value<String> protection = resource.terminationProtection();
        if (protection == null || !resource.protectsInstances()) {
            return;
        }
        String message = "'ManagedTerminationProtection' must be DISABLED without managed scaling, got " + protection;
        if (resource.doesNotScale()) {
            report.wrong(this, OPTION, protection, message, FIX);
        } else if (!resource.hasManagedScaling()) {
            // ECS answers DISABLED then, but no page of AWS says so.
            report.doubtful(this, OPTION, protection, message + ", and no 'ManagedScaling'", FIX);
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Capacity.provider("ManagedTerminationProtection: %s, ManagedScaling: {Status: DISABLED}"),
                "ENABLED",
                "DISABLED");
    }
}
