package dev.longshore.rule.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.rule.resource.FlowTemplates;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events, queues, names: what the examples leave out, the further ways into and past a rule. */
class EventRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "rate(5 minutes)          |         |",
                "rate(1 hour)             |         |",
                "rate(2 days)             |         |",
                "rate(1 minutes)          | EVT-002 |",
                "rate(5 minute)           | EVT-002 |",
                "rate(5 weeks)            | EVT-002 |",
                "rate(01 days)            | EVT-002 |",
                "rate(0 minutes)          | EVT-002b | EVT-002b",
                "rate(-1 minutes)         | EVT-002b | EVT-002b",
                "rate(1.5 hours)          | EVT-002b | EVT-002b",
                "rate(x)                  | EVT-002b | EVT-002b",
                "every day                | EVT-001 | EVT-001",
                "at(2030-01-01T00:00:00)  |         |",
                "cron(0 3 * * ? *)        |         |",
                "cron(0 3 ? * MON-FRI *)  |         |",
                "cron(0/15 8-17 ? * 2#1 *) |        |",
                "cron(0 3 L * ? 2500)     |         |",
                "cron(0 3 15W JAN,FEB ? *) |        |",
                "cron(0 3 * * ?)          | EVT-003 |",
                "cron(0 3 * *)            | EVT-003 | EVT-003",
                "cron(0 3 * * ? * *)      | EVT-003 | EVT-003",
                "cron(0 3 1 * 1 *)        | EVT-003b | EVT-003b",
                "cron(0 3 ? * ? *)        | EVT-003b | EVT-003b",
                "cron(60 3 * * ? *)       | EVT-003c | EVT-003c",
                "cron(0 1,24 * * ? *)     | EVT-003c | EVT-003c",
                "cron(0 3 0 * ? *)        | EVT-003c | EVT-003c",
                "cron(0 3 1 1-13 ? *)     | EVT-003c | EVT-003c",
                "cron(0 3 ? * 8#1 *)      | EVT-003c | EVT-003c",
            })
    void expression_of_a_rule_and_of_a_schedule(String expression, String rule, String schedule) {
        assertThat(FlowTemplates.rulesOf("R: {Type: EVB.Rule, P: {ScheduleExpression: '" + expression + "'}}"))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
        assertThat(FlowTemplates.rulesOf("S: {Type: SCH.Schedule, P: {ScheduleExpression: '" + expression + "'}}"))
                .isEqualTo(schedule == null ? List.of() : List.of(schedule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "EVT-005  | S: {Type: SCH.Schedule, P: {Name: '', ScheduleExpression: rate(1 hour)}}",
                "EVT-006  | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), Target: {Arn: a, EcsParameters: {TaskDefinitionArn: t, TaskCount: 0}}}}",
                "EVT-010  | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), Target: {Arn: a, EcsParameters: {TaskDefinitionArn: {Ref: T}}, Input: '{\"containerOverrides\": [{\"name\": \"app\"}, {\"name\": \"b\"}, {}]}'}}}, T: {Type: ECS.TaskDefinition, P: {ContainerDefinitions: [{Name: app, Image: app, Memory: 8}]}}",
                "EVT-011  | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, DeadLetterConfig: {Arn: 'arn:aws:sqs:eu-west-1:111122223333:dead.fifo'}}]}}",
                "EVT-012  | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), Target: {Arn: a, RoleArn: {'Fn::GetAtt': [R, Arn]}}}}, R: {Type: AWS::IAM::Role, P: {AssumeRolePolicyDocument: {Statement: {Effect: Allow, Action: 'sts:AssumeRole', Principal: {Service: [events.amazonaws.com]}}}}}",
                "EVT-018  | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, RoleArn: r, EcsParameters: {TaskDefinitionArn: {Ref: T}, LaunchType: EC2}}]}}, T: {Type: ECS.TaskDefinition, P: {RequiresCompatibilities: [FARGATE], NetworkMode: awsvpc, Cpu: 256, Memory: 512, ContainerDefinitions: [{Name: app, Image: app}]}}",
                "SQS-004  | Q: {Type: AWS::SQS::Queue, P: {QueueName: orders.fifo}}",
                "SD-003   | N: {Type: SD.PrivateDnsNamespace, P: {Name: 'shop local'}}",
                "SD-003   | N: {Type: SD.PublicDnsNamespace, P: {Name: local}}",
                "SD-003   | N: {Type: SD.PrivateDnsNamespace, P: {Name: shop..local}}",
                "SD-001   | S: {Type: SD.Service, P: {DnsConfig: {NamespaceId: {Ref: N}, DnsRecords: [{Type: A, TTL: 1}]}, HealthCheckConfig: {Type: TCP}}}, N: {Type: SD.PrivateDnsNamespace, P: {Name: local}}",
                "SD-004   | S: {Type: SD.Service, P: {DnsConfig: {NamespaceId: n, DnsRecords: [{Type: A, TTL: 2147483648}]}}}",
                "GEN-003  | A: {Type: ECS.Cluster, Condition: C, P: {ClusterName: shop}}, B: {Type: ECS.Cluster, Condition: C, P: {ClusterName: shop}}",
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
                "schedule without a target | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour)}}",
                "schedule unresolved | R: {Type: EVB.Rule, P: {ScheduleExpression: {Ref: X}}}",
                "input that is no JSON | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, EcsParameters: {TaskDefinitionArn: {Ref: T}}, Input: 'no'}, {Id: u, Arn: a, EcsParameters: {TaskDefinitionArn: {Ref: T}}, Input: '{{{'}, {Id: v, Arn: a, Input: '{\"containerOverrides\": [{\"name\": \"b\"}]}'}]}}, T: {Type: ECS.TaskDefinition, P: {ContainerDefinitions: [{Name: app, Image: app, Memory: 8}]}}",
                "input unresolved | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, EcsParameters: {TaskDefinitionArn: {Ref: T}}, Input: {'Fn::Sub': '{\"containerOverrides\": [{\"name\": \"${X}\"}]}'}}]}}, T: {Type: ECS.TaskDefinition, P: {ContainerDefinitions: [{Name: app, Image: app, Memory: 8}]}}",
                "task of another stack | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, EcsParameters: {TaskDefinitionArn: arn, LaunchType: FARGATE}, Input: '{\"containerOverrides\": [{\"name\": \"b\"}]}'}]}}",
                "containers unresolved | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, EcsParameters: {TaskDefinitionArn: {Ref: T}}, Input: '{\"containerOverrides\": [{\"name\": \"b\"}]}'}]}}, T: {Type: ECS.TaskDefinition, P: {ContainerDefinitions: [{Name: {Ref: X}, Image: app, Memory: 8}]}}",
                "long input of something else | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, Input: '{\"ephemeralStorage\": {\"sizeInGiB\": 1}}'}]}}",
                "task without compatibilities | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, EcsParameters: {TaskDefinitionArn: {Ref: T}, LaunchType: EC2}}, {Id: u, Arn: a, EcsParameters: {TaskDefinitionArn: {Ref: U}, LaunchType: EC2}}]}}, T: {Type: ECS.TaskDefinition, P: {ContainerDefinitions: [{Name: app, Image: app, Memory: 8}]}}, U: {Type: ECS.TaskDefinition, P: {RequiresCompatibilities: {Ref: X}, ContainerDefinitions: [{Name: app, Image: app, Memory: 8}]}}",
                "queue of another stack | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, DeadLetterConfig: {Arn: 'arn:aws:sqs:eu-west-1:111122223333:dead'}}, {Id: u, Arn: a, DeadLetterConfig: {Arn: {'Fn::GetAtt': [Q, Arn]}}}]}}, Q: {Type: AWS::SQS::Queue}",
                "role that trusts anybody | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, RoleArn: {Ref: A}}, {Id: u, Arn: a, RoleArn: {Ref: B}}, {Id: v, Arn: a, RoleArn: {Ref: C}}, {Id: w, Arn: a, RoleArn: {Ref: D}}]}}, A: {Type: AWS::IAM::Role, P: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: '*'}]}}}, B: {Type: AWS::IAM::Role, P: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: {Ref: X}}}]}}}, C: {Type: AWS::IAM::Role, P: {AssumeRolePolicyDocument: {Statement: {Ref: X}}}}, D: {Type: AWS::IAM::Role, P: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: ecs-tasks.amazonaws.com, AWS: '*'}}]}}}",
                "public IP in an unknown subnet | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, EcsParameters: {TaskDefinitionArn: arn, NetworkConfiguration: {AwsVpcConfiguration: {Subnets: [subnet-1], AssignPublicIp: ENABLED}}}}]}}",
                "queue without a name | Q: {Type: AWS::SQS::Queue, P: {FifoQueue: true}}",
                "order unresolved | Q: {Type: AWS::SQS::Queue, P: {FifoQueue: {Ref: X}, QueueName: orders}}",
                "private namespace of one word | N: {Type: SD.PrivateDnsNamespace, P: {Name: local}}",
                "private namespace with underscores | N: {Type: SD.PrivateDnsNamespace, P: {Name: shop_a.local}}",
                "health check by ECS | S: {Type: SD.Service, P: {NamespaceId: {Ref: N}, HealthCheckCustomConfig: {FailureThreshold: 1}}}, N: {Type: SD.PrivateDnsNamespace, P: {Name: local}}",
                "many values of addresses | S: {Type: SD.Service, P: {NamespaceId: n, DnsConfig: {RoutingPolicy: MULTIVALUE, DnsRecords: [{Type: A, TTL: 60}]}}}",
                "same name under two conditions | A: {Type: ECS.Cluster, Condition: A, P: {ClusterName: shop}}, B: {Type: ECS.Cluster, Condition: B, P: {ClusterName: shop}}",
                "same name of two types | A: {Type: ECS.Cluster, P: {ClusterName: shop}}, B: {Type: AWS::SQS::Queue, P: {QueueName: shop}}",
                "families are shared | A: {Type: AWS::ECS::TaskDefinition, P: {Family: shop, ContainerDefinitions: [{Name: app, Image: app, Memory: 8}]}}, B: {Type: AWS::ECS::TaskDefinition, P: {Family: shop, ContainerDefinitions: [{Name: app, Image: app, Memory: 8}]}}",
                "alarm of something else | A: {Type: AWS::CloudWatch::Alarm, P: {Namespace: AWS/ECS, AlarmActions: [{Ref: P}]}}, P: {Type: AAS.ScalingPolicy, P: {ScalingTargetId: {Ref: T}}}, T: {Type: AAS.ScalableTarget, P: {ResourceId: a, MinCapacity: 0, MaxCapacity: 0}}",
                "alarm that tells somebody | A: {Type: AWS::CloudWatch::Alarm, P: {Namespace: AWS/SQS, AlarmActions: [{Ref: P}, arn]}}, P: {Type: AWS::SNS::Topic}",
                "scaling of something unknown | A: {Type: AWS::CloudWatch::Alarm, P: {Namespace: AWS/SQS, AlarmActions: [{Ref: P}]}}, P: {Type: AAS.ScalingPolicy, P: {ResourceId: a}}",
            })
    void is_not_found(String why, String resources) {
        assertThat(FlowTemplates.rulesOf(resources)).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"449, ''", "450, GEN-001b", "500, GEN-001b", "501, GEN-001"})
    void resources_are_counted(int resources, String rule) {
        StringBuilder topics = new StringBuilder();
        for (int i = 0; i < resources; i++) {
            topics.append("T").append(i).append(": {Type: AWS::SNS::Topic}, ");
        }
        assertThat(String.join(",", FlowTemplates.rulesOf(topics.toString()))).isEqualTo(rule);
    }
}
