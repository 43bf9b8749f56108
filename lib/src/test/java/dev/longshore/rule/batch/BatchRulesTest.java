package dev.longshore.rule.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.rule.resource.FlowTemplates;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AWS Batch: what the examples leave out, the further ways into and past a rule. */
class BatchRulesTest {
    private static final String JOB = "J: {Type: AWS::Batch::JobDefinition, P: {Type: container, %s}}";
    private static final String FARGATE = "PlatformCapabilities: [FARGATE], ContainerProperties: {Image: app, %s}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "BAT-200 | RetryStrategy: {Attempts: 0}",
                "BAT-201 | Timeout: {AttemptDurationSeconds: 1}",
            })
    void is_found_in_a_job(String rule, String properties) {
        assertThat(FlowTemplates.rulesOf(JOB.replace("%s", properties))).isEqualTo(List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "BAT-202 | ExecutionRoleArn: r, ResourceRequirements: [{Type: MEMORY, Value: '512'}, {Type: VCPU, Value: '3'}]",
                "BAT-202 | ExecutionRoleArn: r, ResourceRequirements: [{Type: MEMORY, Value: '4096'}, {Type: VCPU, Value: '0.25'}]",
                "BAT-203 | Command: [run]",
                "BAT-208 | ExecutionRoleArn: r, Privileged: 'true'",
            })
    void is_found_on_fargate(String rule, String properties) {
        assertThat(FlowTemplates.rulesOf(JOB.replace("%s", FARGATE.replace("%s", properties))))
                .isEqualTo(List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "on EC2 | PlatformCapabilities: [EC2], ContainerProperties: {Image: app, Privileged: true, ResourceRequirements: [{Type: VCPU, Value: '3'}, {Type: MEMORY, Value: '100'}]}",
                "platform unresolved | PlatformCapabilities: {Ref: X}, ContainerProperties: {Image: app}",
                "several containers | PlatformCapabilities: [FARGATE], EcsProperties: {TaskProperties: [{Containers: [{Image: app}]}]}",
                "half a size | PlatformCapabilities: [FARGATE], ContainerProperties: {Image: app, ExecutionRoleArn: r, ResourceRequirements: [{Type: VCPU, Value: '3'}, {Type: GPU, Value: '1'}]}",
                "size unresolved | PlatformCapabilities: [FARGATE], ContainerProperties: {Image: app, ExecutionRoleArn: r, ResourceRequirements: [{Type: VCPU, Value: {Ref: X}}, {Type: MEMORY, Value: '5'}]}",
                "quarter of a vCPU | PlatformCapabilities: [FARGATE], ContainerProperties: {Image: app, ExecutionRoleArn: r, ResourceRequirements: [{Type: VCPU, Value: '0.25'}, {Type: MEMORY, Value: '512'}]}",
                "variable unresolved | ContainerProperties: {Image: app, Environment: [{Name: {Ref: X}, Value: v}, {Value: w}]}",
                "instances' settings under a condition | F: {Type: AWS::Batch::ComputeEnvironment, P: {ComputeResources: {Type: FARGATE, MinvCpus: {'Fn::If': [C, 0, {Ref: AWS::NoValue}]}}}}",
            })
    void is_not_found_in_a_job(String why, String properties) {
        assertThat(FlowTemplates.rulesOf(JOB.replace("%s", properties))).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "BAT-204 | F: {Type: AWS::Batch::ComputeEnvironment, P: {ComputeResources: {Type: FARGATE_SPOT, BidPercentage: 50}}}",
                "BAT-205 | Q: {Type: AWS::Batch::JobQueue, P: {ComputeEnvironmentOrder: [{ComputeEnvironment: elsewhere}, {ComputeEnvironment: {'Fn::GetAtt': [A, ComputeEnvironmentArn]}}, {ComputeEnvironment: {Ref: B}}]}}, A: {Type: AWS::Batch::ComputeEnvironment, P: {ComputeResources: {Type: SPOT}}}, B: {Type: AWS::Batch::ComputeEnvironment, P: {ComputeResources: {Type: FARGATE}}}",
                " | Q: {Type: AWS::Batch::JobQueue, P: {ComputeEnvironmentOrder: [{ComputeEnvironment: {Ref: A}}, {ComputeEnvironment: {Ref: B}}, {ComputeEnvironment: {Ref: C}}]}}, A: {Type: AWS::Batch::ComputeEnvironment, P: {ComputeResources: {Type: SPOT}}}, B: {Type: AWS::Batch::ComputeEnvironment, P: {ComputeResources: {Type: EC2, MinvCpus: 1}}}, C: {Type: AWS::Batch::ComputeEnvironment, P: {ComputeResources: {Type: {Ref: X}, MinvCpus: 1}}}",
                " | U: {Type: AWS::Batch::ComputeEnvironment, P: {Type: UNMANAGED}}, Q: {Type: AWS::Batch::JobQueue, P: {ComputeEnvironmentOrder: {Ref: X}}}",
            })
    void environments_and_queues(String rule, String resources) {
        assertThat(FlowTemplates.rulesOf(resources)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }
}
