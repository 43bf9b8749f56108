package dev.longshore.rule.queue;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Alarm;
import dev.longshore.model.resource.ScalableTarget;
import dev.longshore.model.resource.ServiceScalingPolicy;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** What scales with a queue may have tasks. */
final class SQS005 extends ResourceRule<ScalableTarget> {

    SQS005() {
        super(
                ScalableTarget.KIND,
                "SQS-005",
                "a service that scales with a queue may have a task",
                Sources.SCALABLE_TARGET,
                Confidence.STATED,
                Consequence.IGNORED,
                "messages are not worked on: scaling ends at no task");
    }

    @Override
    protected void judge(ScalableTarget resource, Resources all, Report report) {
        Value<Integer> maximum = resource.maxCapacity();
        if (maximum != null && maximum.is(tasks -> tasks == 0) && scalesWithQueue(resource, all)) {
            report.wrong(
                    this,
                    "MaxCapacity",
                    maximum,
                    "'MaxCapacity' must be 1 or more for a service that scales with a queue, got " + maximum,
                    "set it to the most tasks that are to work on the queue");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Yaml.resource(
                                "Alarm",
                                "AWS::CloudWatch::Alarm",
                                "Namespace: AWS/SQS, MetricName: ApproximateNumberOfMessagesVisible, AlarmActions: [{Ref: Policy}]"),
                        Yaml.resource(
                                "Policy",
                                "AWS::ApplicationAutoScaling::ScalingPolicy",
                                "PolicyType: StepScaling, ScalingTargetId: {Ref: Target}"),
                        Yaml.resource(
                                "Target",
                                "AWS::ApplicationAutoScaling::ScalableTarget",
                                "ResourceId: service/shop/worker, MinCapacity: 0, MaxCapacity: %s")),
                "0",
                "1");
    }

    private static boolean scalesWithQueue(ScalableTarget target, Resources all) {
        return ServiceScalingPolicy.KIND.referringTo(target, all).stream()
                .flatMap(policy -> Alarm.KIND.referringTo(policy, all).stream())
                .anyMatch(alarm -> "AWS/SQS".equals(Value.known(alarm.namespace())));
    }
}
