package dev.longshore.rule.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.finding.Finding;
import dev.longshore.rule.resource.FlowTemplates;
import java.util.List;
import org.junit.jupiter.api.Test;
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
                "at(2030-01-01T00:00:00)  | EVT-220 |",
                "at(2030-01-01 00:00)     | EVT-220 | SCH-203",
                "at(2030-01-01)           | EVT-220 | SCH-203",
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
                "EVT-018  | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, RoleArn: r, EcsParameters: {TaskDefinitionArn: {Ref: T}, LaunchType: EC2, NetworkConfiguration: {AwsVpcConfiguration: {Subnets: [s]}}}}]}}, T: {Type: ECS.TaskDefinition, P: {RequiresCompatibilities: [FARGATE], NetworkMode: awsvpc, Cpu: 256, Memory: 512, ContainerDefinitions: [{Name: app, Image: app}]}}",
                "EVT-221 | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), EventBusName: {Ref: B}}}, B: {Type: EVB.EventBus, P: {Name: shop}}",
                "EVT-223 | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, RoleArn: {Ref: A}}]}}, A: {Type: AWS::IAM::Role, P: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: [events.amazonaws.com, scheduler.amazonaws.com]}}]}}}",
                "EVT-223 | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), Target: {Arn: {'Fn::GetAtt': [V, Name]}, RoleArn: r, EcsParameters: {TaskDefinitionArn: arn}}}}, V: {Type: ECS.Service, P: {TaskDefinition: t}}",
                "EVT-223 | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), Target: {Arn: a, RoleArn: r, DeadLetterConfig: {Arn: {Ref: Q}}}}}, Q: {Type: AWS::SQS::Queue}",
                "EVT-224 | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, DeadLetterConfig: {Arn: {'Fn::GetAtt': [Q, Arn]}}}]}}, Q: {Type: AWS::SQS::Queue}",
                "EVT-224 | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, DeadLetterConfig: {Arn: {'Fn::GetAtt': [Q, Arn]}}}]}}, Q: {Type: AWS::SQS::Queue}, P: {Type: AWS::SQS::QueuePolicy, P: {Queues: [{Ref: Q}], PolicyDocument: {Statement: [{Effect: Deny, Action: 'sqs:*', Principal: '*'}, {Effect: Allow, Action: 'sqs:ReceiveMessage', Principal: '*'}]}}}",
                "EVT-225 | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), Target: {Arn: a, RoleArn: r, EcsParameters: {TaskDefinitionArn: {Ref: T}}}}}, T: {Type: ECS.TaskDefinition, P: {NetworkMode: awsvpc, TaskRoleArn: 'arn:aws:iam::111122223333:role/app', ContainerDefinitions: [{Name: app, Image: app, Memory: 8}]}}",
                "EVT-226 | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), Target: {Arn: a, RoleArn: r, EcsParameters: {TaskDefinitionArn: {Ref: T}, NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [s]}}}}}}, T: {Type: ECS.TaskDefinition, P: {NetworkMode: host, TaskRoleArn: 'arn:aws:iam::111122223333:role/app', ContainerDefinitions: [{Name: app, Image: app, Memory: 8}]}}",
                "EVT-228 | R: {Type: EVB.Rule, P: {EventPattern: {source: [aws.s3], detail: {bucket: {name: incoming}}}}}",
                "EVT-228 | R: {Type: EVB.Rule, P: {EventPattern: {source: [aws.s3], detail-type: []}}}",
                "EVT-228 | R: {Type: EVB.Rule, P: {EventPattern: {source: [aws.s3], detail: {$or: [{a: [1]}, {b: 2}]}}}}",
                "EVT-229 | R: {Type: EVB.Rule, P: {EventPattern: {source: [aws.s3], eventName: [x]}}}",
                "SCH-202 | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), ScheduleExpressionTimezone: UTC+1}}",
                "SCH-202 | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), ScheduleExpressionTimezone: Europe/Berln}}",
                "SCH-204 | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), Target: {Arn: a, RoleArn: {'Fn::GetAtt': [A, Arn]}, EcsParameters: {TaskDefinitionArn: arn}}}}, A: {Type: AWS::IAM::Role, P: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: [events.amazonaws.com, scheduler.amazonaws.com]}}]}}}",
                "SCH-204 | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), Target: {Arn: a, RoleArn: {'Fn::GetAtt': [A, Arn]}, EcsParameters: {TaskDefinitionArn: arn}}}}, A: {Type: AWS::IAM::Role, P: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: [events.amazonaws.com, scheduler.amazonaws.com]}}]}, Policies: [{PolicyName: p, PolicyDocument: {Statement: {Effect: Allow, Action: ['ecs:Run', 'ecs:Stop*'], Resource: '*'}}}]}}, P: {Type: AWS::IAM::Policy, P: {Roles: [{Ref: A}], PolicyName: p, PolicyDocument: {Statement: [{Effect: Deny, Action: 'ecs:RunTask', Resource: '*'}]}}}",
                "SCH-205 | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), Target: {Arn: a, RoleArn: {'Fn::GetAtt': [A, Arn]}, EcsParameters: {TaskDefinitionArn: {Ref: T}}}}}, T: {Type: ECS.TaskDefinition, P: {NetworkMode: bridge, TaskRoleArn: 'arn:aws:iam::111122223333:role/app', ContainerDefinitions: [{Name: app, Image: app, Memory: 8}]}}, A: {Type: AWS::IAM::Role, P: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: [events.amazonaws.com, scheduler.amazonaws.com]}}]}, Policies: [{PolicyName: p, PolicyDocument: {Statement: {Effect: Allow, Action: 'ecs:*', Resource: '*'}}}]}}",
                "SCH-206 | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), Target: {Arn: a, RoleArn: {'Fn::GetAtt': [A, Arn]}, DeadLetterConfig: {Arn: {'Fn::GetAtt': [Q, Arn]}}}}}, Q: {Type: AWS::SQS::Queue}, A: {Type: AWS::IAM::Role, P: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: [events.amazonaws.com, scheduler.amazonaws.com]}}]}, ManagedPolicyArns: [{Ref: P}]}}, P: {Type: AWS::IAM::ManagedPolicy, P: {PolicyDocument: {Statement: {Effect: Allow, Action: 'lambda:Invoke*', Resource: '*'}}}}",
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
                "input that is no JSON | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, RoleArn: r, EcsParameters: {TaskDefinitionArn: {Ref: T}}, Input: 'no'}, {Id: u, Arn: a, RoleArn: r, EcsParameters: {TaskDefinitionArn: {Ref: T}}, Input: '{{{'}, {Id: v, Arn: a, Input: '{\"containerOverrides\": [{\"name\": \"b\"}]}'}]}}, T: {Type: ECS.TaskDefinition, P: {ContainerDefinitions: [{Name: app, Image: app, Memory: 8}]}}",
                "input unresolved | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, RoleArn: r, EcsParameters: {TaskDefinitionArn: {Ref: T}}, Input: {'Fn::Sub': '{\"containerOverrides\": [{\"name\": \"${X}\"}]}'}}]}}, T: {Type: ECS.TaskDefinition, P: {ContainerDefinitions: [{Name: app, Image: app, Memory: 8}]}}",
                "task of another stack | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, RoleArn: r, EcsParameters: {TaskDefinitionArn: arn, LaunchType: FARGATE}, Input: '{\"containerOverrides\": [{\"name\": \"b\"}]}'}]}}",
                "containers unresolved | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, RoleArn: r, EcsParameters: {TaskDefinitionArn: {Ref: T}}, Input: '{\"containerOverrides\": [{\"name\": \"b\"}]}'}]}}, T: {Type: ECS.TaskDefinition, P: {ContainerDefinitions: [{Name: {Ref: X}, Image: app, Memory: 8}]}}",
                "long input of something else | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, Input: '{\"ephemeralStorage\": {\"sizeInGiB\": 1}}'}]}}",
                "task without compatibilities | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, RoleArn: r, EcsParameters: {TaskDefinitionArn: {Ref: T}, LaunchType: EC2}}, {Id: u, Arn: a, RoleArn: r, EcsParameters: {TaskDefinitionArn: {Ref: U}, LaunchType: EC2}}]}}, T: {Type: ECS.TaskDefinition, P: {ContainerDefinitions: [{Name: app, Image: app, Memory: 8}]}}, U: {Type: ECS.TaskDefinition, P: {RequiresCompatibilities: {Ref: X}, ContainerDefinitions: [{Name: app, Image: app, Memory: 8}]}}",
                "queue of another stack | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, DeadLetterConfig: {Arn: 'arn:aws:sqs:eu-west-1:111122223333:dead'}}, {Id: u, Arn: a, DeadLetterConfig: {Arn: {'Fn::GetAtt': [Q, Arn]}}}]}}, Q: {Type: AWS::SQS::Queue}, P: {Type: AWS::SQS::QueuePolicy, P: {Queues: [{Ref: Q}], PolicyDocument: {Statement: {Effect: Allow, Action: 'sqs:*', Principal: '*'}}}}",
                "role that trusts anybody | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, RoleArn: {'Fn::GetAtt': [A, Arn]}}, {Id: u, Arn: a, RoleArn: {'Fn::GetAtt': [B, Arn]}}, {Id: v, Arn: a, RoleArn: {'Fn::GetAtt': [C, Arn]}}, {Id: w, Arn: a, RoleArn: {'Fn::GetAtt': [D, Arn]}}]}}, A: {Type: AWS::IAM::Role, P: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: '*'}]}}}, B: {Type: AWS::IAM::Role, P: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: {Ref: X}}}]}}}, C: {Type: AWS::IAM::Role, P: {AssumeRolePolicyDocument: {Statement: {Ref: X}}}}, D: {Type: AWS::IAM::Role, P: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: ecs-tasks.amazonaws.com, AWS: '*'}}]}}}",
                "public IP in an unknown subnet | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, RoleArn: r, EcsParameters: {TaskDefinitionArn: arn, NetworkConfiguration: {AwsVpcConfiguration: {Subnets: [subnet-1], AssignPublicIp: ENABLED}}}}]}}",
                "own bus by its ARN | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), EventBusName: 'arn:aws:events:eu-west-1:111122223333:event-bus/default'}}",
                "bus of another stack | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), EventBusName: {'Fn::ImportValue': bus}}}",
                "role of a nested stack | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, RoleArn: {'Fn::GetAtt': [N, Outputs.Role]}}]}}, N: {Type: AWS::CloudFormation::Stack, P: {TemplateURL: u}}",
                "target that is no task | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: {Ref: X}}]}}, X: {Type: AWS::SNS::Topic}",
                "queue with an inline policy | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, DeadLetterConfig: {Arn: {'Fn::GetAtt': [Q, Arn]}}}]}}, Q: {Type: AWS::SQS::Queue}, P: {Type: AWS::SQS::QueueInlinePolicy, P: {Queue: {Ref: Q}, PolicyDocument: {Statement: [{Effect: Allow, Action: 'SQS:Send*', Principal: {Service: events.amazonaws.com}}]}}}",
                "queue with a policy that may be for it | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, DeadLetterConfig: {Arn: {'Fn::GetAtt': [Q, Arn]}}}]}}, Q: {Type: AWS::SQS::Queue}, P: {Type: AWS::SQS::QueuePolicy, P: {Queues: [{'Fn::ImportValue': q}], PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:SendMessage', Principal: {Service: [events.amazonaws.com]}}]}}}",
                "queue with an unknown policy | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, DeadLetterConfig: {Arn: {'Fn::GetAtt': [Q, Arn]}}}]}}, Q: {Type: AWS::SQS::Queue}, P: {Type: AWS::SQS::QueuePolicy, P: {Queues: [{Ref: Q}], PolicyDocument: {Statement: [{Ref: X}]}}}",
                "network of a task without a mode | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, RoleArn: r, EcsParameters: {TaskDefinitionArn: {Ref: T}, NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [s]}}}}]}}, T: {Type: ECS.TaskDefinition, P: {ContainerDefinitions: [{Name: app, Image: app, Memory: 8}]}}",
                "launch type with an empty strategy | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, RoleArn: r, EcsParameters: {TaskDefinitionArn: arn, LaunchType: EC2, CapacityProviderStrategy: []}}]}}",
                "pattern with matchers | R: {Type: EVB.Rule, P: {EventPattern: {source: [{prefix: aws.}], $or: [{account: ['1']}, {region: [{Ref: X}]}], detail: {size: [{numeric: ['>', 0]}], $or: [{a: [1]}, {b: [{exists: false}]}], name: {Ref: X}}}}}",
                "pattern that is text | R: {Type: EVB.Rule, P: {EventPattern: '{}'}}",
                "zones that few know | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), ScheduleExpressionTimezone: EST}}, T: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), ScheduleExpressionTimezone: America/Argentina/Buenos_Aires}}, U: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), ScheduleExpressionTimezone: UTC}}",
                "flexible for an unknown time | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), FlexibleTimeWindow: {Mode: FLEXIBLE, MaximumWindowInMinutes: {Ref: X}}}}",
                "role with a policy of AWS | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), Target: {Arn: a, RoleArn: {'Fn::GetAtt': [A, Arn]}, EcsParameters: {TaskDefinitionArn: arn}}}}, A: {Type: AWS::IAM::Role, P: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: [events.amazonaws.com, scheduler.amazonaws.com]}}]}, ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AmazonEC2ContainerServiceEventsRole']}}",
                "role with a policy beside it | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), Target: {Arn: a, RoleArn: {'Fn::GetAtt': [A, Arn]}, DeadLetterConfig: {Arn: q}, EcsParameters: {TaskDefinitionArn: {Ref: T}}}}}, T: {Type: ECS.TaskDefinition, P: {NetworkMode: bridge, TaskRoleArn: 'arn:aws:iam::111122223333:role/app', ContainerDefinitions: [{Name: app, Image: app, Memory: 8}]}}, A: {Type: AWS::IAM::Role, P: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: [events.amazonaws.com, scheduler.amazonaws.com]}}]}}}, P: {Type: AWS::IAM::Policy, P: {Roles: [{Ref: A}], PolicyName: p, PolicyDocument: {Statement: [{Effect: Allow, Action: ['ECS:run*', 'iam:Pass?ole'], Resource: '*'}, {Effect: Allow, NotAction: 'iam:*', Resource: '*'}]}}}",
                "role with unknown actions | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), Target: {Arn: a, RoleArn: {'Fn::GetAtt': [A, Arn]}, EcsParameters: {TaskDefinitionArn: arn}}}}, A: {Type: AWS::IAM::Role, P: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: [events.amazonaws.com, scheduler.amazonaws.com]}}]}, Policies: [{PolicyName: p, PolicyDocument: {Statement: {Effect: Allow, Action: {Ref: X}, Resource: '*'}}}]}}",
                "role with an unknown policy | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), Target: {Arn: a, RoleArn: {'Fn::GetAtt': [A, Arn]}, EcsParameters: {TaskDefinitionArn: arn}}}}, A: {Type: AWS::IAM::Role, P: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: [events.amazonaws.com, scheduler.amazonaws.com]}}]}, Policies: [{Ref: X}]}}",
                "role of a task without roles | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), Target: {Arn: a, RoleArn: {'Fn::GetAtt': [A, Arn]}, EcsParameters: {TaskDefinitionArn: {Ref: T}}}}}, T: {Type: ECS.TaskDefinition, P: {ContainerDefinitions: [{Name: app, Image: app, Memory: 8}]}}, A: {Type: AWS::IAM::Role, P: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: [events.amazonaws.com, scheduler.amazonaws.com]}}]}, Policies: [{PolicyName: p, PolicyDocument: {Statement: {Effect: Allow, Action: 'ecs:RunTask', Resource: '*'}}}]}}",
                "queue that may let the role in itself | S: {Type: SCH.Schedule, P: {ScheduleExpression: rate(1 hour), Target: {Arn: a, RoleArn: {'Fn::GetAtt': [A, Arn]}, DeadLetterConfig: {Arn: {'Fn::GetAtt': [Q, Arn]}}}}}, Q: {Type: AWS::SQS::Queue}, W: {Type: AWS::SQS::QueuePolicy, P: {Queues: [{Ref: Q}], PolicyDocument: {Statement: []}}}, A: {Type: AWS::IAM::Role, P: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: [events.amazonaws.com, scheduler.amazonaws.com]}}]}, ManagedPolicyArns: [{Ref: P}]}}, P: {Type: AWS::IAM::ManagedPolicy, P: {PolicyDocument: {Statement: {Effect: Allow, Action: 'lambda:Invoke*', Resource: '*'}}}}",
                "schedule under a condition | R: {Type: EVB.Rule, P: {ScheduleExpression: {'Fn::If': [C, rate(1 hour), {Ref: AWS::NoValue}]}, EventBusName: {Ref: B}}}, B: {Type: EVB.EventBus}",
            })
    void is_not_found(String why, String resources) {
        assertThat(FlowTemplates.rulesOf(resources)).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "write rate(1 minute) | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 minutes)}}",
                "write rate(5 hours) | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(5 hour)}}",
                "write rate(1 minute) | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 weeks)}}",
                "write rate(3 minutes) | R: {Type: EVB.Rule, P: {ScheduleExpression: rate(3 weeks)}}",
            })
    void fix_is_for_what_was_found(String fix, String resources) {
        assertThat(FlowTemplates.findings(resources))
                .singleElement()
                .extracting(Finding::fix)
                .isEqualTo(fix);
    }

    @Test
    void long_input_is_for_others_than_tasks() {
        String input = "a".repeat(9000);
        assertThat(FlowTemplates.rulesOf(
                        "R: {Type: EVB.Rule, P: {ScheduleExpression: rate(1 hour), Targets: [{Id: t, Arn: a, Input: '"
                                + input + "'}]}}"))
                .isEmpty();
    }
}
