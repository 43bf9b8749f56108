package dev.longshore.rule.capacity;

import dev.longshore.model.Items;
import dev.longshore.model.Resources;
import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.model.resource.InstanceOverride;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A group has a limited number of instance types. */
final class CAP032 extends ResourceRule<AutoScalingGroup> {

    private static final int MAX_TYPES = 40;
    private static final int MAX_TEMPLATES = 20;

    CAP032() {
        super(
                AutoScalingGroup.KIND,
                "CAP-032",
                "a mixed instances policy has at most " + MAX_TYPES + " instance types and " + MAX_TEMPLATES
                        + " launch templates",
                Sources.INSTANCE_QUOTAS,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationError: The number of LaunchTemplateOverrides must be fewer than 40.");
    }

    @Override
    protected void judge(AutoScalingGroup resource, Resources all, Report report) {
        Items<InstanceOverride> overrides = resource.overrides();
        long templates = 1
                + overrides.stream().filter(InstanceOverride::hasLaunchTemplate).count();
        if (overrides.size() > MAX_TYPES) {
            tell(overrides, overrides.size(), "instance types", MAX_TYPES, report);
        } else if (templates > MAX_TEMPLATES) {
            tell(overrides, templates, "launch templates", MAX_TEMPLATES, report);
        }
    }

    @Override
    public Examples examples() {
        String forty = IntStream.rangeClosed(1, MAX_TYPES)
                .mapToObj(number -> "{InstanceType: m" + number + ".large}")
                .collect(Collectors.joining(", "));
        String yaml = Yaml.template(Capacity.group(
                "MinSize: 0, MaxSize: 2, MixedInstancesPolicy: {LaunchTemplate: {LaunchTemplateSpecification: {LaunchTemplateId: lt-1, Version: 1}, Overrides: ["
                        + forty + "%s]}}"));
        return Examples.of(
                yaml.replace("%s", ", {InstanceType: c7i.large}"),
                yaml.replace("%s", ""),
                yaml.replace("%s", ", {Ref: Parameter}"));
    }

    private void tell(Items<InstanceOverride> overrides, long number, String what, int max, Report report) {
        report.wrong(
                this,
                overrides.place(),
                "Overrides",
                Long.toString(number),
                "'Overrides' must have at most " + max + " " + what + ", got " + number,
                "leave some out, or say what instances must be like with 'InstanceRequirements'");
    }
}
