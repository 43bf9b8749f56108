package dev.longshore.rule.queue;

import dev.longshore.model.resource.Queue;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.RangeRule;
import dev.longshore.rule.resource.Setting;
import java.util.stream.Stream;

/** A message is kept for a while. */
final class SQS002 extends RangeRule<Queue> {

    private static final Range RANGE = new Range(60, 1209600);

    SQS002() {
        super(
                Queue.KIND,
                "SQS-002",
                "the retention of a queue",
                RANGE,
                "seconds",
                Sources.QUEUE,
                Confidence.STATED,
                "InvalidAttributeValue: Invalid value for the parameter MessageRetentionPeriod.");
    }

    @Override
    protected Stream<Setting<Integer>> settings(Queue resource) {
        return Setting.of("MessageRetentionPeriod", resource.retention());
    }

    @Override
    protected String yaml() {
        return Queues.queue("MessageRetentionPeriod: %s");
    }
}
