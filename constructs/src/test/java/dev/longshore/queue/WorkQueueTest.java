package dev.longshore.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.testing.Synth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sqs.Queue;

class WorkQueueTest {
    private static final String QUEUE = "AWS::SQS::Queue";
    private static final EventPattern ORDERS =
            EventPattern.builder().source(List.of("shop.orders")).build();

    @Test
    void is_encrypted_has_dead_letters_and_refuses_what_is_not_tls() {
        Synth synth = Synth.of(stack -> WorkQueue.create(stack, "Work", q -> {}));
        assertThat(synth.all(QUEUE))
                .hasSize(2)
                .allSatisfy(
                        queue -> assertThat(queue.at("SqsManagedSseEnabled")).isEqualTo(true));
        assertThat(synth.all("AWS::SQS::QueuePolicy"))
                .hasSize(2)
                .allSatisfy(policy -> assertThat(policy.text())
                        .contains("Condition={Bool={aws:SecureTransport=false}}, Effect=Deny"));
        Synth.Props queue = synth.all(QUEUE).get(1);
        assertThat(queue.at("RedrivePolicy.maxReceiveCount")).isEqualTo(WorkQueueProps.DEFAULT_MAX_RECEIVES);
        assertThat(queue.at("VisibilityTimeout")).isEqualTo(WorkQueueProps.DEFAULT_VISIBILITY_SECONDS);
        assertThat(queue.at("ReceiveMessageWaitTimeSeconds")).isEqualTo(WorkQueueProps.RECEIVE_WAIT_SECONDS);
        assertThat(synth.all(QUEUE).get(0).at("MessageRetentionPeriod"))
                .isEqualTo(WorkQueueProps.DEAD_LETTER_RETENTION_DAYS * 24 * 3600);
    }

    @ParameterizedTest
    @CsvSource({"1, 120", "20, 120", "21, 126", "600, 3600", "7200, 43200", "40000, 43200"})
    void hides_messages_six_times_as_long_as_they_take(int seconds, int visibility) {
        assertThat(WorkQueueProps.builder()
                        .timePerMessage(Duration.seconds(seconds))
                        .build()
                        .visibilitySeconds())
                .isEqualTo(visibility);
    }

    @Test
    void both_queues_keep_the_order_or_none_does() {
        Synth synth =
                Synth.of(stack -> WorkQueue.create(stack, "Work", q -> q.fifo().subscribe("Orders", ORDERS)));
        assertThat(synth.all(QUEUE))
                .hasSize(2)
                .allSatisfy(queue -> assertThat(queue.at("FifoQueue")).isEqualTo(true));
        assertThat(synth.only("AWS::Events::Rule").at("Targets.0.SqsParameters.MessageGroupId"))
                .isEqualTo("Orders");
    }

    @Test
    void lets_in_each_topic_and_rule_for_itself() {
        Synth synth = Synth.of(stack -> WorkQueue.create(
                stack,
                "Work",
                q -> q.subscribe(Topic.Builder.create(stack, "Topic").build(), s -> s.rawMessageDelivery(false))
                        .subscribe("Orders", ORDERS)));
        String policy = synth.all("AWS::SQS::QueuePolicy").stream()
                .map(Synth.Props::text)
                .filter(text -> text.contains("SendMessage"))
                .findFirst()
                .orElse("");
        assertThat(policy)
                .contains(
                        "Action=sqs:SendMessage, Condition={ArnEquals={aws:SourceArn={Ref=Topic",
                        "Principal={Service=sns.amazonaws.com}",
                        "aws:SourceArn={Fn::GetAtt=[WorkOrders",
                        "Principal={Service=events.amazonaws.com}");
        Synth.Props subscription = synth.only("AWS::SNS::Subscription");
        assertThat(subscription.at("RawMessageDelivery")).isEqualTo(false);
        assertThat(subscription.attribute("DependsOn").toString()).contains("WorkQueuePolicy");
        assertThat(synth.only("AWS::Events::Rule").at("EventPattern.source.0")).isEqualTo("shop.orders");
    }

    @Test
    void what_comes_in_may_use_the_key() {
        Synth synth = Synth.of(stack -> WorkQueue.create(
                stack,
                "Work",
                q -> q.key(Key.Builder.create(stack, "Key").build())
                        .subscribe(Topic.Builder.create(stack, "Topic").build())));
        assertThat(synth.only("AWS::KMS::Key").text())
                .contains(
                        "Action=[kms:Decrypt, kms:GenerateDataKey*], Condition={StringEquals={aws:SourceAccount={Ref=AWS::AccountId}}}",
                        "Principal={Service=sns.amazonaws.com}")
                .doesNotContain("events.amazonaws.com");
        assertThat(synth.all(QUEUE))
                .allSatisfy(queue -> assertThat(queue.text()).contains("KmsMasterKeyId={Fn::GetAtt=[Key"));
    }

    @Test
    void is_the_same_with_other_feature_flags() {
        assertThat(fanIn("@aws-cdk/aws-events:eventsTargetQueueSameAccount"))
                .isEqualTo(fanIn("@aws-cdk/aws-sns-subscriptions:restrictSqsDescryption"))
                .isEqualTo(fanIn("no:flag"));
    }

    @Test
    void warns_where_another_stack_has_to_let_messages_in() {
        Stack stack = Synth.stack();
        WorkQueue.create(
                stack,
                "Work",
                q -> q.existing(Queue.fromQueueArn(stack, "Orders", "arn:aws:sqs:eu-west-1:111122223333:orders"))
                        .subscribe(Topic.Builder.create(stack, "Topic").build()));
        Annotations.fromStack(stack).hasWarning("/Test/Work", Match.stringLikeRegexp("'subscribe' changes nothing.*"));
    }

    private static List<String> fanIn(String flag) {
        App app = new App(AppProps.builder()
                .analyticsReporting(false)
                .context(java.util.Collections.singletonMap(flag, true))
                .build());
        Stack stack = new Stack(app, "Test");
        WorkQueue.create(
                stack,
                "Work",
                q -> q.key(Key.Builder.create(stack, "Key").build())
                        .subscribe("Orders", ORDERS)
                        .subscribe(Topic.Builder.create(stack, "Topic").build()));
        Synth synth = Synth.of(stack);
        return List.of(
                synth.all("AWS::SQS::QueuePolicy").toString(),
                synth.only("AWS::KMS::Key").text(),
                synth.only("AWS::Events::Rule").text(),
                synth.only("AWS::SNS::Subscription").text());
    }
}
