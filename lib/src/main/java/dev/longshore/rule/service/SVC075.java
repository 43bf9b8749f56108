package dev.longshore.rule.service;

import dev.longshore.model.EbsVolume;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceVolume;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Who deploys and where decides on the volume. */
final class SVC075 extends ServiceRule {
    SVC075() {
        super(
                "SVC-075",
                "an EBS volume needs the deployment controller ECS, and on Fargate another type than standard",
                Sources.EBS_VOLUME,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: the volume is refused for the deployment controller, or " + "on Fargate");
    }

    @Override
    void judge(Service service, Report report) {
        for (ServiceVolume volume : service.volumes()) {
            EbsVolume ebs = volume.managedEbsVolume();
            Value<String> type = ebs == null ? null : ebs.volumeType();
            Value<String> controller = service.deploymentController();
            if (controller != null && service.isDeployedByOthers()) {
                report.wrong(
                        this,
                        "deploymentController",
                        controller,
                        "'deploymentController' must be ECS with an EBS volume, got " + controller,
                        "leave out 'deploymentController'");
            } else if (type != null && type.is("standard"::equals) && service.isFargate()) {
                report.wrong(
                        this,
                        "managedEbsVolume.volumeType",
                        type,
                        "'managedEbsVolume.volumeType' must not be standard on Fargate, got " + type,
                        "set it to gp3");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {launchType: FARGATE, volumeConfigurations: [{name: data, "
                        + "managedEbsVolume: {volumeType: %s, "
                        + "sizeInGiB: 10}}]}\n",
                "standard", "gp3");
    }
}
