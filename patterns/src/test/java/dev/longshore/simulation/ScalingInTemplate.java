package dev.longshore.simulation;

import dev.longshore.testing.Synth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What scales a service, read from a synthesized template and from nothing else. */
public record ScalingInTemplate(int minTasks, int maxTasks, List<BacklogAlarm> alarms) {
    /** Reads the only scaling of a template. */
    public static ScalingInTemplate of(Synth synth) {
        Synth.Props target = synth.only("AWS::ApplicationAutoScaling::ScalableTarget");
        Map<String, StepPolicy> policies = new LinkedHashMap<>();
        synth.all("AWS::ApplicationAutoScaling::ScalingPolicy")
                .forEach(policy -> policies.put(policy.logicalId(), policy(policy)));
        return new ScalingInTemplate(
                number(target.at("MinCapacity")),
                number(target.at("MaxCapacity")),
                synth.all("AWS::CloudWatch::Alarm").stream()
                        .map(alarm -> alarm(alarm, policies))
                        .toList());
    }

    private static StepPolicy policy(Synth.Props policy) {
        String configuration = "StepScalingPolicyConfiguration.";
        require(policy.at("PolicyType"), "StepScaling");
        require(policy.at(configuration + "AdjustmentType"), "ExactCapacity");
        require(policy.at(configuration + "MetricAggregationType"), "Maximum");
        List<StepPolicy.Step> steps = new ArrayList<>();
        for (Object each : list(policy.at(configuration + "StepAdjustments"))) {
            Map<?, ?> step = (Map<?, ?>) each;
            steps.add(new StepPolicy.Step(
                    bound(step.get("MetricIntervalLowerBound"), Double.NEGATIVE_INFINITY),
                    bound(step.get("MetricIntervalUpperBound"), Double.POSITIVE_INFINITY),
                    number(step.get("ScalingAdjustment"))));
        }
        return new StepPolicy(steps, number(policy.at(configuration + "Cooldown")));
    }

    private static BacklogAlarm alarm(Synth.Props alarm, Map<String, StepPolicy> policies) {
        Map<String, String> metrics = new LinkedHashMap<>();
        Map<String, String> expressions = new LinkedHashMap<>();
        String returned = "";
        for (Object each : list(alarm.at("Metrics"))) {
            Map<?, ?> query = (Map<?, ?>) each;
            returned = Boolean.TRUE.equals(query.get("ReturnData")) ? String.valueOf(query.get("Id")) : returned;
            if (query.get("Expression") != null) {
                expressions.put(String.valueOf(query.get("Id")), String.valueOf(query.get("Expression")));
            } else {
                Map<?, ?> stat = (Map<?, ?>) Objects.requireNonNull(query.get("MetricStat"));
                require(stat.get("Period"), 60);
                Map<?, ?> metric = (Map<?, ?>) Objects.requireNonNull(stat.get("Metric"));
                metrics.put(String.valueOf(query.get("Id")), String.valueOf(metric.get("MetricName")));
            }
        }
        String policy = String.valueOf(alarm.at("AlarmActions.0.Ref"));
        return new BacklogAlarm(
                returned,
                expressions,
                metrics,
                String.valueOf(alarm.at("ComparisonOperator")),
                number(alarm.at("Threshold")),
                number(alarm.at("EvaluationPeriods")),
                number(alarm.at("DatapointsToAlarm")),
                String.valueOf(alarm.at("TreatMissingData")),
                Objects.requireNonNull(policies.get(policy), () -> "no policy '" + policy + "'"));
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }

    private static int number(@Nullable Object value) {
        return Integer.parseInt(String.valueOf(value).replaceAll("\\.0$", ""));
    }

    private static double bound(@Nullable Object value, double without) {
        return value == null ? without : number(value);
    }

    private static void require(@Nullable Object value, Object expected) {
        if (!String.valueOf(expected).equals(String.valueOf(value).replaceAll("\\.0$", ""))) {
            throw new IllegalArgumentException("the simulation knows " + expected + ", not " + value);
        }
    }
}
