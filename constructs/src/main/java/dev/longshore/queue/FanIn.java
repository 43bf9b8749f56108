package dev.longshore.queue;

import dev.longshore.internal.Ordered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Names;
import software.amazon.awscdk.services.events.CfnRule;
import software.amazon.awscdk.services.events.Rule;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.sns.Subscription;
import software.amazon.awscdk.services.sns.SubscriptionProtocol;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;
import software.constructs.IDependable;

/**
 * What sends into a queue: topics and rules, each allowed for itself. CDK's own targets and subscriptions render
 * otherwise with other feature flags.
 */
final class FanIn {
    private static final String SNS = "sns.amazonaws.com";
    private static final String EVENTS = "events.amazonaws.com";
    private static final String TARGET = "Queue";

    private final Construct scope;
    private final IQueue queue;
    private final @Nullable IKey key;

    FanIn(Construct scope, IQueue queue, @Nullable IKey key) {
        this.scope = scope;
        this.queue = queue;
        this.key = key;
    }

    void add(WorkQueueProps props) {
        props.topics().forEach(this::subscribe);
        props.events().forEach(this::match);
        if (!props.topics().isEmpty()) {
            allowKey(SNS);
        }
        if (!props.events().isEmpty()) {
            allowKey(EVENTS);
        }
    }

    private void subscribe(SubscribedTopic subscribed) {
        // The id goes by the topic and not by its place in a list, so that another order moves nothing.
        String id = "From" + Names.nodeUniqueId(subscribed.topic().getNode());
        IDependable allowed = allow(SNS, subscribed.topic().getTopicArn());
        Subscription.Builder builder = Subscription.Builder.create(scope, id)
                .topic(subscribed.topic())
                .protocol(SubscriptionProtocol.SQS)
                .endpoint(queue.getQueueArn())
                .rawMessageDelivery(true);
        subscribed.customize().accept(builder);
        Subscription subscription = builder.build();
        if (allowed != null) {
            subscription.getNode().addDependency(allowed);
        }
    }

    private void match(SubscribedEvents events) {
        Rule rule = Rule.Builder.create(scope, events.id())
                .eventPattern(events.pattern())
                .build();
        CfnRule rendered = (CfnRule) Objects.requireNonNull(rule.getNode().getDefaultChild());
        CfnRule.TargetProperty.Builder target =
                CfnRule.TargetProperty.builder().id(TARGET).arn(queue.getQueueArn());
        if (queue.getFifo()) {
            target.sqsParameters(CfnRule.SqsParametersProperty.builder()
                    .messageGroupId(events.id())
                    .build());
        }
        rendered.setTargets(List.of(target.build()));
        allow(EVENTS, rule.getRuleArn());
    }

    private @Nullable IDependable allow(String service, String sourceArn) {
        return queue.addToResourcePolicy(PolicyStatement.Builder.create()
                        .principals(List.<IPrincipal>of(new ServicePrincipal(service)))
                        .actions(List.of("sqs:SendMessage"))
                        .resources(List.of(queue.getQueueArn()))
                        .conditions(condition("ArnEquals", "aws:SourceArn", sourceArn))
                        .build())
                .getPolicyDependable();
    }

    // By account: with the rule's ARN, the key would wait for the rule, the rule for the queue, the queue for the key.
    private void allowKey(String service) {
        if (key != null) {
            key.addToResourcePolicy(
                    PolicyStatement.Builder.create()
                            .principals(List.<IPrincipal>of(new ServicePrincipal(service)))
                            .actions(List.of("kms:Decrypt", "kms:GenerateDataKey*"))
                            .resources(List.of("*"))
                            .conditions(condition("StringEquals", "aws:SourceAccount", Aws.ACCOUNT_ID))
                            .build(),
                    true);
        }
    }

    private static Map<String, Object> condition(String operator, String name, String value) {
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put(operator, Ordered.map(name, value));
        return condition;
    }
}
