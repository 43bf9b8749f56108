package dev.longshore.rule.queue;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Alarm;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.ScalableTarget;
import dev.longshore.model.resource.ServiceScalingPolicy;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import java.util.Objects;

/** What scales with a queue may have tasks. */
final class SQS005 extends ResourceRule<Alarm> {

    SQS005() {
        super(
                Alarm.KIND,
                "SQS-005",
                "a service that scales with a queue may have a task",
                Sources.SCALABLE_TARGET,
                Confidence.STATED,
                Consequence.IGNORED,
                "messages are not worked on: scaling ends at no task");
    }

    @Override
    protected void judge(Alarm resource, Resources all, Report report) {

        if (!"AWS/SQS".equals(Value.known(resource.namespace()))) {
            return;
        }
        for (Link action : resource.actions()) {
            ServiceScalingPolicy policy = ServiceScalingPolicy.KIND.at(action, all);
            ScalableTarget target = policy == null ? null : ScalableTarget.KIND.at(policy.target(), all);
            Value<Integer> maximum = target == null ? null : target.maxCapacity();
            // An alarm for more messages and one for less would say it twice.
            if (maximum != null
                    && maximum.is(tasks -> tasks == 0)
                    && isFirst(resource, Objects.requireNonNull(target), all)) {
                report.wrong(
                        this,
                        "MaxCapacity",
                        maximum,
                        "'MaxCapacity' must be 1 or more for a service that scales with a queue, got " + maximum,
                        "set it to the most tasks that are to work on the queue");
            }
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

    private static boolean isFirst(Alarm alarm, ScalableTarget target, Resources all) {
        return Alarm.KIND.in(all).stream()
                .filter(other -> "AWS/SQS".equals(Value.known(other.namespace())))
                .filter(other -> other.actions().stream().anyMatch(action -> scales(action, target, all)))
                .findFirst()
                .map(first -> first.logicalId().equals(alarm.logicalId()))
                .orElse(false);
    }

    private static boolean scales(Link action, ScalableTarget target, Resources all) {
        ServiceScalingPolicy policy = ServiceScalingPolicy.KIND.at(action, all);
        Link scaled = policy == null ? null : policy.target();
        return scaled != null && scaled.pointsTo(target);
    }
}
