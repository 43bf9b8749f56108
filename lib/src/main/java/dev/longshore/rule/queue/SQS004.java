package dev.longshore.rule.queue;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Queue;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A queue that keeps the order says so in its name. */
final class SQS004 extends ResourceRule<Queue> {

    SQS004() {
        super(
                Queue.KIND,
                "SQS-004",
                "the name of a FIFO queue ends in .fifo, and of no other",
                Sources.QUEUE,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterValue: The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with .fifo suffix and be 1 to 80 in length");
    }

    @Override
    protected void judge(Queue resource, Resources all, Report report) {
        Value<String> name = resource.name();
        Boolean fifo = Value.knownOr(resource.fifo(), false);
        if (name != null && fifo != null && name.is(text -> text.endsWith(".fifo") != fifo)) {
            report.wrong(
                    this,
                    "QueueName",
                    name,
                    "'QueueName' must " + (fifo ? "end in .fifo" : "not end in .fifo without 'FifoQueue'") + ", got "
                            + name,
                    fifo ? "name it '" + name + ".fifo'" : "set 'FifoQueue' to true, or leave .fifo out");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Queues.queue("FifoQueue: true, QueueName: %s"), "orders", "orders.fifo");
    }
}
