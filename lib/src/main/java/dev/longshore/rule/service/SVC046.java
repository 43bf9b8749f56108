package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.ServiceConnect;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** ECS alone knows how to replace a proxy. */
final class SVC046 extends ServiceRule {
    SVC046() {
        super(
                "SVC-046",
                "Service Connect goes with the deployment controller ECS",
                Sources.SERVICE_CONNECT_GUIDE,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: Service Connect is refused with another deployment controller");
    }

    @Override
    void judge(Service service, Report report) {
        ServiceConnect connect = service.serviceConnect();
        Value<String> controller = service.deploymentController();
        if (connect != null && connect.isOn() && controller != null && service.isDeployedByOthers()) {
            report.wrong(
                    this,
                    "deploymentController",
                    controller,
                    "'deploymentController' must be ECS with Service Connect, got " + controller,
                    "leave out 'deploymentController'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {deploymentController: {type: %s}, serviceConnectConfiguration: {enabled: true, "
                        + "namespace: shop}}\n",
                "EXTERNAL", "ECS");
    }
}
