package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.TargetGroup;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A health check is over before the next. */
final class LB013b extends ResourceRule<TargetGroup> {

    /** The interval unless set. */
    private static final int INTERVAL = 30;

    private static final int LAMBDA_INTERVAL = 35;

    LB013b() {
        super(
                TargetGroup.KIND,
                "LB-013b",
                "the timeout of a health check is shorter than its interval",
                Sources.TARGET_GROUP,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationError: Health check timeout '5' must be smaller than the interval '5'");
    }

    @Override
    protected void judge(TargetGroup resource, Resources all, Report report) {
        Value<Integer> timeout = resource.healthCheckTimeout();
        boolean lambda = "lambda".equals(Value.known(resource.targetType()));
        Integer interval = Value.knownOr(resource.healthCheckInterval(), lambda ? LAMBDA_INTERVAL : INTERVAL);
        if (timeout != null && interval != null && timeout.is(seconds -> seconds >= interval)) {
            report.wrong(
                    this,
                    "HealthCheckTimeoutSeconds",
                    timeout,
                    "'HealthCheckTimeoutSeconds' must be less than 'HealthCheckIntervalSeconds', which is " + interval
                            + ", got " + timeout,
                    "set it to " + Math.max(2, interval / 2));
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Balancers.targetGroup(
                        "Port: 80, Protocol: HTTP, HealthCheckIntervalSeconds: 10, HealthCheckTimeoutSeconds: %s"),
                "10",
                "9");
    }
}
