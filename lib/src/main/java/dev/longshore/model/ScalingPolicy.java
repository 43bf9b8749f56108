package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** What changes the number of tasks. */
public final class ScalingPolicy extends View {
    /** Views an object of the document as this. */
    public ScalingPolicy(Node.Fields fields) {
        super(fields);
    }

    /** Returns TargetTrackingScaling, StepScaling or PredictiveScaling. */
    public @Nullable Value<String> policyType() {
        return text("policyType");
    }

    /** Returns its name. */
    public @Nullable Value<String> policyName() {
        return text("policyName");
    }

    /** Returns the predefined metric that is tracked, such as ECSServiceAverageCPUUtilization. */
    public @Nullable Value<String> predefinedMetricType() {
        TargetTracking tracking = targetTracking();
        return tracking == null ? null : tracking.predefinedMetricType();
    }

    /** Returns the load balancer and target group whose requests are counted. */
    public @Nullable Value<String> resourceLabel() {
        TargetTracking tracking = targetTracking();
        return tracking == null ? null : tracking.resourceLabel();
    }

    /** Returns the value of the metric that the number of tasks is held to. */
    public @Nullable Value<Double> targetValue() {
        TargetTracking tracking = targetTracking();
        return tracking == null ? null : tracking.targetValue();
    }

    /** Returns the steps, if it has steps. */
    public @Nullable StepScaling stepScaling() {
        return object("stepScalingPolicyConfiguration", StepScaling::new);
    }

    private @Nullable TargetTracking targetTracking() {
        return object("targetTrackingScalingPolicyConfiguration", TargetTracking::new);
    }

    private static final class TargetTracking extends View {
        TargetTracking(Node.Fields fields) {
            super(fields);
        }

        @Nullable
        Value<Double> targetValue() {
            return decimal("targetValue");
        }

        @Nullable
        Value<String> predefinedMetricType() {
            Metric metric = object("predefinedMetricSpecification", Metric::new);
            return metric == null ? null : metric.predefinedMetricType();
        }

        @Nullable
        Value<String> resourceLabel() {
            Metric metric = object("predefinedMetricSpecification", Metric::new);
            return metric == null ? null : metric.resourceLabel();
        }
    }

    private static final class Metric extends View {
        Metric(Node.Fields fields) {
            super(fields);
        }

        @Nullable
        Value<String> predefinedMetricType() {
            return text("predefinedMetricType");
        }

        @Nullable
        Value<String> resourceLabel() {
            return text("resourceLabel");
        }
    }
}
