package dev.longshore.rule.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.finding.Finding;
import dev.longshore.rule.resource.FlowTemplates;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** File systems: what the examples leave out, the further ways into and past a rule. */
class StorageRulesTest {
    private static final String TASK =
            "Task: {Type: ECS.TaskDefinition, P: {NetworkMode: awsvpc, ContainerDefinitions: [{Name: app, Image: app, Memory: 128, MountPoints: [{SourceVolume: data, ContainerPath: /data}]}], Volumes: [{Name: data, EFSVolumeConfiguration: {FilesystemId: {Ref: F}}}]}}";
    private static final String MOUNTED = TASK
            + ", F: {Type: EFS.FileSystem, P: {Encrypted: true}}, A: {Type: EC2.Subnet, P: {AvailabilityZone: eu-west-1a, VpcId: {Ref: V}}}, ";
    private static final String SERVICE =
            "Service: {Type: ECS.Service, DependsOn: [M, I], P: {TaskDefinition: {Ref: Task}, NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [%s], SecurityGroups: %s}}}}";
    private static final String TARGET =
            "M: {Type: EFS.MountTarget, P: {FileSystemId: {Ref: F}, SubnetId: {Ref: A}, SecurityGroups: %s}}, G: {Type: EC2.SecurityGroup, P: {GroupDescription: files, SecurityGroupIngress: %s}}, T: {Type: EC2.SecurityGroup, P: {GroupDescription: tasks}}, ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "EFS-001  | P: {Type: EFS.AccessPoint, P: {FileSystemId: fs-1, PosixUser: {Uid: '1', Gid: '-1'}}}",
                "EFS-001  | P: {Type: EFS.AccessPoint, P: {FileSystemId: fs-1, PosixUser: {Uid: root, Gid: '1'}}}",
                "EFS-001  | P: {Type: EFS.AccessPoint, P: {FileSystemId: fs-1, PosixUser: {Uid: '1', Gid: '1', SecondaryGids: ['2', '4294967296']}}}",
                "EFS-001  | P: {Type: EFS.AccessPoint, P: {FileSystemId: fs-1, RootDirectory: {Path: /a, CreationInfo: {OwnerUid: '4294967296', OwnerGid: '1', Permissions: '755'}}}}",
                "EFS-004  | P: {Type: EFS.AccessPoint, P: {FileSystemId: fs-1, RootDirectory: {Path: /a, CreationInfo: {OwnerUid: '1', OwnerGid: '1', Permissions: '75'}}}}",
                "EFS-005b | F: {Type: EFS.FileSystem, P: {Encrypted: true, ThroughputMode: provisioned, ProvisionedThroughputInMibps: 0.5}}",
                "EFS-007  | F: {Type: EFS.FileSystem, P: {Encrypted: true, LifecyclePolicies: [{TransitionToArchive: AFTER_90_DAYS}]}}",
                "EFS-007b | F: {Type: EFS.FileSystem, P: {Encrypted: true, ThroughputMode: elastic, LifecyclePolicies: [{TransitionToIA: AFTER_90_DAYS}, {TransitionToArchive: AFTER_1_DAY}]}}",
                "EFS-008  | A: {Type: EFS.MountTarget, P: {FileSystemId: fs-1, SubnetId: subnet-1, SecurityGroups: [sg-1]}}, B: {Type: EFS.MountTarget, P: {FileSystemId: fs-1, SubnetId: subnet-1, SecurityGroups: [sg-1]}}",
                "EFS-012  | F: {Type: EFS.FileSystem, P: {KmsKeyId: {Ref: K}}}, K: {Type: AWS::KMS::Key}",
                "EFS-015  | P: {Type: EFS.AccessPoint, P: {FileSystemId: fs-1, ClientToken: ''}}",
                "EFS-003  | F: {Type: EFS.FileSystem, P: {Encrypted: true}}, P: {Type: EFS.AccessPoint, P: {FileSystemId: {Ref: F}, RootDirectory: {Path: /data}}}, Q: {Type: EFS.AccessPoint, P: {FileSystemId: {Ref: F}, RootDirectory: {Path: /other, CreationInfo: {OwnerUid: '1', OwnerGid: '1', Permissions: '755'}}}}",
            })
    void is_found(String rule, String resources) {
        assertThat(FlowTemplates.rulesOf(resources)).isEqualTo(List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "directory of an old file system | P: {Type: EFS.AccessPoint, P: {FileSystemId: fs-1, RootDirectory: {Path: /data}}}",
                "no directory | F: {Type: EFS.FileSystem, P: {Encrypted: true}}, P: {Type: EFS.AccessPoint, P: {FileSystemId: {Ref: F}}}",
                "directory made by another | F: {Type: EFS.FileSystem, P: {Encrypted: true}}, P: {Type: EFS.AccessPoint, P: {FileSystemId: {Ref: F}, RootDirectory: {Path: /data}}}, Q: {Type: EFS.AccessPoint, P: {FileSystemId: {Ref: F}, RootDirectory: {Path: /data/sub, CreationInfo: {OwnerUid: '1', OwnerGid: '1', Permissions: '755'}}}}",
                "directory perhaps made by another | F: {Type: EFS.FileSystem, P: {Encrypted: true}}, P: {Type: EFS.AccessPoint, P: {FileSystemId: {Ref: F}, RootDirectory: {Path: /data}}}, Q: {Type: EFS.AccessPoint, P: {FileSystemId: {Ref: F}, RootDirectory: {Path: {Ref: X}, CreationInfo: {OwnerUid: '1', OwnerGid: '1', Permissions: '755'}}}}",
                "ids unresolved | P: {Type: EFS.AccessPoint, P: {FileSystemId: fs-1, PosixUser: {Uid: {Ref: X}, Gid: {Ref: X}, SecondaryGids: [{Ref: X}]}}}",
                "secondary ids unresolved | P: {Type: EFS.AccessPoint, P: {FileSystemId: fs-1, PosixUser: {Uid: '1', Gid: '1', SecondaryGids: {Ref: X}}}}",
                "throughput given | F: {Type: EFS.FileSystem, P: {Encrypted: true, ThroughputMode: provisioned, ProvisionedThroughputInMibps: {Ref: X}}}",
                "mount target in the list of zones | A: {Type: EC2.Subnet, P: {VpcId: v, AvailabilityZone: {Fn::Select: [0, {Fn::GetAZs: ''}]}}}, M: {Type: EFS.MountTarget, P: {FileSystemId: {Ref: F}, SubnetId: {Ref: A}, SecurityGroups: [sg-1]}}, F: {Type: EFS.FileSystem, P: {Encrypted: true, AvailabilityZoneName: eu-west-1a}}",
                "zone unresolved | A: {Type: EC2.Subnet, P: {VpcId: v, AvailabilityZone: eu-west-1b}}, M: {Type: EFS.MountTarget, P: {FileSystemId: {Ref: F}, SubnetId: {Ref: A}, SecurityGroups: [sg-1]}}, F: {Type: EFS.FileSystem, P: {Encrypted: true, AvailabilityZoneName: {Ref: X}}}",
                "maximum I/O in several zones | F: {Type: EFS.FileSystem, P: {Encrypted: true, PerformanceMode: maxIO, AvailabilityZoneName: {Ref: AWS::NoValue}}}",
                "archive with provisioned throughput | F: {Type: EFS.FileSystem, P: {Encrypted: true, ThroughputMode: provisioned, ProvisionedThroughputInMibps: 1, LifecyclePolicies: [{TransitionToArchive: AFTER_90_DAYS}, {TransitionToPrimaryStorageClass: AFTER_1_ACCESS}]}}",
                "bursting without archive | F: {Type: EFS.FileSystem, P: {Encrypted: true, LifecyclePolicies: [{TransitionToIA: AFTER_30_DAYS}, {TransitionToArchive: {Ref: X}}]}}",
                "maximum I/O, bursting | F: {Type: EFS.FileSystem, P: {Encrypted: true, PerformanceMode: maxIO}}",
                "mount targets of two file systems | A: {Type: EFS.MountTarget, P: {FileSystemId: fs-1, SubnetId: subnet-1}}, B: {Type: EFS.MountTarget, P: {FileSystemId: fs-2, SubnetId: subnet-1}}",
                "mount targets of something unknown | A: {Type: EFS.MountTarget, P: {FileSystemId: {Ref: X}, SubnetId: subnet-1}}, B: {Type: EFS.MountTarget, P: {FileSystemId: {Ref: X}, SubnetId: {Ref: Y}}}, C: {Type: EFS.MountTarget, P: {FileSystemId: fs-1, SubnetId: {Ref: Y}}}",
                "protection without replication | F: {Type: EFS.FileSystem, P: {Encrypted: true, FileSystemProtection: {ReplicationOverwriteProtection: DISABLED}}}",
                "directory of a file system by import | P: {Type: EFS.AccessPoint, P: {FileSystemId: {'Fn::ImportValue': f}, RootDirectory: {Path: /data}}}",
                "root made by another | F: {Type: EFS.FileSystem, P: {Encrypted: true}}, P: {Type: EFS.AccessPoint, P: {FileSystemId: {Ref: F}, RootDirectory: {Path: /data}}}, Q: {Type: EFS.AccessPoint, P: {FileSystemId: {Ref: F}, RootDirectory: {CreationInfo: {OwnerUid: '1', OwnerGid: '1', Permissions: '755'}}}}",
                "service without a task that is known | Service: {Type: ECS.Service, P: {TaskDefinition: arn}}",
                "task with another volume | Task: {Type: ECS.TaskDefinition, P: {NetworkMode: awsvpc, ContainerDefinitions: [{Name: app, Image: app, Memory: 128, MountPoints: [{SourceVolume: data, ContainerPath: /data}]}], Volumes: [{Name: data}]}}, Service: {Type: ECS.Service, P: {TaskDefinition: {Ref: Task}, NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-1]}}}}, M: {Type: EFS.MountTarget, P: {FileSystemId: {Ref: X}, SubnetId: subnet-1}}",
                "encryption unresolved | F: {Type: EFS.FileSystem, P: {KmsKeyId: key, Encrypted: {Ref: X}}}",
            })
    void is_not_found(String why, String resources) {
        assertThat(FlowTemplates.rulesOf(resources)).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[{Ref: G}]  | []                                                                        | [{Ref: T}] | EFS-009",
                "[{Ref: G}]  | [{IpProtocol: udp, FromPort: 2049, ToPort: 2049, CidrIp: 0.0.0.0/0}]       | [{Ref: T}] | EFS-009",
                "[{Ref: G}]  | [{IpProtocol: tcp, FromPort: 2050, ToPort: 65535, CidrIp: 0.0.0.0/0}]      | [{Ref: T}] | EFS-009",
                "[{Ref: G}]  | [{IpProtocol: tcp, FromPort: 0, ToPort: 2048, CidrIp: 0.0.0.0/0}]          | [{Ref: T}] | EFS-009",
                "[{Ref: G}]  | [{IpProtocol: tcp, FromPort: 2049, ToPort: 2049, SourceSecurityGroupId: {Ref: G}}] | [{Ref: T}] | EFS-009",
                "[{Ref: G}]  | [{IpProtocol: tcp, FromPort: 2049, ToPort: 2049, CidrIp: 10.0.0.0/16}]     | [{Ref: T}] |",
                "[{Ref: G}]  | [{IpProtocol: '6', FromPort: 2049, ToPort: 2049, SourceSecurityGroupId: {'Fn::GetAtt': [T, GroupId]}}] | [{Ref: T}] |",
                "[{Ref: G}]  | [{IpProtocol: '-1', CidrIp: 10.0.0.0/16}]                                 | [{Ref: T}] |",
                "[{Ref: G}]  | [{IpProtocol: {Ref: X}, FromPort: 1, ToPort: 1, CidrIp: 10.0.0.0/16}]      | [{Ref: T}] |",
                "[{Ref: G}]  | [{IpProtocol: tcp, FromPort: {Ref: X}, ToPort: {Ref: X}, CidrIp: 10.0.0.0/16}] | [{Ref: T}] |",
                "[{Ref: G}]  | [{IpProtocol: tcp, FromPort: 2049, ToPort: 2049, SourceSecurityGroupId: {Ref: X}}] | [{Ref: T}] |",
                "[{Ref: G}]  | [{IpProtocol: tcp, FromPort: 2049, ToPort: 2049, SourceSecurityGroupId: sg-9}] | [{Ref: T}] |",
                "[{Ref: G}]  | [{IpProtocol: tcp, FromPort: 2049, ToPort: 2049, SourceSecurityGroupId: {Ref: G}}] | [sg-9] |",
                "[{Ref: G}]  | [{Ref: X}]                                                                | [{Ref: T}] |",
                "[{Ref: G}]  | []                                                                        | []         |",
                "[{Ref: G}]  | []                                                                        | {Ref: X}   |",
                "[sg-1]      | []                                                                        | [{Ref: T}] |",
                "{Ref: X}    | []                                                                        | [{Ref: T}] |",
                "[]          | []                                                                        | [{Ref: T}] |",
            })
    void tasks_reach_mount_targets(String groups, String ingress, String tasks, String rule) {
        String resources = MOUNTED + TARGET.formatted(groups, ingress)
                + "I: {Type: EC2.SecurityGroupIngress, P: {GroupId: sg-other, IpProtocol: tcp, FromPort: 2049, ToPort: 2049, CidrIp: 0.0.0.0/0}}, "
                + SERVICE.formatted("{Ref: A}", tasks);
        assertThat(FlowTemplates.rulesOf(resources)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "eu-west-1b                               | EFS-010",
                "eu-west-1a                               |",
                "{'Fn::Select': [1, {'Fn::GetAZs': ''}]}  |",
                "{Ref: X}                                 |",
            })
    void tasks_run_where_there_are_mount_targets(String zone, String rule) {
        String resources = MOUNTED + TARGET.formatted("[sg-1]", "[]")
                + "I: {Type: AWS::SNS::Topic}, B: {Type: EC2.Subnet, P: {AvailabilityZone: " + zone + "}}, "
                + SERVICE.formatted("{Ref: A}, {Ref: B}", "[sg-2]");
        assertThat(FlowTemplates.rulesOf(resources)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "M: {Type: EFS.MountTarget, P: {FileSystemId: {Ref: F}, SubnetId: subnet-1}}",
                "M: {Type: EFS.MountTarget, P: {FileSystemId: {Ref: X}, SubnetId: {Ref: A}}}",
                "M: {Type: AWS::SNS::Topic}",
            })
    void mount_targets_that_are_not_known_are_not_judged(String target) {
        String resources = MOUNTED + target
                + ", I: {Type: AWS::SNS::Topic}, B: {Type: EC2.Subnet, P: {AvailabilityZone: eu-west-1b}}, V: {Type: EC2.VPC, P: {EnableDnsHostnames: true}}, "
                + SERVICE.formatted("{Ref: A}, {Ref: B}", "[sg-2]");
        assertThat(FlowTemplates.rulesOf(resources)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "EnableDnsHostnames: true                          |",
                "EnableDnsHostnames: true, EnableDnsSupport: true  |",
                "EnableDnsHostnames: true, EnableDnsSupport: false | EFS-016",
                "EnableDnsSupport: true                            | EFS-016",
            })
    void file_systems_are_found_by_name(String dns, String rule) {
        String resources =
                MOUNTED + TARGET.formatted("[sg-1]", "[]") + "I: {Type: AWS::SNS::Topic}, V: {Type: EC2.VPC, P: {" + dns
                        + "}}, " + SERVICE.formatted("{Ref: A}", "[sg-2]");
        assertThat(FlowTemplates.rulesOf(resources)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{Statement: {Effect: Deny, Action: ['elasticfilesystem:ClientMount'], Condition: {Bool: {'aws:SecureTransport': false}}}} | EFS-014",
                "{Statement: {Effect: Deny, Action: 'elasticfilesystem:*', Condition: {Bool: {'aws:SecureTransport': 'false'}}}} | EFS-014",
                "{Statement: [{Effect: Deny, Action: 'elasticfilesystem:ClientWrite', Condition: {Bool: {'aws:SecureTransport': 'false'}}}]} |",
                "{Statement: [{Effect: Allow, Action: '*', Condition: {Bool: {'aws:SecureTransport': 'false'}}}]} |",
                "{Statement: [{Effect: Deny, Action: '*', Condition: {Bool: {'aws:SecureTransport': 'true'}}}]} |",
                "{Statement: [{Effect: Deny, Action: '*', Condition: {Bool: {'aws:SecureTransport': 'false'}, StringEquals: {a: b}}}]} |",
                "{Statement: [{Effect: Deny, Action: '*'}]} |",
                "{Statement: [{Effect: Allow, Action: 'elasticfilesystem:ClientMount', Condition: {Bool: {'aws:SecureTransport': 'true'}}}]} | EFS-014",
                "{Statement: [{Effect: Allow, Action: '*', Condition: {Bool: {'aws:SecureTransport': 'true'}}}, {Action: '*'}]} |",
                "{Statement: [{Effect: Allow, Action: '*', Condition: {Bool: {'aws:SecureTransport': 'true'}}}, {Effect: Allow, Action: 'elasticfilesystem:ClientWrite'}]} | EFS-014",
                "{Statement: [{Effect: Allow, Action: '*', Condition: {Bool: {'aws:SecureTransport': 'true'}}}, {Ref: X}]} |",
                "{Ref: X} |",
            })
    void policy_that_demands_tls(String policy, String rule) {
        String resources = TASK + ", F: {Type: EFS.FileSystem, P: {Encrypted: true, FileSystemPolicy: " + policy + "}}";
        assertThat(FlowTemplates.rulesOf(resources)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "set it to 1, or set 'ThroughputMode' to elastic | F: {Type: EFS.FileSystem, P: {Encrypted: true, ThroughputMode: provisioned, ProvisionedThroughputInMibps: 0.5}}",
                "set it to 3414, or set 'ThroughputMode' to elastic | F: {Type: EFS.FileSystem, P: {Encrypted: true, ThroughputMode: provisioned, ProvisionedThroughputInMibps: 4000}}",
            })
    void fix_is_for_what_was_found(String fix, String resources) {
        assertThat(FlowTemplates.findings(resources))
                .singleElement()
                .extracting(Finding::fix)
                .isEqualTo(fix);
    }
}
