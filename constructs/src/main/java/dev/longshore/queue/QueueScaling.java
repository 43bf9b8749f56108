package dev.longshore.queue;

import dev.longshore.internal.PinnedFlags;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.services.applicationautoscaling.CfnScalingPolicy;
import software.amazon.awscdk.services.applicationautoscaling.CfnScalingPolicy.StepAdjustmentProperty;
import software.amazon.awscdk.services.applicationautoscaling.CfnScalingPolicy.StepScalingPolicyConfigurationProperty;
import software.amazon.awscdk.services.applicationautoscaling.ScalableTarget;
import software.amazon.awscdk.services.cloudwatch.CfnAlarm;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;

/**
 * Scales tasks with the backlog of a queue: one policy says how many tasks which backlog needs, another one goes back to the
 * fewest when there is none. Their alarms are each other's opposite, so only one of them ever acts.
 *
 * <p>Target tracking of the backlog per task is not used: without tasks there is nothing to divide by, it waits for three
 * minutes above its target before the first task, and below the target a message waits for ever.
 */
public final class QueueScaling extends Construct {
    private static final int PERIOD_SECONDS = 60;

    private final CfnScalingPolicy policy;
    private final CfnScalingPolicy idlePolicy;
    private final CfnAlarm alarm;
    private final CfnAlarm idleAlarm;

    /** Scales a target, whose bounds are those of the backlog, with a queue. */
    public QueueScaling(Construct scope, String id, Backlog backlog, IQueue queue, ScalableTarget target) {
        super(scope, id);
        PinnedFlags.on(this, scope);
        policy = policy("Backlog", target, steps(backlog));
        idlePolicy = policy(
                "Idle",
                target,
                List.of(StepAdjustmentProperty.builder()
                        .metricIntervalUpperBound(0)
                        .scalingAdjustment(backlog.minTasks())
                        .build()));
        alarm = alarm("BacklogAlarm", "There are messages, or were until lately", queue, backlog)
                .comparisonOperator("GreaterThanOrEqualToThreshold")
                .datapointsToAlarm(1)
                .treatMissingData("notBreaching")
                .alarmActions(List.of(policy.getRef()))
                .build();
        idleAlarm = alarm("IdleAlarm", "There have been no messages for a while", queue, backlog)
                .comparisonOperator("LessThanThreshold")
                .datapointsToAlarm(QueueScalingOptions.LOOK_BACK_MINUTES)
                // SQS measures nothing while a queue is not used.
                .treatMissingData("breaching")
                .alarmActions(List.of(idlePolicy.getRef()))
                .build();
    }

    /** Returns what sets the number of tasks while there are messages. */
    public CfnScalingPolicy getPolicy() {
        return policy;
    }

    /** Returns what goes back to the fewest tasks. */
    public CfnScalingPolicy getIdlePolicy() {
        return idlePolicy;
    }

    /** Returns the alarm while there are messages. */
    public CfnAlarm getAlarm() {
        return alarm;
    }

    /** Returns the alarm while there are none. */
    public CfnAlarm getIdleAlarm() {
        return idleAlarm;
    }

    /** Steps are counted from the threshold, which is one message. */
    private static List<StepAdjustmentProperty> steps(Backlog backlog) {
        List<Integer> levels = backlog.levels();
        List<StepAdjustmentProperty> steps = new ArrayList<>();
        long from = 0;
        for (int i = 0; i < levels.size(); i++) {
            StepAdjustmentProperty.Builder step = StepAdjustmentProperty.builder()
                    .metricIntervalLowerBound(from)
                    .scalingAdjustment(levels.get(i));
            from = levels.get(i) * backlog.messagesPerTask();
            if (i < levels.size() - 1) {
                step.metricIntervalUpperBound(from);
            }
            steps.add(step.build());
        }
        return steps;
    }

    private CfnScalingPolicy policy(String id, ScalableTarget target, List<StepAdjustmentProperty> steps) {
        return CfnScalingPolicy.Builder.create(this, id)
                // Required, and unique within the target: it needs nothing of the stack's name.
                .policyName(id)
                .policyType("StepScaling")
                .scalingTargetId(target.getScalableTargetId())
                .stepScalingPolicyConfiguration(StepScalingPolicyConfigurationProperty.builder()
                        .adjustmentType("ExactCapacity")
                        .metricAggregationType("Maximum")
                        .cooldown(QueueScalingOptions.LOOK_BACK_MINUTES * PERIOD_SECONDS)
                        .stepAdjustments(steps)
                        .build())
                .build();
    }

    private CfnAlarm.Builder alarm(String id, String description, IQueue queue, Backlog backlog) {
        return CfnAlarm.Builder.create(this, id)
                .alarmDescription(description)
                .metrics(metrics(queue, backlog))
                .threshold(1)
                .evaluationPeriods(QueueScalingOptions.LOOK_BACK_MINUTES);
    }

    private static List<CfnAlarm.MetricDataQueryProperty> metrics(IQueue queue, Backlog backlog) {
        return List.of(
                expression("backlog", "IF(visible > busy, visible, busy)", true),
                // A busy task counts as if all that it gets done in time waited, so it is never one too many. Messages
                // in
                // flight are reported only while there are some.
                expression("busy", "FILL(inFlight, 0) * " + backlog.turns(), false),
                metric("visible", "ApproximateNumberOfMessagesVisible", queue),
                metric("inFlight", "ApproximateNumberOfMessagesNotVisible", queue));
    }

    private static CfnAlarm.MetricDataQueryProperty expression(String id, String expression, boolean returned) {
        return CfnAlarm.MetricDataQueryProperty.builder()
                .id(id)
                .expression(expression)
                .label(id)
                .returnData(returned)
                .build();
    }

    private static CfnAlarm.MetricDataQueryProperty metric(String id, String name, IQueue queue) {
        return CfnAlarm.MetricDataQueryProperty.builder()
                .id(id)
                .returnData(false)
                .metricStat(CfnAlarm.MetricStatProperty.builder()
                        .metric(CfnAlarm.MetricProperty.builder()
                                .namespace("AWS/SQS")
                                .metricName(name)
                                .dimensions(List.of(CfnAlarm.DimensionProperty.builder()
                                        .name("QueueName")
                                        .value(queue.getQueueName())
                                        .build()))
                                .build())
                        .period(PERIOD_SECONDS)
                        .stat("Maximum")
                        .build())
                .build();
    }
}
