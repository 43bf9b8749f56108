package dev.longshore.scaling;

import dev.longshore.internal.LateValue;
import dev.longshore.internal.MeasureRule;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.MathExpression;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.MetricStatConfig;

/** Metrics that can't be held, or that two policies would pull at. */
final class MetricCheck {
    private static final String SERVICE_METRICS = "AWS/ECS";
    private static final List<String> STATISTICS = List.of("Average", "Minimum", "Maximum", "SampleCount", "Sum");

    private final ScalingOptions options;
    private final OptionCheck check;

    private MetricCheck(ScalingOptions options, OptionCheck check) {
        this.options = options;
        this.check = check;
    }

    static void of(ScalingOptions options, OptionCheck check) {
        new MetricCheck(options, check).judge();
    }

    private void judge() {
        List<Tracked> tracked = new ArrayList<>();
        if (options.targetCpuPercent() != null) {
            tracked.add(new Tracked(SERVICE_METRICS, "CPUUtilization", Collections.emptyMap()));
        }
        if (options.targetMemoryPercent() != null) {
            tracked.add(new Tracked(SERVICE_METRICS, "MemoryUtilization", Collections.emptyMap()));
        }
        for (TrackedMetric each : options.tracked()) {
            check.require(
                    each.target() > 0,
                    OptionRule.SCALING_METRIC,
                    "targetMetric",
                    each.target(),
                    "must be held at more than 0",
                    "set another value");
            Tracked metric = Tracked.of(each.metric());
            check.require(
                    metric == null || !tracked.contains(metric),
                    OptionRule.SCALING_CONFLICT,
                    "metric of targetMetric",
                    each.id(),
                    "is held at a target already",
                    "keep one of the two");
            statistic(each);
            here(each.metric());
            MetricQueries.parts(each.metric()).values().forEach(this::here);
            if (metric != null) {
                tracked.add(metric);
            }
        }
        for (StepScaling each : options.steps()) {
            Tracked metric = Tracked.of(each.metric());
            check.require(
                    metric == null || !tracked.contains(metric),
                    OptionRule.SCALING_CONFLICT,
                    "metric of steps",
                    each.id(),
                    "is held at a target already: what one policy adds the other takes away",
                    "keep the target, or the steps");
        }
    }

    private void statistic(TrackedMetric tracked) {
        if (tracked.metric() instanceof Metric plain) {
            check.require(
                    STATISTICS.contains(plain.getStatistic()),
                    MeasureRule.STATISTIC,
                    "metric of targetMetric",
                    plain.getStatistic(),
                    "must have one of the statistics " + String.join(", ", STATISTICS),
                    "give it one of them, or put it into a MathExpression, whose parts may have any");
        }
    }

    // Scaling looks where the service is, and has no words for another place.
    private void here(IMetric metric) {
        if (metric instanceof Metric plain) {
            MetricStatConfig stat = plain.toMetricConfig().getMetricStat();
            if (stat != null) {
                here("region", stat.getRegionOverride());
                here("account", stat.getAccountOverride());
            }
        } else if (metric instanceof MathExpression expression) {
            here("searchRegion", expression.getSearchRegion());
            here("searchAccount", expression.getSearchAccount());
        }
    }

    private void here(String option, @Nullable String place) {
        check.require(
                place == null || LateValue.isIn(place),
                OptionRule.SCALING_METRIC,
                option + " of the metric of targetMetric",
                place,
                "must be left out: scaling looks in the region and account of the service alone",
                "leave it out, or send the metric there");
    }

    // Null for an expression, of which nobody knows whether it is the same as another. No dimensions are the service's.
    private record Tracked(String namespace, String name, Map<String, Object> dimensions) {
        static @Nullable Tracked of(IMetric metric) {
            if (!(metric instanceof Metric plain)) {
                return null;
            }
            Map<String, Object> dimensions = plain.getDimensions();
            return new Tracked(
                    plain.getNamespace(),
                    plain.getMetricName(),
                    dimensions == null ? Collections.emptyMap() : dimensions);
        }
    }
}
