package dev.longshore.rule.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.finding.Finding;
import dev.longshore.rule.resource.FlowTemplates;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queues: what the examples leave out, the further ways into and past a rule. */
class QueueRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "SQS-004  | Q: {Type: AWS::SQS::Queue, P: {QueueName: orders.fifo}}",
                "SQS-220  | T: {Type: AWS::SNS::Topic}, Q: {Type: AWS::SQS::Queue, P: {FifoQueue: true}}, S: {Type: AWS::SNS::Subscription, P: {Protocol: sqs, TopicArn: {Ref: T}, Endpoint: {'Fn::GetAtt': [Q, Arn]}}}",
                "SQS-221  | Q: {Type: AWS::SQS::Queue, P: {RedrivePolicy: {maxReceiveCount: 5, deadLetterTargetArn: {'Fn::GetAtt': [D, Arn]}}}}, D: {Type: AWS::SQS::Queue, P: {FifoQueue: true}}",
                "SQS-005  | A: {Type: AWS::CloudWatch::Alarm, P: {Namespace: AWS/SQS, AlarmActions: [{Ref: P}]}}, B: {Type: AWS::CloudWatch::Alarm, P: {Namespace: AWS/SQS, AlarmActions: [arn, {Ref: P}]}}, P: {Type: AAS.ScalingPolicy, P: {ScalingTargetId: {Ref: T}}}, T: {Type: AAS.ScalableTarget, P: {ResourceId: a, MinCapacity: 0, MaxCapacity: 0}}",
            })
    void is_found(String rule, String resources) {
        assertThat(FlowTemplates.rulesOf(resources)).isEqualTo(List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "queue without a name | Q: {Type: AWS::SQS::Queue, P: {FifoQueue: true}}",
                "order unresolved | Q: {Type: AWS::SQS::Queue, P: {FifoQueue: {Ref: X}, QueueName: orders}}",
                "standard queue of a FIFO topic | T: {Type: AWS::SNS::Topic, P: {FifoTopic: true}}, Q: {Type: AWS::SQS::Queue}, S: {Type: AWS::SNS::Subscription, P: {Protocol: sqs, TopicArn: {Ref: T}, Endpoint: {'Fn::GetAtt': [Q, Arn]}}}",
                "FIFO queue of a topic elsewhere | Q: {Type: AWS::SQS::Queue, P: {FifoQueue: true}}, S: {Type: AWS::SNS::Subscription, P: {Protocol: sqs, TopicArn: arn, Endpoint: {'Fn::GetAtt': [Q, Arn]}}}",
                "standard dead letters | Q: {Type: AWS::SQS::Queue, P: {RedrivePolicy: {maxReceiveCount: 5, deadLetterTargetArn: {'Fn::GetAtt': [D, Arn]}}}}, D: {Type: AWS::SQS::Queue}",
                "alarm of something else | A: {Type: AWS::CloudWatch::Alarm, P: {Namespace: AWS/ECS, AlarmActions: [{Ref: P}]}}, P: {Type: AAS.ScalingPolicy, P: {ScalingTargetId: {Ref: T}}}, T: {Type: AAS.ScalableTarget, P: {ResourceId: a, MinCapacity: 0, MaxCapacity: 0}}",
                "alarm that tells somebody | A: {Type: AWS::CloudWatch::Alarm, P: {Namespace: AWS/SQS, AlarmActions: [{Ref: P}, arn]}}, P: {Type: AWS::SNS::Topic}",
                "scaling of something unknown | A: {Type: AWS::CloudWatch::Alarm, P: {Namespace: AWS/SQS, AlarmActions: [{Ref: P}]}}, P: {Type: AAS.ScalingPolicy, P: {ResourceId: a}}",
            })
    void is_not_found(String why, String resources) {
        assertThat(FlowTemplates.rulesOf(resources)).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "name it 'orders.fifo' | Q: {Type: AWS::SQS::Queue, P: {FifoQueue: true, QueueName: orders}}",
                "set 'FifoQueue' to true, or leave .fifo out | Q: {Type: AWS::SQS::Queue, P: {QueueName: orders.fifo}}",
            })
    void fix_is_for_what_was_found(String fix, String resources) {
        assertThat(FlowTemplates.findings(resources))
                .singleElement()
                .extracting(Finding::fix)
                .isEqualTo(fix);
    }
}
