package dev.longshore.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.service.EcsService;
import dev.longshore.testing.Synth;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.EbsDeviceVolumeType;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ecs.FileSystemType;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.secretsmanager.Secret;

class OtherVolumesTest {
    private static final String SERVICE = "AWS::ECS::Service";
    private static final String TASK = "AWS::ECS::TaskDefinition";

    @Test
    void ebs_is_made_by_the_service_encrypted_as_gp3_with_a_role_of_its_own() {
        Synth synth = fargate(stack -> EbsVolume.create(v -> v.sizeGiB(100)));
        assertThat(synth.only(TASK).at("Volumes.0")).isEqualTo(Map.of("Name", "disk", "ConfiguredAtLaunch", true));
        Synth.Props service = synth.only(SERVICE);
        assertThat(service.at("VolumeConfigurations.0.Name")).isEqualTo("disk");
        assertThat(service.at("VolumeConfigurations.0.ManagedEBSVolume.Encrypted"))
                .isEqualTo(true);
        assertThat(service.at("VolumeConfigurations.0.ManagedEBSVolume.VolumeType"))
                .isEqualTo("gp3");
        assertThat(service.at("VolumeConfigurations.0.ManagedEBSVolume.SizeInGiB"))
                .isEqualTo(100);
        Synth.Props role = synth.all("AWS::IAM::Role").stream()
                .filter(each -> each.logicalId().contains("diskVolumeRole"))
                .findFirst()
                .orElseThrow();
        assertThat(role.text())
                .contains("AmazonECSInfrastructureRolePolicyForVolumes", "ecs.amazonaws.com", "aws:SourceAccount");
        assertThat(service.at("VolumeConfigurations.0.ManagedEBSVolume.RoleArn"))
                .asString()
                .contains(role.logicalId());
    }

    @Test
    void ebs_carries_everything_that_is_said() {
        Synth synth = fargate(stack -> EbsVolume.create(v -> v.snapshotId("snap-1")
                .type(EbsDeviceVolumeType.IO2)
                .iops(4000)
                .encryptionKey(new Key(stack, "Key"))
                .fileSystemType(FileSystemType.EXT4)
                .infrastructureRole(Role.fromRoleName(stack, "Infra", "infra"))));
        assertThat(synth.only(SERVICE).at("VolumeConfigurations.0.ManagedEBSVolume"))
                .asString()
                .contains("Iops=4000", "SnapshotId=snap-1", "VolumeType=io2", "FilesystemType=ext4", "KmsKeyId=")
                .contains("role/infra")
                .doesNotContain("SizeInGiB");
        assertThat(fargate(stack -> EbsVolume.create(v -> v.throughputMiB(250)))
                        .only(SERVICE)
                        .text())
                .contains("Throughput=250", "SizeInGiB=20");
    }

    @Test
    void the_role_of_ebs_may_use_the_key() {
        Synth synth = fargate(stack -> EbsVolume.create(v -> v.encryptionKey(new Key(stack, "Key"))));
        assertThat(synth.all("AWS::IAM::Policy").toString()).contains("kms:CreateGrant", "diskVolumeRole");
    }

    @Test
    void s3_files_reads_from_the_bucket_and_reaches_the_mount_targets() {
        Synth synth = fargate(stack -> new S3FilesVolume(
                "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-1",
                "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-1/access-point/fsap-1",
                Bucket.fromBucketName(stack, "Bucket", "pictures"),
                SecurityGroup.fromSecurityGroupId(stack, "Group", "sg-1")));
        assertThat(synth.only(TASK).at("Volumes.0"))
                .isEqualTo(Map.of(
                        "Name",
                        "disk",
                        "S3FilesVolumeConfiguration",
                        Map.of(
                                "FileSystemArn",
                                "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-1",
                                "AccessPointArn",
                                "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-1/access-point/fsap-1")));
        assertThat(synth.all("AWS::IAM::ManagedPolicy").toString())
                .contains("s3files:ClientMount", "s3files:ClientWrite", "s3files:AccessPointArn")
                .contains("s3:GetObject", "pictures/*")
                .doesNotContain("ClientRootAccess");
        assertThat(synth.only("AWS::EC2::SecurityGroupIngress").at("GroupId")).isEqualTo("sg-1");
    }

