package dev.longshore.rule.queue;

import dev.longshore.model.resource.Queue;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.RangeRule;
import dev.longshore.rule.resource.Setting;
import java.util.stream.Stream;

/** A message that was taken is not seen for a while. */
final class SQS003 extends RangeRule<Queue> {

    private static final Range RANGE = new Range(0, 43200);

    SQS003() {
        super(
                Queue.KIND,
                "SQS-003",
                "the visibility timeout of a queue",
                RANGE,
                "seconds",
                Sources.QUEUE,
                Confidence.STATED,
                "InvalidAttributeValue: Invalid value for the parameter VisibilityTimeout.");
    }

    @Override
    protected Stream<Setting<Integer>> settings(Queue resource) {
        return Setting.of("VisibilityTimeout", resource.visibilityTimeout());
    }

    @Override
    protected String yaml() {
        return Queues.queue("VisibilityTimeout: %s");
    }
}
