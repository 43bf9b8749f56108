package dev.longshore.rule.events;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.EventRule;
import dev.longshore.model.resource.EventTarget;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.Queue;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A dead-letter queue lets in what did not arrive. */
final class EVT224 extends ResourceRule<EventRule> {

    EVT224() {
        super(
                EventRule.KIND,
                "EVT-224",
                "the dead-letter queue of a rule lets EventBridge send to it",
                EventSources.EVENT_DEAD_LETTERS,
                Confidence.STATED,
                Consequence.IGNORED,
                "nothing: what did not arrive is lost, and the metric InvocationsFailedToBeSentToDlq goes up");
    }

    @Override
    protected void judge(EventRule resource, Resources all, Report report) {
        for (EventTarget target : resource.targets()) {
            Link link = target.deadLetterQueue();
            Queue queue = Queue.KIND.at(link, all);
            if (link != null && queue != null && Permissions.certainlyRefuses(queue, resource.principal(), all)) {
                report.wrong(
                        this,
                        link.place(),
                        "DeadLetterConfig.Arn",
                        link.text(),
                        "'DeadLetterConfig.Arn' must be a queue whose policy lets " + resource.principal()
                                + " send, got " + link,
                        "add an AWS::SQS::QueuePolicy that allows sqs:SendMessage to {Service: " + resource.principal()
                                + "}");
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Starters.starting("DeadLetterConfig: {Arn: {'Fn::GetAtt': [Dead, Arn]}}"),
                        Yaml.resource("Dead", "AWS::SQS::Queue", ""),
                        Starters.lettingSend("%s")),
                "sns.amazonaws.com",
                "events.amazonaws.com");
    }
}