    @Test
    void what_the_capacity_has_not_is_refused_with_its_rule() {
        refused("TD-068", stack -> HostVolume.of("/var/data"));
        refused("TD-069", stack -> DockerVolume.create(v -> v.shared()));
        refused("TD-124", OtherVolumesTest::share);
        refused(
                "SVC-051c",
                stack -> EbsVolume.create(v -> v.type(EbsDeviceVolumeType.ST1).sizeGiB(10)));
        refused("SVC-075", stack -> EbsVolume.create(v -> v.type(EbsDeviceVolumeType.STANDARD)));
    }

    @Test
    void two_volumes_of_one_name_are_refused() {
        Stack stack = Synth.stack();
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        EfsFileSystem files = EfsFileSystem.create(stack, "Files", f -> f.cluster(cluster));
        assertThatThrownBy(() -> EcsService.create(
                        stack,
                        "Service",
                        s -> s.cluster(cluster)
                                .addVolume("Files", EbsVolume.create(v -> {}))
                                .addContainer("app", "app:1", c -> c.mount(files, "/data"))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("TD-065");
    }

    @Test
    void host_docker_and_fsx_are_what_ecs_calls_them() {
        assertThat(HostVolume.of("/var/data").fields()).isEqualTo(Map.of("host", Map.of("sourcePath", "/var/data")));
        Map<String, Object> docker = DockerVolume.create(v -> v.shared()
                        .driver("rexray")
                        .putDriverOption("size", "10")
                        .putLabel("team", "shop"))
                .fields();
        assertThat(docker.toString())
                .isEqualTo("{dockerVolumeConfiguration={scope=shared, autoprovision=true, driver=rexray, "
                        + "driverOpts={size=10}, labels={team=shop}}}");
        assertThat(share(Synth.stack()).overrides().toString())
                .contains("FSxWindowsFileServerVolumeConfiguration={FileSystemId=fs-1, RootDirectory=share")
                .contains("Domain=corp.example.com");
        assertThat(share(Synth.stack()).executionStatements()).hasSize(2);
    }

    @Test
    void efs_by_its_id_alone_is_mounted_by_the_task_role() {
        Synth synth = fargate(stack -> ExistingEfsVolume.of("fs-0123456789abcdef0")
                .accessPoint("fsap-0123456789abcdef0")
                .transitPort(20049));
        assertThat(synth.only(TASK).at("Volumes.0.EFSVolumeConfiguration").toString())
                .contains("FilesystemId=fs-0123456789abcdef0", "TransitEncryption=ENABLED")
                .contains("TransitEncryptionPort=20049", "AccessPointId=fsap-0123456789abcdef0, IAM=ENABLED");
        assertThat(synth.all("AWS::IAM::ManagedPolicy").toString())
                .contains("elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite")
                .contains("file-system/fs-0123456789abcdef0", "access-point/fsap-0123456789abcdef0");
        assertThat(ExistingEfsVolume.of("fs-1")
                        .rootDirectory("/site")
                        .withoutIam()
                        .fields()
                        .toString())
                .isEqualTo(
                        "{efsVolumeConfiguration={fileSystemId=fs-1, rootDirectory=/site, transitEncryption=ENABLED}}");
        assertThat(ExistingEfsVolume.of("fs-1").unencrypted().taskStatements(true))
                .isEmpty();
    }

    @Test
    void s3_files_by_its_arn_alone_needs_no_bucket() {
        S3FilesVolume files = new S3FilesVolume("arn:fs", null, null, null, "/site", 2050);
        assertThat(files.overrides().toString())
                .isEqualTo("{S3FilesVolumeConfiguration={FileSystemArn=arn:fs, RootDirectory=/site, "
                        + "TransitEncryptionPort=2050}}");
        assertThat(files.taskStatements(false)).hasSize(1);
        assertThat(new FsxWindowsVolume("fs-1", "share", "arn:aws:ssm:eu-west-1:1:parameter/p", "corp")
                        .executionStatements()
                        .get(0)
                        .getActions())
                .containsExactly("ssm:GetParameters");
    }

    private static FsxWindowsVolume share(Stack stack) {
        return new FsxWindowsVolume(
                "fs-1", "share", Secret.fromSecretNameV2(stack, "Secret", "corp"), "corp.example.com");
    }

    private static void refused(String rule, Function<Stack, TaskVolume> volume) {
        assertThatThrownBy(() -> fargate(volume))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(rule + " error");
    }

    private static Synth fargate(Function<Stack, TaskVolume> volume) {
        return Synth.of(stack -> EcsService.create(
                stack,
                "Service",
                s -> s.cluster(EcsCluster.create(stack, "Cluster", c -> {}))
                        .addVolume("disk", volume.apply(stack))
                        .addContainer("app", "app:1", c -> c.mount("disk", "/disk"))));
    }
}
