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

/** GPUs need the drivers of the GPU image. */
final class CAP013 extends ResourceRule<AutoScalingGroup> {

    CAP013() {
        super(
                AutoScalingGroup.KIND,
                "CAP-013",
                "a group of instances with GPUs has the image for GPUs",
                Sources.GPU,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "tasks that ask for GPUs are not placed, and others do not see them");
    }

    @Override
    protected void judge(AutoScalingGroup resource, Resources all, Report report) {
        Instances instances = Instances.of(resource, all);
        if (instances == null || !instances.haveImageOfEcs() || instances.haveGpuImage()) {
            return;
        }
        instances.types().forEach((type, place) -> {
            if (Instances.hasGpu(type)) {
                report.wrong(
                        this,
                        place,
                        "InstanceType",
                        type,
                        "'InstanceType' must be one without GPUs, for the image has no drivers for them, got " + type,
                        "take the image for GPUs, with CDK: EcsOptimizedImage.amazonLinux2(AmiHardwareType.GPU)");
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
                "g5.xlarge",
                "m5.xlarge");
    }
}
