package dev.longshore.rule.events;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.EventTarget;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.Queue;
import dev.longshore.model.resource.TaskStarter;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** What did not arrive waits in no order. */
final class EVT011 extends ResourceRule<TaskStarter> {

    EVT011() {
        super(
                Starters.KINDS,
                "EVT-011",
                "a dead-letter queue of a target is a standard queue",
                EventSources.EVENT_DEAD_LETTERS,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationException: SQS FIFO is not supported by Dead Letter Queues");
    }

    @Override
    protected void judge(TaskStarter resource, Resources all, Report report) {
        for (EventTarget target : resource.targets()) {
            Link link = target.deadLetterQueue();
            Queue queue = Queue.KIND.at(link, all);
            boolean fifo = queue != null && Boolean.TRUE.equals(Value.known(queue.fifo()));
            if (link != null && (fifo || (link.target() == null && link.text().endsWith(".fifo")))) {
                report.wrong(
                        this,
                        link.place(),
                        "DeadLetterConfig.Arn",
                        link.text(),
                        "'DeadLetterConfig.Arn' must be a standard queue, got " + link + ", which is FIFO",
                        "make a queue without 'FifoQueue' for it");
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Starters.starting("DeadLetterConfig: {Arn: {'Fn::GetAtt': [Dead, Arn]}}"),
                        Yaml.resource("Dead", "AWS::SQS::Queue", "FifoQueue: %s"),
                        Starters.lettingSend("events.amazonaws.com")),
                "true",
                "false");
    }
}
