package dev.longshore.rule.scaling;

import dev.longshore.model.EcsModel;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Scaling;
import dev.longshore.model.ScalingPolicy;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.resource.TargetGroups;
import java.util.List;

/** Requests are counted by a load balancer. */
final class AAS006 extends Rule {
    AAS006() {
        super(
                "AAS-006",
                "scaling by requests needs a target group",
                ScalingSources.PREDEFINED_METRIC,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationException: the resource label of the metric must be that of a load balancer "
                        + "and a target group");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        for (Service service : model.services()) {
            Scaling scaling = service.scaling();
            if (scaling != null) {
                scaling.policies().forEach(policy -> judge(service, policy, model.resources(), report));
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

    private void judge(Service service, ScalingPolicy policy, Resources resources, Report report) {
        Value<String> metric = RequestCount.metric(policy);
        if (metric == null) {
            return;
        }
        List<Resource> counted = RequestCount.counted(policy, resources);
        counted.stream()
                .filter(group -> TargetGroups.isCertainlyUnattached(group, resources))
                .findFirst()
                .ifPresent(group -> wrong(
                        metric,
                        " needs a target group that a load balancer forwards to, got " + group.logicalId()
                                + ", to which none does",
                        report));
        // The requests of another service's group are AAS-006b.
        if (counted.isEmpty() && service.loadBalancers().isEmpty()) {
            wrong(metric, " needs a service behind a load balancer, got " + metric + " without one", report);
        } else if (policy.resourceLabel() == null && isOfTemplate(policy, resources)) {
            report.wrong(
                    this,
                    metric.place(),
                    "resourceLabel",
                    null,
                    "'resourceLabel' must say whose requests " + RequestCount.METRIC + " counts, got none",
                    "set it to the full names of the load balancer and the target group, with a / between them");
        }
    }

    // The options of a construct have no label: it is made of the target group later.
    private static boolean isOfTemplate(ScalingPolicy policy, Resources resources) {
        return resources.get(policy.place().logicalId()) != null;
    }

    private void wrong(Value<String> metric, String problem, Report report) {
        report.wrong(
                this,
                "predefinedMetricType",
                metric,
                "'predefinedMetricType' " + RequestCount.METRIC + problem,
                "put the service behind an Application Load Balancer, or track cpu");
    }
}
