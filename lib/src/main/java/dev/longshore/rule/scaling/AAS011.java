package dev.longshore.rule.scaling;

import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.Scaling;
import dev.longshore.model.ScalingPolicy;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;

/** Requests move to another group. */
final class AAS011 extends ServiceScalingRule {
    AAS011() {
        super(
                "AAS-011",
                "no scaling by requests with blue/green deployments",
                ScalingSources.TARGET_TRACKING,
                Confidence.STATED,
                Consequence.IGNORED,
                "Nothing: once requests have moved to the other target group, the metric has no data "
                        + "and the service is no longer scaled");
    }

    @Override
    void judge(Service service, Scaling scaling, Report report) {
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        boolean moves = "CODE_DEPLOY".equals(Value.known(service.deploymentController()))
                || (deployment != null && deployment.movesRequests());
        for (ScalingPolicy policy : scaling.policies()) {
            Value<String> metric = policy.predefinedMetricType();
            if (moves
                    && metric != null
                    && metric.is(RequestCount.METRIC::equals)
                    && !service.loadBalancers().isEmpty()) {
                report.wrong(
                        this,
                        "predefinedMetricType",
                        metric,
                        "'predefinedMetricType' must not count requests with blue/green deployments, got " + metric,
                        "track cpu, or a metric that sums up the requests to both target groups");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                service:
                  deploymentController: {type: %s}
                  loadBalancers: [{targetGroupArn: arn, containerName: app, containerPort: 80}]
                scaling:
                  minCapacity: 2
                  maxCapacity: 10
                  policies:
                    - targetTrackingScalingPolicyConfiguration:
                        targetValue: 1000
                        predefinedMetricSpecification: {predefinedMetricType: ALBRequestCountPerTarget}
                """, "CODE_DEPLOY", "ECS");
    }
}
