package dev.longshore.internal;

/** The rules about options of what scales a service and of what tells people about it. */
public enum MeasureRule implements StatedRule {
    /** What tells a policy, or a scheduled action, from others. */
    POLICY_ID(
            "LS-151",
            "There is already a Construct with name 'Resource', or ValidationException: scheduledActionName must have length"
                    + " greater than or equal to 1",
            "Application Auto Scaling API Reference, PutScheduledAction: ScheduledActionName; CDK, construct ids"),
    /** What a metric is summed up by where it is held. */
    STATISTIC(
            "LS-152",
            "Cannot use statistic '…' for Target Tracking: only 'Average', 'Minimum', 'Maximum', 'SampleCount', and 'Sum' are"
                    + " supported.",
            "Application Auto Scaling API Reference, CustomizedMetricSpecification: Statistic"),
    /** Cooldowns are counted in seconds. */
    COOLDOWN(
            "LS-153",
            "… cannot be converted into a whole number of seconds",
            "Application Auto Scaling API Reference, TargetTrackingScalingPolicyConfiguration: ScaleInCooldown"),
    /** What an alarm begins at can be reached, and is not always there. */
    ALARM_THRESHOLD("LS-154", "nothing: the alarm would never end, or never begin", "Longshore: docs/operations.md");

    private final Stated stated;

    MeasureRule(String id, String answer, String source) {
        stated = new Stated(id, answer, source);
    }

    @Override
    public Stated stated() {
        return stated;
    }
}
