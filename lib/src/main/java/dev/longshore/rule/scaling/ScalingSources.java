package dev.longshore.rule.scaling;

import dev.longshore.rule.Sources;

/** The pages that the rules over scaling quote. */
final class ScalingSources {
    private static final String SCALING = "https://docs.aws.amazon.com/autoscaling/application/APIReference/";

    /** The request that makes a scaling policy. */
    static final String SCALING_POLICY =
            "Application Auto Scaling API Reference, PutScalingPolicy: " + SCALING + "API_PutScalingPolicy.html";

    /** A metric that scaling tracks. */
    static final String PREDEFINED_METRIC = "Application Auto Scaling API Reference, PredefinedMetricSpecification: "
            + SCALING
            + "API_PredefinedMetricSpecification.html";

    /** The metrics that scaling tracks, and their limits. */
    static final String TARGET_TRACKING =
            "ECS Developer Guide, use a target metric: " + Sources.GUIDE + "service-autoscaling-targettracking.html";

    /** A step of step scaling. */
    static final String STEP_ADJUSTMENT =
            "Application Auto Scaling API Reference, StepAdjustment: " + SCALING + "API_StepAdjustment.html";

    /** The steps of step scaling. */
    static final String STEP_SCALING = "Application Auto Scaling API Reference, StepScalingPolicyConfiguration: "
            + SCALING + "API_StepScalingPolicyConfiguration.html";

    /** A change of the bounds of scaling at some time. */
    static final String SCHEDULED_ACTION =
            "Application Auto Scaling API Reference, PutScheduledAction: " + SCALING + "API_PutScheduledAction.html";

    private ScalingSources() {}
}
