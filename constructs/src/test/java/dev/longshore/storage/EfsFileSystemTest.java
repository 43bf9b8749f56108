package dev.longshore.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.network.Network;
import dev.longshore.profile.Profile;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ec2.VpcAttributes;
import software.amazon.awscdk.services.efs.LifecyclePolicy;
import software.amazon.awscdk.services.kms.Key;

class EfsFileSystemTest {
    private static final String FILE_SYSTEM = "AWS::EFS::FileSystem";
    private static final String MOUNT_TARGET = "AWS::EFS::MountTarget";

    @Test
    void is_elastic_encrypted_tiered_backed_up_and_kept() {
        Synth.Props files = files(f -> {}).only(FILE_SYSTEM);
        assertThat(files.at("Encrypted")).isEqualTo(true);
        assertThat(files.at("PerformanceMode")).isEqualTo("generalPurpose");
        assertThat(files.at("ThroughputMode")).isEqualTo("elastic");
        assertThat(files.at("LifecyclePolicies"))
                .isEqualTo(List.of(
                        Map.of("TransitionToIA", "AFTER_30_DAYS"), Map.of("TransitionToArchive", "AFTER_90_DAYS")));
        assertThat(files.at("BackupPolicy.Status")).isEqualTo("ENABLED");
        assertThat(files.at("FileSystemTags.0.Value")).isEqualTo("Test/Files");
        assertThat(files.attribute("DeletionPolicy")).isEqualTo("Retain");
        assertThat(files.attribute("UpdateReplacePolicy")).isEqualTo("Retain");
    }

    @Test
    void names_what_stays_in_an_output() {
        assertThat(outputs(f -> {}).values())
                .singleElement()
                .asString()
                .contains("Files that stay when the stack is deleted")
                .contains("Ref=Files");
        assertThat(outputs(f -> f.profile(Profile.DEVELOPMENT))).isEmpty();
    }

    @Test
    void is_gone_with_its_stack_in_development_and_has_no_backups() {
        Synth.Props files = files(f -> f.profile(Profile.DEVELOPMENT)).only(FILE_SYSTEM);
        assertThat(files.attribute("DeletionPolicy")).isEqualTo("Delete");
        assertThat(files.at("BackupPolicy.Status")).isEqualTo("DISABLED");
    }

    @Test
    void carries_everything_that_is_said() {
        Synth synth = Synth.of(stack -> {
            Network network = Network.create(stack, "Net", n -> {});
            Key key = new Key(stack, "Key");
            EfsFileSystem.create(
                    stack,
                    "Files",
                    f -> f.network(network)
                            .encryptionKey(key)
                            .throughput(EfsThroughput.provisioned(64))
                            .infrequentAccess(LifecyclePolicy.AFTER_7_DAYS)
                            .archive(null)
                            .backups(false)
                            .replicateTo("eu-central-1", "arn:aws:kms:eu-central-1:111122223333:key/k")
                            .removalPolicy(RemovalPolicy.DESTROY)
                            .accessPoint(a -> a.path("/html").owner(33, 34).permissions("0770"))
                            .customizeFileSystem(raw -> raw.performanceMode("maxIO")));
        });
        Synth.Props files = synth.only(FILE_SYSTEM);
        assertThat(files.at("KmsKeyId")).asString().contains("Key");
        assertThat(files.at("ThroughputMode")).isEqualTo("provisioned");
        assertThat(files.at("ProvisionedThroughputInMibps")).isEqualTo(64);
        assertThat(files.at("LifecyclePolicies")).isEqualTo(List.of(Map.of("TransitionToIA", "AFTER_7_DAYS")));
        assertThat(files.at("BackupPolicy.Status")).isEqualTo("DISABLED");
        assertThat(files.at("ReplicationConfiguration.Destinations"))
                .isEqualTo(List.of(
                        Map.of("Region", "eu-central-1", "KmsKeyId", "arn:aws:kms:eu-central-1:111122223333:key/k")));
        assertThat(files.attribute("DeletionPolicy")).isEqualTo("Delete");
        assertThat(files.at("PerformanceMode")).isEqualTo("maxIO");
        Synth.Props point = synth.only("AWS::EFS::AccessPoint");
        assertThat(point.at("PosixUser")).isEqualTo(Map.of("Uid", "33", "Gid", "34"));
        assertThat(point.at("RootDirectory.Path")).isEqualTo("/html");
        assertThat(point.at("RootDirectory.CreationInfo"))
                .isEqualTo(Map.of("OwnerUid", "33", "OwnerGid", "34", "Permissions", "0770"));
    }

    @Test
    void gives_up_the_archive_where_efs_has_none() {
        assertThat(files(f -> f.throughput(EfsThroughput.BURSTING))
                        .only(FILE_SYSTEM)
                        .text())
                .doesNotContain("Archive");
    }

    @Test
    void has_a_mount_target_in_each_zone_where_the_tasks_are() {
        Synth synth = Synth.of(stack -> EfsFileSystem.create(
                stack, "Files", f -> f.cluster(EcsCluster.create(stack, "Cluster", c -> c.network(n -> n.zones(3))))));
        assertThat(synth.all(MOUNT_TARGET)).hasSize(3).allSatisfy(target -> {
            assertThat(target.at("SubnetId.Ref")).asString().contains("PrivateSubnet");
            assertThat(target.at("SecurityGroups")).asString().contains("FilesSecurityGroup");
        });
    }

