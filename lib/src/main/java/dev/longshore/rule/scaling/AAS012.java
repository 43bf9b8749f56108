package dev.longshore.rule.scaling;

import dev.longshore.model.Items;
import dev.longshore.model.Scaling;
import dev.longshore.model.ScalingPolicy;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;

/** What is tracked every 20 seconds is measured every 20 seconds. */
final class AAS012 extends ServiceScalingRule {
    private static final int SECONDS = 20;

    AAS012() {
        super(
                "AAS-012",
                "a high-resolution metric needs service metrics every " + SECONDS + " seconds",
                ScalingSources.TARGET_TRACKING,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationException: the metric is refused for a service that is not measured as often");
    }

    @Override
    void judge(Service service, Scaling scaling, Report report) {
        Items<Value<Integer>> resolutions = service.metricResolutionSeconds();
        boolean lacking = resolutions.isComplete()
                && resolutions.stream().allMatch(seconds -> seconds.is(number -> number != SECONDS));
        for (ScalingPolicy policy : scaling.policies()) {
            Value<String> metric = policy.predefinedMetricType();
            if (lacking && metric != null && metric.is(name -> name.endsWith("HighResolution"))) {
                report.wrong(
                        this,
                        "predefinedMetricType",
                        metric,
                        "'predefinedMetricType' needs 'monitoring' of the service every " + SECONDS + " seconds, got "
                                + metric,
                        "set 'resolutionSeconds' of the service's metrics to " + SECONDS
                                + ", or track the metric without " + "HighResolution");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                service: {monitoring: {metricConfigurations: [{metricNames: [CPUUtilization], resolutionSeconds: %s}]}}
                scaling:
                  minCapacity: 2
                  maxCapacity: 10
                  policies:
                    - targetTrackingScalingPolicyConfiguration:
                        targetValue: 60
                        predefinedMetricSpecification: {predefinedMetricType: ECSServiceAverageCPUUtilizationHighResolution}
                """, "60", "20");
    }
}
