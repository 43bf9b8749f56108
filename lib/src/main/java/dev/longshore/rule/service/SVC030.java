package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** CodeDeploy moves requests from one group to another. */
final class SVC030 extends ServiceRule {
    SVC030() {
        super(
                "SVC-030",
                "the deployment controller CODE_DEPLOY needs a load balancer",
                Sources.SERVICE,
                Confidence.STATED,
                Consequence.REFUSED,
                "When specifying the CODE_DEPLOY deployment controller type, the service requires an "
                        + "Application Load Balancer or Network Load Balancer.");
    }

    @Override
    void judge(Service service, Report report) {
        Value<String> controller = service.deploymentController();
        if (controller != null
                && controller.is("CODE_DEPLOY"::equals)
                && service.loadBalancers().isEmpty()) {
            report.wrong(
                    this,
                    "deploymentController",
                    controller,
                    "'deploymentController' needs a load balancer, got " + controller + " without one",
                    "put the service behind a load balancer, or leave out 'deploymentController'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {deploymentController: {type: CODE_DEPLOY}, loadBalancers: %s}\n",
                "[]", "[{targetGroupArn: arn, containerName: app, containerPort: 80}]");
    }
}