    @Test
    void is_in_one_zone_with_its_mount_target() {
        Synth synth = Synth.of(stack -> EfsFileSystem.create(
                stack,
                "Files",
                f -> f.network(Network.create(stack, "Net", n -> n.zones("eu-west-1a", "eu-west-1b")))
                        .oneZone("eu-west-1b")));
        assertThat(synth.only(FILE_SYSTEM).at("AvailabilityZoneName")).isEqualTo("eu-west-1b");
        String subnet = String.valueOf(synth.only(MOUNT_TARGET).at("SubnetId.Ref"));
        assertThat(synth.all("AWS::EC2::Subnet"))
                .filteredOn(each -> each.logicalId().equals(subnet))
                .singleElement()
                .satisfies(each -> assertThat(each.at("AvailabilityZone")).isEqualTo("eu-west-1b"));
    }

    @Test
    void answers_and_never_asks() {
        assertThat(files(f -> {}).only("AWS::EC2::SecurityGroup").at("SecurityGroupEgress"))
                .asString()
                .contains("255.255.255.255/32");
        assertThat(files(f -> {}).only("AWS::EC2::SecurityGroup").text()).doesNotContain("SecurityGroupIngress");
    }

    /** F1: with CDK's L2 and without its feature flag, two of three were replaced, and EFS takes one in a zone. */
    @Test
    void moves_no_mount_target_when_subnets_change_places() {
        Map<String, Object> before = subnetsByTarget(
                List.of("eu-west-1a", "eu-west-1b", "eu-west-1c"), List.of("subnet-0a", "subnet-0b", "subnet-0c"));
        Map<String, Object> after = subnetsByTarget(
                List.of("eu-west-1c", "eu-west-1a", "eu-west-1b"), List.of("subnet-0c", "subnet-0a", "subnet-0b"));
        assertThat(after).isEqualTo(before).hasSize(3);
    }

    @Test
    void has_one_mount_target_in_a_zone_of_several_subnets_whatever_their_order() {
        List<String> zones = List.of("eu-west-1a", "eu-west-1b", "eu-west-1a", "eu-west-1b");
        Map<String, Object> before = subnetsByTarget(zones, List.of("subnet-1", "subnet-2", "subnet-3", "subnet-4"));
        Map<String, Object> after = subnetsByTarget(zones, List.of("subnet-3", "subnet-4", "subnet-1", "subnet-2"));
        assertThat(after).isEqualTo(before);
        assertThat(before.values()).containsExactlyInAnyOrder("subnet-1", "subnet-2");
    }

    /** One that moved would be a new, empty file system. */
    @Test
    void keeps_the_logical_ids_of_what_holds_data() {
        Synth synth = files(f -> {});
        assertThat(synth.only(FILE_SYSTEM).logicalId()).isEqualTo("Files8E6940B8");
        assertThat(synth.only("AWS::EFS::AccessPoint").logicalId()).isEqualTo("FilesAccessPoint07A2AAEC");
        assertThat(synth.all(MOUNT_TARGET))
                .extracting(Synth.Props::logicalId)
                .containsExactly("FilesMountTargetPrivateSubnet139153E1F", "FilesMountTargetPrivateSubnet276EBDB43");
    }

    @Test
    void takes_a_security_group_that_is_there_already() {
        Synth synth = Synth.of(stack -> {
            Network network = Network.create(stack, "Net", n -> {});
            EfsFileSystem.create(
                    stack,
                    "Files",
                    f -> f.network(network).securityGroup(SecurityGroup.fromSecurityGroupId(stack, "G", "sg-1")));
        });
        assertThat(synth.types()).doesNotContain("AWS::EC2::SecurityGroup");
        assertThat(synth.all(MOUNT_TARGET).get(0).at("SecurityGroups.0")).isEqualTo("sg-1");
    }

    @Test
    void shows_its_parts() {
        Stack stack = Synth.stack();
        Network network = Network.create(stack, "Net", n -> {});
        EfsFileSystem files = EfsFileSystem.create(stack, "My files", f -> f.network(network));
        EfsAccessPoint uploads = files.addAccessPoint("Uploads", a -> a.path("/uploads"));
        assertThat(files.getResource()).isNotNull();
        assertThat(files.getMountTargets()).hasSize(2);
        assertThat(files.getFileSystem().getFileSystemId()).isEqualTo(files.getFileSystemId());
        assertThat(files.getAccessPoint().getAccessPoint()).isNotNull();
        assertThat(files.getVolumeName()).isEqualTo("My-files");
        assertThat(uploads.getVolumeName()).isEqualTo("My-files-Uploads");
    }

    private static Map<String, Object> subnetsByTarget(List<String> zones, List<String> subnets) {
        Map<String, Object> byTarget = new TreeMap<>();
        Synth.of(stack -> {
                    IVpc vpc = Vpc.fromVpcAttributes(
                            stack,
                            "Vpc",
                            VpcAttributes.builder()
                                    .vpcId("vpc-1")
                                    .availabilityZones(zones.stream().distinct().toList())
                                    .privateSubnetIds(subnets)
                                    .build());
                    EfsFileSystem.create(stack, "Files", f -> f.vpc(vpc));
                })
                .all(MOUNT_TARGET)
                .forEach(target -> byTarget.put(target.logicalId(), target.at("SubnetId")));
        return byTarget;
    }

    private static Map<String, ? extends Map<String, Object>> outputs(Consumer<EfsFileSystemProps.Builder> options) {
        Stack stack = Synth.stack();
        define(stack, options);
        return Template.fromStack(stack).findOutputs("*");
    }

    private static Synth files(Consumer<EfsFileSystemProps.Builder> options) {
        return Synth.of(stack -> define(stack, options));
    }

    private static void define(Stack stack, Consumer<EfsFileSystemProps.Builder> options) {
        Network network = Network.create(stack, "Net", n -> {});
        EfsFileSystem.create(stack, "Files", f -> f.network(network).apply(options));
    }
}
