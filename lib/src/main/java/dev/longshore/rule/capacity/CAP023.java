package dev.longshore.rule.capacity;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.LaunchConfiguration;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** Launch templates have taken the place of launch configurations. */
final class CAP023 extends ResourceRule<LaunchConfiguration> {

    CAP023() {
        super(
                LaunchConfiguration.KIND,
                "CAP-023",
                "instances are made from a launch template, not from a launch configuration",
                Sources.LAUNCH_CONFIGURATIONS,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "UnsupportedOperation: The Launch Configuration creation operation is not available in your account. Use launch templates to create configuration templates for your Auto Scaling groups.");
    }

    @Override
    protected void judge(LaunchConfiguration resource, Resources all, Report report) {
        report.wrong(
                this,
                resource.resource().place().field("Type"),
                "Type",
                null,
                "'Type' must be AWS::EC2::LaunchTemplate, which accounts made since October 2024 need, got AWS::AutoScaling::LaunchConfiguration",
                "use a launch template, with CDK: the feature flag @aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig");
    }

    @Override
    public Examples examples() {
        return Examples.of(
                Yaml.template(Yaml.resource("How", "AWS::AutoScaling::LaunchConfiguration", "InstanceType: t3.small")),
                Yaml.template(Yaml.resource(
                        "How", "AWS::EC2::LaunchTemplate", "LaunchTemplateData: {InstanceType: t3.small}")));
    }
}
