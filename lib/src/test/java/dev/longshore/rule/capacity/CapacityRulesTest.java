package dev.longshore.rule.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.finding.Severity;
import dev.longshore.rule.resource.FlowTemplates;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capacity: what the examples leave out, the further ways into and past a rule. */
class CapacityRulesTest {
    private static final String GROUP =
            "G: {Type: ASG.AutoScalingGroup, P: {MinSize: 0, MaxSize: 2, LaunchTemplate: {LaunchTemplateId: {Ref: T}, Version: '1'}}}, T: {Type: EC2.LaunchTemplate, P: {LaunchTemplateData: {InstanceType: %s, ImageId: %s}}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "CAP-001  | P: {Type: ECS.CapacityProvider, P: {Name: AWSinstances}}",
                "CAP-001  | P: {Type: ECS.CapacityProvider, P: {Name: fargate2}}",
                "CAP-003  | P: {Type: ECS.CapacityProvider, P: {AutoScalingGroupProvider: {AutoScalingGroupArn: a, ManagedScaling: {Status: ENABLED, MinimumScalingStepSize: 0}}}}",
                "CAP-005  | P: {Type: ECS.CapacityProvider, P: {AutoScalingGroupProvider: {AutoScalingGroupArn: a, ManagedTerminationProtection: ENABLED}}}",
                "CAP-005b | P: {Type: ECS.CapacityProvider, P: {AutoScalingGroupProvider: {AutoScalingGroupArn: {Ref: G}, ManagedScaling: {TargetCapacity: 100}, ManagedTerminationProtection: ENABLED}}}, G: {Type: ASG.AutoScalingGroup, P: {MinSize: 0, MaxSize: 2}}",
                "CAP-014  | G: {Type: ASG.AutoScalingGroup, P: {MinSize: 3, MaxSize: 2}}",
                "CAP-014  | G: {Type: ASG.AutoScalingGroup, P: {MinSize: 2, MaxSize: 3, DesiredCapacity: 1}}",
                "CAP-024  | P: {Type: ECS.CapacityProvider, P: {ManagedInstancesProvider: {InstanceLaunchTemplate: {NetworkConfiguration: {Subnets: [subnet-1]}}}}}",
                "CAP-028  | C: {Type: ECS.ClusterCapacityProviderAssociations, P: {Cluster: c, CapacityProviders: [{Ref: P}], DefaultCapacityProviderStrategy: [{CapacityProvider: FARGATE}]}}, P: {Type: ECS.CapacityProvider, P: {Name: instances}}",
                "CAP-029  | C: {Type: ECS.Cluster, P: {Configuration: {ManagedStorageConfiguration: {KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/mrk-1234'}}}}",
                "CAP-029  | C: {Type: ECS.Cluster, P: {Configuration: {ManagedStorageConfiguration: {KmsKeyId: {'Fn::GetAtt': [K, Arn]}}}}}, K: {Type: AWS::KMS::ReplicaKey}",
                "CAP-031  | G: {Type: ASG.AutoScalingGroup, P: {MinSize: 0, MaxSize: 2, InstanceMaintenancePolicy: {MinHealthyPercentage: 90}}}",
                "CAP-031  | G: {Type: ASG.AutoScalingGroup, P: {MinSize: 0, MaxSize: 2, InstanceMaintenancePolicy: {MaxHealthyPercentage: 120}}}",
            })
    void is_found(String rule, String resources) {
        assertThat(FlowTemplates.rulesOf(resources)).isEqualTo(List.of(rule));
    }

    @ParameterizedTest
    @CsvSource({"'ManagedScaling: {Status: DISABLED}, ', ERROR", "'', WARNING"})
    void protection_without_scaling_is_certain_only_where_it_is_said(String scaling, Severity severity) {
        String provider =
                "P: {Type: ECS.CapacityProvider, P: {AutoScalingGroupProvider: {AutoScalingGroupArn: a, %sManagedTerminationProtection: ENABLED}}}";
        assertThat(FlowTemplates.findings(provider.formatted(scaling)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(severity));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "protection, scaling unresolved | P: {Type: ECS.CapacityProvider, P: {AutoScalingGroupProvider: {AutoScalingGroupArn: a, ManagedScaling: {Ref: X}, ManagedTerminationProtection: ENABLED}}}",
                "steps unresolved | P: {Type: ECS.CapacityProvider, P: {AutoScalingGroupProvider: {AutoScalingGroupArn: a, ManagedScaling: {Status: ENABLED, MinimumScalingStepSize: 5, MaximumScalingStepSize: {Ref: X}}}}}",
                "no protection | P: {Type: ECS.CapacityProvider, P: {AutoScalingGroupProvider: {AutoScalingGroupArn: {Ref: G}, ManagedScaling: {Status: ENABLED}, ManagedTerminationProtection: DISABLED}}}, G: {Type: ASG.AutoScalingGroup, P: {MinSize: 0, MaxSize: 2}}",
                "empty group without a provider | G: {Type: ASG.AutoScalingGroup, P: {MinSize: 0, MaxSize: 0}}",
                "groups unknown | A: {Type: ECS.CapacityProvider, P: {AutoScalingGroupProvider: {AutoScalingGroupArn: {Ref: X}}}}, B: {Type: ECS.CapacityProvider, P: {AutoScalingGroupProvider: {AutoScalingGroupArn: {Ref: X}}}}",
                "policy of another group | P: {Type: ECS.CapacityProvider, P: {AutoScalingGroupProvider: {AutoScalingGroupArn: {Ref: G}, ManagedScaling: {Status: ENABLED}}}}, G: {Type: ASG.AutoScalingGroup, P: {MinSize: 0, MaxSize: 2}}, S: {Type: ASG.ScalingPolicy, P: {AutoScalingGroupName: other}}, R: {Type: ASG.ScalingPolicy, P: {AutoScalingGroupName: {Ref: X}}}",
                "policy of a group of an unknown | P: {Type: ECS.CapacityProvider, P: {AutoScalingGroupProvider: {AutoScalingGroupArn: arn, ManagedScaling: {Status: ENABLED}}}}, S: {Type: ASG.ScalingPolicy, P: {AutoScalingGroupName: arn}}",
                "sizes unresolved | G: {Type: ASG.AutoScalingGroup, P: {MinSize: {Ref: X}, MaxSize: {Ref: X}, DesiredCapacity: 5}}",
                "instances that are never replaced | G: {Type: ASG.AutoScalingGroup, P: {MinSize: 0, MaxSize: 2, MaxInstanceLifetime: 0}}",
                "managed network unresolved | P: {Type: ECS.CapacityProvider, P: {ManagedInstancesProvider: {InstanceLaunchTemplate: {NetworkConfiguration: {Ref: X}}}}}",
                "managed groups unresolved | P: {Type: ECS.CapacityProvider, P: {ManagedInstancesProvider: {InstanceLaunchTemplate: {NetworkConfiguration: {SecurityGroups: {Ref: X}}}}}}",
                "commands logged somewhere | C: {Type: ECS.Cluster, P: {Configuration: {ExecuteCommandConfiguration: {Logging: OVERRIDE, LogConfiguration: {CloudWatchLogGroupName: logs}}}}}",
                "strategy of an association | C: {Type: ECS.Cluster, P: {DefaultCapacityProviderStrategy: [{CapacityProvider: FARGATE}]}}, A: {Type: ECS.ClusterCapacityProviderAssociations, P: {Cluster: {Ref: C}, CapacityProviders: [FARGATE], DefaultCapacityProviderStrategy: []}}",
                "strategy by reference | C: {Type: ECS.ClusterCapacityProviderAssociations, P: {Cluster: c, CapacityProviders: [FARGATE, {Ref: P}], DefaultCapacityProviderStrategy: [{CapacityProvider: {Ref: P}}]}}, P: {Type: ECS.CapacityProvider, P: {}}",
                "strategy by name of a provider without | C: {Type: ECS.ClusterCapacityProviderAssociations, P: {Cluster: c, CapacityProviders: [{Ref: P}], DefaultCapacityProviderStrategy: [{CapacityProvider: instances}]}}, P: {Type: ECS.CapacityProvider, P: {}}",
                "strategy by name of a provider | C: {Type: ECS.ClusterCapacityProviderAssociations, P: {Cluster: c, CapacityProviders: [{Ref: P}], DefaultCapacityProviderStrategy: [{CapacityProvider: instances}]}}, P: {Type: ECS.CapacityProvider, P: {Name: instances}}",
                "strategy by reference to a named provider | C: {Type: ECS.ClusterCapacityProviderAssociations, P: {Cluster: c, CapacityProviders: [instances], DefaultCapacityProviderStrategy: [{CapacityProvider: {Ref: P}}]}}, P: {Type: ECS.CapacityProvider, P: {Name: instances}}",
                "strategy by reference to a provider without name | C: {Type: ECS.ClusterCapacityProviderAssociations, P: {Cluster: c, CapacityProviders: [FARGATE], DefaultCapacityProviderStrategy: [{CapacityProvider: {Ref: P}}]}}, P: {Type: ECS.CapacityProvider, P: {}}",
                "providers unresolved | C: {Type: ECS.Cluster, P: {CapacityProviders: {Ref: X}, DefaultCapacityProviderStrategy: [{CapacityProvider: FARGATE}]}}",
                "keys of one region | C: {Type: ECS.Cluster, P: {Configuration: {ManagedStorageConfiguration: {KmsKeyId: {Ref: X}, FargateEphemeralStorageKmsKeyId: {'Fn::GetAtt': [K, Arn]}}}}}, K: {Type: AWS::KMS::Key}",
                "spread placement group | G: {Type: ASG.AutoScalingGroup, P: {MinSize: 0, MaxSize: 2, PlacementGroup: {Ref: P}, VPCZoneIdentifier: [{Ref: A}, {Ref: B}]}}, P: {Type: EC2.PlacementGroup, P: {Strategy: spread}}, A: {Type: EC2.Subnet, P: {AvailabilityZone: a}}, B: {Type: EC2.Subnet, P: {AvailabilityZone: b}}",
                "zones that can't be compared | G: {Type: ASG.AutoScalingGroup, P: {MinSize: 0, MaxSize: 2, PlacementGroup: {Ref: P}, VPCZoneIdentifier: [subnet-1, {Ref: A}, {Ref: B}]}}, P: {Type: EC2.PlacementGroup, P: {Strategy: cluster}}, A: {Type: EC2.Subnet, P: {AvailabilityZone: a}}, B: {Type: EC2.Subnet, P: {AvailabilityZone: {'Fn::Select': [0, {'Fn::GetAZs': ''}]}}}",
                "bounds unresolved | G: {Type: ASG.AutoScalingGroup, P: {MinSize: 0, MaxSize: 2, InstanceMaintenancePolicy: {MinHealthyPercentage: {Ref: X}, MaxHealthyPercentage: 200}}}",
                "no bounds | G: {Type: ASG.AutoScalingGroup, P: {MinSize: 0, MaxSize: 2, InstanceMaintenancePolicy: {MinHealthyPercentage: -1, MaxHealthyPercentage: -1}}}",
            })
    void is_not_found(String why, String resources) {
        assertThat(FlowTemplates.rulesOf(resources)).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "t4g.small   | '{{resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id}}' | CAP-012",
                "m5.large    | '{{resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2023/arm64/recommended/image_id}}' | CAP-012",
                "t4g.small   | '{{resolve:ssm:/aws/service/bottlerocket/aws-ecs-2/x86_64/latest/image_id}}' | CAP-012",
                "t4g.small   | '{{resolve:ssm:/aws/service/bottlerocket/aws-ecs-2/arm64/latest/image_id}}' |",
                "a1.large    | '{{resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id}}' | CAP-012",
                "m5.large    | {Ref: SsmParameterValueawsserviceecsoptimizedamiamazonlinux2arm64recommendedimageidC96584B6F00A464EAD1953AFF4B05118Parameter} | CAP-012",
                "t4g.small   | {Ref: SsmParameterValueawsserviceecsoptimizedamiamazonlinux2arm64recommendedimageidC96584B6F00A464EAD1953AFF4B05118Parameter} |",
                "g4dn.xlarge | '{{resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2/recommended/image_id}}' | CAP-013",
                "p3.2xlarge  | '{{resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2/recommended/image_id}}' | CAP-013",
                "g4dn.xlarge | '{{resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2/gpu/recommended/image_id}}' |",
                "g4ad.xlarge | '{{resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2/recommended/image_id}}' |",
                "g5g.xlarge  | '{{resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2/arm64/recommended/image_id}}' |",
                "mac2.metal  | '{{resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2/arm64/recommended/image_id}}' |",
                "odd         | '{{resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2/arm64/recommended/image_id}}' |",
                "u-3tb1.metal | '{{resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2/arm64/recommended/image_id}}' |",
                "t4g.small   | ami-12345678 |",
                "{Ref: X}    | '{{resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2/recommended/image_id}}' |",
            })
    void image_goes_with_instance_types(String type, String image, String rule) {
        assertThat(FlowTemplates.rulesOf(GROUP.formatted(type, image)))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "CAP-012,CAP-023 | G: {Type: ASG.AutoScalingGroup, P: {MinSize: 0, MaxSize: 2, LaunchConfigurationName: {Ref: L}}}, L: {Type: ASG.LaunchConfiguration, P: {InstanceType: t4g.small, ImageId: '{{resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2/recommended/image_id}}'}}",
                "CAP-012 | G: {Type: ASG.AutoScalingGroup, P: {MinSize: 0, MaxSize: 2, MixedInstancesPolicy: {LaunchTemplate: {LaunchTemplateSpecification: {LaunchTemplateId: {Ref: T}}, Overrides: [{InstanceType: t3.small}, {InstanceType: t4g.small}]}}}}, T: {Type: EC2.LaunchTemplate, P: {LaunchTemplateData: {ImageId: '{{resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2/recommended/image_id}}'}}}",
                "'' | G: {Type: ASG.AutoScalingGroup, P: {MinSize: 0, MaxSize: 2, MixedInstancesPolicy: {LaunchTemplate: {LaunchTemplateSpecification: {LaunchTemplateId: {Ref: T}}, Overrides: [{InstanceType: t4g.small, LaunchTemplateSpecification: {LaunchTemplateId: lt-1}}]}}}}, T: {Type: EC2.LaunchTemplate, P: {LaunchTemplateData: {ImageId: '{{resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2/recommended/image_id}}'}}}",
                "'' | G: {Type: ASG.AutoScalingGroup, P: {MinSize: 0, MaxSize: 2, LaunchTemplate: {LaunchTemplateId: {Ref: T}}}}, T: {Type: EC2.LaunchTemplate, P: {LaunchTemplateData: {InstanceType: t4g.small}}}",
            })
    void image_goes_with_instance_types_wherever_they_are_said(String rules, String resources) {
        assertThat(String.join(",", FlowTemplates.rulesOf(resources))).isEqualTo(rules.replace("'", ""));
    }

    @ParameterizedTest
    @CsvSource({"18, ''", "19, ''", "20, CAP-032"})
    void launch_templates_of_a_group_are_counted(int overrides, String rule) {
        String override = "{LaunchTemplateSpecification: {LaunchTemplateId: lt-2}}";
        String list = String.join(", ", java.util.Collections.nCopies(overrides, override));
        assertThat(String.join(
                        ",",
                        FlowTemplates.rulesOf(
                                "G: {Type: ASG.AutoScalingGroup, P: {MinSize: 0, MaxSize: 2, MixedInstancesPolicy: {LaunchTemplate: {LaunchTemplateSpecification: {LaunchTemplateId: lt-1}, Overrides: ["
                                        + list + "]}}}}")))
                .isEqualTo(rule);
    }
}
