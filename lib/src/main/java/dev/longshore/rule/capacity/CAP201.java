package dev.longshore.rule.capacity;

import dev.longshore.model.InstanceTypeName;
import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.model.resource.CapacityProvider;
import dev.longshore.model.resource.InstanceOverride;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** ECS counts how many instances it needs by the smallest type of a group. */
final class CAP201 extends ResourceRule<CapacityProvider> {

    CAP201() {
        super(
                CapacityProvider.KIND,
                "CAP-201",
                "the instance types of a group that ECS scales have the same vCPUs and memory",
                Sources.MANAGED_SCALING,
                Confidence.UNCERTAIN,
                Consequence.NEVER_STABLE,
                "A task that is larger than the smallest type stays in PROVISIONING, and no instance is started for it");
    }

    @Override
    protected void judge(CapacityProvider resource, Resources all, Report report) {

        AutoScalingGroup group = Capacity.groupOf(resource, all);
        if (group == null || resource.doesNotScale()) {
            return;
        }
        InstanceTypeName.Shape first = null;
        String firstType = "";
        for (InstanceOverride override : group.overrides()) {
            Value<String> type = override.instanceType();
            String known = Value.known(type);
            if (type == null || known == null) {
                continue;
            }
            InstanceTypeName name = InstanceTypeName.parse(known);
            InstanceTypeName.Shape shape = name == null ? null : name.shape();
            if (shape == null) {
                continue;
            }
            if (first == null) {
                first = shape;
                firstType = known;
            } else if (!first.equals(shape)) {
                report.wrong(
                        this,
                        "InstanceType",
                        type,
                        "'InstanceType' must have the vCPUs and the memory of " + firstType + ", got " + type,
                        "use types of one size, such as m7g.large and m6g.large, and another group for other sizes");
            }
        }
    }

    @Override
    public Examples examples() {

        return Yaml.varying(
                Yaml.template(
                        Capacity.provider("Provider", "{Ref: Group}", "ManagedScaling: {Status: ENABLED}"),
                        Capacity.group(
                                "MinSize: 0, MaxSize: 2, MixedInstancesPolicy: {LaunchTemplate: {LaunchTemplateSpecification: {LaunchTemplateId: {Ref: Template}, Version: 1}, Overrides: [{InstanceType: m7i.large}, {InstanceType: %s}]}}"),
                        Yaml.resource("Template", "AWS::EC2::LaunchTemplate", "LaunchTemplateData: {ImageId: ami-1}")),
                "m6i.xlarge",
                "m6i.large");
    }
}
