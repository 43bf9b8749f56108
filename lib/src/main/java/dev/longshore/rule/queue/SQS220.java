package dev.longshore.rule.queue;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.Queue;
import dev.longshore.model.resource.Subscription;
import dev.longshore.model.resource.Topic;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** Order does not come from where there is none. */
final class SQS220 extends ResourceRule<Subscription> {
    SQS220() {
        super(
                Subscription.KIND,
                "SQS-220",
                "a FIFO queue subscribes to FIFO topics",
                QueueSources.SUBSCRIPTION,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameter: Invalid parameter: Endpoint Reason: FIFO SQS Queues can not be subscribed to standard SNS topics");
    }

    @Override
    protected void judge(Subscription resource, Resources all, Report report) {
        Link link = resource.topic();
        Topic topic = Topic.KIND.at(link, all);
        Queue queue = Queue.KIND.at(resource.endpoint(), all);
        if (link != null
                && topic != null
                && queue != null
                && Boolean.TRUE.equals(Value.known(queue.fifo()))
                && Boolean.FALSE.equals(Value.knownOr(topic.fifo(), false))) {
            report.wrong(
                    this,
                    link.place(),
                    "TopicArn",
                    link.text(),
                    "'TopicArn' must be a FIFO topic for a FIFO queue, got " + link + ", which is a standard topic",
                    "set 'FifoTopic' of the topic, or take a standard queue");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Yaml.resource("Topic", "AWS::SNS::Topic", "FifoTopic: %s"),
                        Yaml.resource("Queue", "AWS::SQS::Queue", "FifoQueue: true"),
                        Yaml.resource(
                                "Subscription",
                                "AWS::SNS::Subscription",
                                "Protocol: sqs, TopicArn: {Ref: Topic}, Endpoint: {'Fn::GetAtt': [Queue, Arn]}")),
                "false",
                "true");
    }
}
