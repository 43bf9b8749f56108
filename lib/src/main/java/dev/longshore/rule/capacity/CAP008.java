package dev.longshore.rule.capacity;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.CapacityProvider;
import dev.longshore.model.resource.Link;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.UniqueRule;
import dev.longshore.rule.resource.Yaml;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A group has one capacity provider. */
final class CAP008 extends UniqueRule<CapacityProvider> {

    CAP008() {
        super(
                CapacityProvider.KIND,
                "CAP-008",
                "no two capacity providers have the same group",
                Sources.CAPACITY_PROVIDER,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: The specified Auto Scaling group ARN is already being used by another capacity provider. Specify a unique Auto Scaling group ARN and try again.");
    }

    @Override
    protected @Nullable String key(CapacityProvider resource, Resources all) {
        Link group = resource.autoScalingGroup();
        return group == null ? null : group.text();
    }

    @Override
    protected void found(CapacityProvider resource, CapacityProvider first, Report report) {
        Link group = Objects.requireNonNull(resource.autoScalingGroup());
        report.wrong(
                this,
                group.place(),
                "AutoScalingGroupArn",
                group.text(),
                "'AutoScalingGroupArn' must be a group that no other capacity provider has, got " + group + ", which "
                        + first.logicalId() + " has",
                "make a group for each capacity provider");
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Capacity.provider("A", "arn-a", "ManagedScaling: {Status: ENABLED}"),
                        Capacity.provider("B", "%s", "ManagedScaling: {Status: ENABLED}")),
                "arn-a",
                "arn-b");
    }
}
