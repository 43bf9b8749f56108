package dev.longshore.rule.queue;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.Queue;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** Dead letters keep the order if their queue did. */
final class SQS221 extends ResourceRule<Queue> {
    SQS221() {
        super(
                Queue.KIND,
                "SQS-221",
                "a dead-letter queue is of the same type as its queue, FIFO or standard",
                QueueSources.DEAD_LETTERS,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterValue: Value … for parameter RedrivePolicy is invalid. Reason: Dead-letter queue must be same type of queue as the source.");
    }

    @Override
    protected void judge(Queue resource, Resources all, Report report) {
        Link link = resource.deadLetterQueue();
        Queue dead = Queue.KIND.at(link, all);
        Boolean fifo = Value.knownOr(resource.fifo(), false);
        Boolean fifoDead = dead == null ? null : Value.knownOr(dead.fifo(), false);
        if (link != null && fifo != null && fifoDead != null && !fifo.equals(fifoDead)) {
            report.wrong(
                    this,
                    link.place(),
                    "RedrivePolicy.deadLetterTargetArn",
                    link.text(),
                    "'deadLetterTargetArn' must be a " + (fifo ? "FIFO" : "standard") + " queue, as its queue is, got "
                            + link,
                    fifo ? "set 'FifoQueue' of it to true" : "leave out 'FifoQueue' of it");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Yaml.resource(
                                "Queue",
                                "AWS::SQS::Queue",
                                "FifoQueue: true, RedrivePolicy: {maxReceiveCount: 5, deadLetterTargetArn: {'Fn::GetAtt': [Dead, Arn]}}"),
                        Yaml.resource("Dead", "AWS::SQS::Queue", "FifoQueue: %s")),
                "false",
                "true");
    }
}
