package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A daemon runs on instances, and ECS replaces it. */
final class SVC010 extends ServiceRule {
    SVC010() {
        super(
                "SVC-010",
                "a DAEMON service is not on Fargate, and ECS itself deploys it",
                Sources.SERVICE,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: the scheduling strategy DAEMON is refused there");
    }

    @Override
    void judge(Service service, Report report) {
        if (!service.isDaemon()) {
            return;
        }
        Value<String> controller = service.deploymentController();
        if (controller != null && service.isDeployedByOthers()) {
            report.wrong(
                    this,
                    "deploymentController",
                    controller,
                    "'deploymentController' must be ECS with scheduling strategy DAEMON, got " + controller,
                    "leave out 'deploymentController'");
        } else if (service.isFargate()) {
            report.wrong(
                    this,
                    service.placeOf("schedulingStrategy"),
                    "schedulingStrategy",
                    "DAEMON",
                    "'schedulingStrategy' must be REPLICA on Fargate, got DAEMON",
                    "leave out 'schedulingStrategy', or run the service on instances");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {schedulingStrategy: DAEMON, deploymentController: {type: %s}}\n", "EXTERNAL", "ECS");
    }
}
