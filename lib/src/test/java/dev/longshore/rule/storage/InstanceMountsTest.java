package dev.longshore.rule.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.rule.YamlModels;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** File systems that instances mount for tasks without interfaces of their own. */
class InstanceMountsTest {
    private static final String TEMPLATE = """
            Resources:
              Files: {Type: AWS::EFS::FileSystem, Properties: {Encrypted: true}}
              A: {Type: AWS::EC2::Subnet, Properties: {AvailabilityZone: eu-west-1a}}
              B: {Type: AWS::EC2::Subnet, Properties: {AvailabilityZone: eu-west-1b}}
              Mount: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: {Ref: Files}, SubnetId: {Ref: A}, SecurityGroups: [{Ref: FilesGroup}]}}
              FilesGroup: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: files, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 2049, ToPort: 2049, SourceSecurityGroupId: {Ref: Let}}]}}
              Let: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: let in}}
              Kept: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: kept out}}
              Launch: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {DATA}}}
              Configuration: {Type: AWS::AutoScaling::LaunchConfiguration, Properties: {SecurityGroups: [{Ref: Kept}]}}
              Instances: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: 0, MaxSize: 2, VPCZoneIdentifier: [SUBNETS], HOW}}
              Provider: {Type: AWS::ECS::CapacityProvider, Properties: {AutoScalingGroupProvider: {AutoScalingGroupArn: {Ref: Instances}}}}
              Task: {Type: AWS::ECS::TaskDefinition, Properties: {NetworkMode: MODE, ContainerDefinitions: [{Name: app, Image: app, Memory: 128, MountPoints: [{SourceVolume: data, ContainerPath: /data}]}], Volumes: [{Name: data, EFSVolumeConfiguration: {FilesystemId: {Ref: Files}}}]}}
              Service: {Type: AWS::ECS::Service, DependsOn: Mount, Properties: {TaskDefinition: {Ref: Task}, CapacityProviderStrategy: [{CapacityProvider: {Ref: Provider}, Weight: 1}MORE]PLACED}}
            """;
    private static final String OTHER = ", {CapacityProvider: other, Weight: 1}";
    private static final String PLACED = ", PlacementConstraints: [{Type: memberOf, Expression: e}]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "bridge    | SecurityGroupIds: [{Ref: Kept}]                                  | {Ref: A}           | EFS-009",
                "host      | SecurityGroupIds: [{'Fn::GetAtt': [Kept, GroupId]}]              | {Ref: A}           | EFS-009",
                "bridge    | SecurityGroupIds: [{Ref: Kept}, {Ref: Let}]                      | {Ref: A}           |",
                "bridge    | SecurityGroupIds: [{Ref: Kept}, {Ref: Given}]                    | {Ref: A}           |",
                "bridge    | NetworkInterfaces: [{DeviceIndex: 0, Groups: [{Ref: Kept}]}]     | {Ref: A}           |",
                "bridge    | InstanceType: c5.large                                           | {Ref: A}           |",
                "{Ref: X}  | SecurityGroupIds: [{Ref: Kept}]                                  | {Ref: A}, {Ref: B} |",
                "bridge    | SecurityGroupIds: [{Ref: Let}]                                   | {Ref: A}, {Ref: B} | EFS-010",
                "bridge    | SecurityGroupIds: [{Ref: Let}]                                   | {Ref: A}, subnet-1 |",
            })
    void instances_reach_mount_targets_in_their_zone(String mode, String data, String subnets, String rule) {
        String how = "LaunchTemplate: {LaunchTemplateId: {Ref: Launch}, Version: '1'}";
        assertThat(found(mode, data, subnets, how, "", "")).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "LaunchConfigurationName: {Ref: Configuration} | EFS-009",
                "MixedInstancesPolicy: {LaunchTemplate: {LaunchTemplateSpecification: {LaunchTemplateId: {Ref: Launch}, Version: '1'}}} | EFS-009",
                "MixedInstancesPolicy: {LaunchTemplate: {LaunchTemplateSpecification: {LaunchTemplateId: {Ref: Launch}, Version: '1'}, Overrides: [{LaunchTemplateSpecification: {LaunchTemplateId: lt-1, Version: '1'}}]}} |",
                "LaunchTemplate: {LaunchTemplateId: lt-1, Version: '1'} |",
            })
    void instances_have_the_groups_of_what_makes_them(String how, String rule) {
        assertThat(found("bridge", "SecurityGroupIds: [{Ref: Kept}]", "{Ref: A}", how, "", ""))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void instances_that_perhaps_get_no_task_are_not_judged() {
        String how = "LaunchTemplate: {LaunchTemplateId: {Ref: Launch}, Version: '1'}";
        String closed = "SecurityGroupIds: [{Ref: Kept}]";
        String open = "SecurityGroupIds: [{Ref: Let}]";
        assertThat(found("bridge", closed, "{Ref: A}, {Ref: B}", how, OTHER, ""))
                .isEmpty();
        assertThat(found("bridge", open, "{Ref: A}, {Ref: B}", how, "", PLACED)).isEmpty();
        assertThat(found("bridge", closed, "{Ref: A}, {Ref: B}", how, "", PLACED))
                .containsExactly("EFS-009");
    }

    private static List<String> found(
            String mode, String data, String subnets, String how, String more, String placed) {
        return YamlModels.rulesOf(
                "EFS",
                TEMPLATE.replace("MODE", mode)
                        .replace("DATA", data)
                        .replace("SUBNETS", subnets)
                        .replace("HOW", how)
                        .replace("MORE", more)
                        .replace("PLACED", placed));
    }
}
