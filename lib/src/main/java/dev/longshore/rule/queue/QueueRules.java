package dev.longshore.rule.queue;

import dev.longshore.rule.Rule;
import java.util.List;

/** The rules over queues. */
public final class QueueRules {
    private QueueRules() {}

    /** Returns them in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(
                new SQS001(), new SQS002(), new SQS003(), new SQS004(), new SQS005(), new SQS220(), new SQS221());
    }
}
