package dev.longshore.rule.queue;

import dev.longshore.model.resource.Queue;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.RangeRule;
import dev.longshore.rule.resource.Setting;
import java.util.stream.Stream;

/** A message is tried a number of times. */
final class SQS001 extends RangeRule<Queue> {

    private static final Range RANGE = new Range(1, 1000);

    SQS001() {
        super(
                Queue.KIND,
                "SQS-001",
                "how often a message is taken before it goes to the dead letters",
                RANGE,
                "times",
                Sources.QUEUE,
                Confidence.STATED,
                "Value {…} for parameter RedrivePolicy is invalid. Reason: Invalid value for maxReceiveCount.");
    }

    @Override
    protected Stream<Setting<Integer>> settings(Queue resource) {
        return Setting.of("RedrivePolicy.maxReceiveCount", resource.maxReceiveCount());
    }

    @Override
    protected String yaml() {
        return Queues.queue("RedrivePolicy: {deadLetterTargetArn: arn, maxReceiveCount: %s}");
    }
}
