package dev.longshore.rule.scaling;

import dev.longshore.model.Scaling;
import dev.longshore.model.ScalingPolicy;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Requests are counted by a load balancer. */
final class AAS006 extends ScalingRule {
    AAS006() {
        super(
                "AAS-006",
                "scaling by requests needs a target group",
                Sources.PREDEFINED_METRIC,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationException: the resource label of the metric must be that of a load balancer "
                        + "and a target group");
    }

    @Override
    void judge(Service service, Scaling scaling, Report report) {
        if (!service.loadBalancers().isEmpty()) {
            return;
        }
        for (ScalingPolicy policy : scaling.policies()) {
            Value<String> metric = policy.predefinedMetricType();
            if (metric != null && metric.is(RequestCount.METRIC::equals)) {
                report.wrong(
                        this,
                        "predefinedMetricType",
                        metric,
                        "'predefinedMetricType' " + RequestCount.METRIC
                                + " needs a service behind a load balancer, got " + metric + " without one",
                        "put the service behind an Application Load Balancer, or track cpu");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of("""
                service: {}
                scaling:
                  minCapacity: 2
                  maxCapacity: 10
                  policies:
                    - policyType: TargetTrackingScaling
                      targetTrackingScalingPolicyConfiguration:
                        targetValue: 1000
                        predefinedMetricSpecification: {predefinedMetricType: ALBRequestCountPerTarget}
                """, """
                service: {loadBalancers: [{targetGroupArn: arn, containerName: app, containerPort: 80}]}
                scaling:
                  minCapacity: 2
                  maxCapacity: 10
                  policies:
                    - policyType: TargetTrackingScaling
                      targetTrackingScalingPolicyConfiguration:
                        targetValue: 1000
                        predefinedMetricSpecification: {predefinedMetricType: ALBRequestCountPerTarget}
                """, """
                service: {loadBalancers: "${Token[X.1]}"}
                scaling:
                  minCapacity: 2
                  maxCapacity: 10
                  policies:
                    - policyType: TargetTrackingScaling
                      targetTrackingScalingPolicyConfiguration:
                        targetValue: 1000
                        predefinedMetricSpecification: {predefinedMetricType: ALBRequestCountPerTarget}
                """);
    }
}
