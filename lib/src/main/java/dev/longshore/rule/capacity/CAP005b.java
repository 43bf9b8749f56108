package dev.longshore.rule.capacity;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.model.resource.CapacityProvider;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A group whose instances are kept from going knows of it. */
final class CAP005b extends ResourceRule<CapacityProvider> {

    CAP005b() {
        super(
                CapacityProvider.KIND,
                "CAP-005b",
                "managed termination protection goes with scale-in protection of the group",
                Sources.GROUP_PROVIDER,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: The managed termination protection setting for the capacity provider is invalid. To enable managed termination protection for a capacity provider, the Auto Scaling group must have instance protection from scale in enabled.");
    }

    @Override
    protected void judge(CapacityProvider resource, Resources all, Report report) {
        AutoScalingGroup group = Capacity.groupOf(resource, all);
        Value<String> protection = resource.terminationProtection();
        if (protection != null
                && group != null
                && resource.protectsInstances()
                && !resource.doesNotScale()
                && Boolean.FALSE.equals(Value.knownOr(group.protectsFromScaleIn(), false))) {
            report.wrong(
                    this,
                    "ManagedTerminationProtection",
                    protection,
                    "'ManagedTerminationProtection' must be DISABLED without 'NewInstancesProtectedFromScaleIn' of the group, got "
                            + protection,
                    "set 'NewInstancesProtectedFromScaleIn' of the group to true");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Capacity.provider(
                                "Provider",
                                "{Ref: Group}",
                                "ManagedTerminationProtection: ENABLED, ManagedScaling: {Status: ENABLED}"),
                        Capacity.group("MinSize: 0, MaxSize: 2, NewInstancesProtectedFromScaleIn: %s")),
                "false",
                "true");
    }
}
