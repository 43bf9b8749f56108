package dev.longshore.rule.capacity;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** An image runs on the processors it was built for. */
final class CAP012 extends ResourceRule<AutoScalingGroup> {

    CAP012() {
        super(
                AutoScalingGroup.KIND,
                "CAP-012",
                "the image of a group is for the processors of its instance types",
                Sources.CONTAINER_INSTANCES,
                Confidence.DERIVED,
                Consequence.NEVER_STABLE,
                "The architecture '…' of the specified instance type does not match the architecture '…' of the specified AMI.");
    }

    @Override
    protected void judge(AutoScalingGroup resource, Resources all, Report report) {
        Instances instances = Instances.of(resource, all);
        if (instances == null || !instances.haveImageOfEcs()) {
            return;
        }
        boolean arm = instances.haveArmImage();
        instances.types().forEach((type, place) -> {
            if (Instances.isKnown(type) && Instances.isArm(type) != arm) {
                report.wrong(
                        this,
                        place,
                        "InstanceType",
                        type,
                        "'InstanceType' must have processors of " + (arm ? "ARM" : "x86") + " like the image, got "
                                + type,
                        "take the image for " + (arm ? "x86_64" : "arm64") + ", or an instance type such as "
                                + (arm ? "m7g.large" : "m7i.large"));
            }
        });
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Capacity.group(
                                "MinSize: 0, MaxSize: 2, LaunchTemplate: {LaunchTemplateId: {Ref: Template}, Version: 1}"),
                        Yaml.resource(
                                "Template",
                                "AWS::EC2::LaunchTemplate",
                                "LaunchTemplateData: {ImageId: '{{resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id}}', InstanceType: %s}")),
                "t4g.small",
                "t3.small");
    }
}
