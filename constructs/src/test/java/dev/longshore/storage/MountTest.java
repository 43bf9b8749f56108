package dev.longshore.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.service.EcsService;
import dev.longshore.service.EcsServiceProps;
import dev.longshore.task.EcsTask;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.efs.FileSystem;
import software.amazon.awscdk.services.efs.FileSystemAttributes;
import software.amazon.awscdk.services.efs.IFileSystem;
import software.amazon.awscdk.services.iam.Role;

class MountTest {
    private static final String TASK = "AWS::ECS::TaskDefinition";
    private static final String SERVICE = "AWS::ECS::Service";
    private static final String RULE = "AWS::EC2::SecurityGroupIngress";

    @Test
    void is_encrypted_in_transit_and_asks_iam_through_the_access_point() {
        Synth.Props task = service((files, s) -> s.addContainer("app", "app:1", c -> c.mount(files, "/data")))
                .only(TASK);
        assertThat(task.at("Volumes.0.Name")).isEqualTo("Files");
        assertThat(task.at("Volumes.0.EFSVolumeConfiguration.TransitEncryption"))
                .isEqualTo("ENABLED");
        assertThat(task.at("Volumes.0.EFSVolumeConfiguration.AuthorizationConfig.IAM"))
                .isEqualTo("ENABLED");
        assertThat(task.at("Volumes.0.EFSVolumeConfiguration.AuthorizationConfig.AccessPointId.Ref"))
                .asString()
                .startsWith("FilesAccessPoint");
        assertThat(task.at("Volumes.0.EFSVolumeConfiguration.FilesystemId.Ref"))
                .asString()
                .startsWith("Files");
        assertThat(task.at("ContainerDefinitions.0.MountPoints.0").toString())
                .isEqualTo("{ContainerPath=/data, ReadOnly=false, SourceVolume=Files}");
    }

    @Test
    void is_read_only_in_the_container_that_says_so() {
        Synth.Props task = service((files, s) -> s.addContainer("app", "app:1", c -> c.mountReadOnly(files, "/data")))
                .only(TASK);
        assertThat(task.at("ContainerDefinitions.0.MountPoints.0.ReadOnly")).isEqualTo(true);
    }

    @Test
    void is_one_volume_for_all_containers_when_the_task_mounts_it() {
        Synth.Props task = service((files, s) -> s.addContainer("app", "app:1", c -> {})
                        .mount(files, "/data")
                        .addContainer("side", "side:1", c -> {}))
                .only(TASK);
        assertThat(task.text().split("EFSVolumeConfiguration", -1)).hasSize(2);
        assertThat(task.at("ContainerDefinitions.0.MountPoints.0.ContainerPath"))
                .isEqualTo("/data");
        assertThat(task.at("ContainerDefinitions.1.MountPoints.0.ContainerPath"))
                .isEqualTo("/data");
    }

    @Test
    void takes_the_place_of_the_scratch_space_at_the_same_path() {
        Synth.Props task = service(
                        (files, s) -> s.addContainer("app", "app:1", c -> {}).mountReadOnly(files, "/tmp"))
                .only(TASK);
        assertThat(task.at("ContainerDefinitions.0.MountPoints"))
                .isEqualTo(List.of(task.at("ContainerDefinitions.0.MountPoints.0")));
        assertThat(task.at("ContainerDefinitions.0.MountPoints.0.SourceVolume")).isEqualTo("Files");
        assertThat(task.at("ContainerDefinitions.0.LinuxParameters.Tmpfs")).isEqualTo("nothing");
    }

    /** F3: CDK's L2 starts the service when neither is there. */
    @Test
    void starts_no_task_before_mount_targets_rules_and_permissions_are_there() {
        Synth synth = service((files, s) -> s.addContainer("app", "app:1", c -> c.mount(files, "/data")));
        List<String> needed = synth.all("AWS::EFS::MountTarget").stream()
                .map(Synth.Props::logicalId)
                .toList();
        assertThat(needed).hasSize(2);
        assertThat(synth.only(SERVICE).attribute("DependsOn"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsAll(needed)
                .contains(synth.only(RULE).logicalId());
        assertThat(synth.only(TASK).attribute("DependsOn")).asString().contains("VolumePolicy");
    }

    @Test
    void opens_the_way_from_the_tasks_to_the_files_on_one_port() {
        Synth.Props rule = service((files, s) -> s.addContainer("app", "app:1", c -> c.mount(files, "/data")))
                .only(RULE);
        assertThat(rule.at("FromPort")).isEqualTo(2049);
        assertThat(rule.at("ToPort")).isEqualTo(2049);
        assertThat(rule.at("IpProtocol")).isEqualTo("tcp");
        assertThat(rule.at("GroupId")).asString().contains("FilesSecurityGroup");
        assertThat(rule.at("SourceSecurityGroupId")).asString().contains("ServiceSecurityGroup");
    }

    @Test
    void opens_the_way_out_of_a_group_that_lets_out_nothing() {
        Synth synth = Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
            EfsFileSystem files = EfsFileSystem.create(stack, "Files", f -> f.cluster(cluster));
            SecurityGroup closed = SecurityGroup.Builder.create(stack, "Closed")
                    .vpc(cluster.getVpc())
                    .allowAllOutbound(false)
                    .build();
            EcsService.create(
                    stack,
                    "Service",
                    s -> s.cluster(cluster)
                            .securityGroup(closed)
                            .addContainer("app", "app:1", c -> c.mount(files, "/data")));
        });
        Synth.Props out = synth.only("AWS::EC2::SecurityGroupEgress");
        assertThat(out.at("DestinationSecurityGroupId")).asString().contains("FilesSecurityGroup");
        assertThat(synth.only(SERVICE).attribute("DependsOn")).asString().contains(out.logicalId());
    }

    @Test
    void uses_a_role_and_a_file_system_that_are_there_already() {
        Synth synth = Synth.of(stack -> {
            IFileSystem existing = FileSystem.fromFileSystemAttributes(
                    stack,
                    "Existing",
                    FileSystemAttributes.builder()
                            .fileSystemId("fs-1")
                            .securityGroup(SecurityGroup.fromSecurityGroupId(stack, "G", "sg-1"))
                            .build());
            EfsFileSystem files = EfsFileSystem.create(stack, "Files", f -> f.fileSystem(existing));
            EcsService.create(
                    stack,
                    "Service",
                    s -> s.cluster(EcsCluster.create(stack, "Cluster", c -> {}))
                            .taskRole(Role.fromRoleName(stack, "Code", "code"))
                            .addContainer("app", "app:1", c -> c.mount(files, "/data")));
        });
        assertThat(synth.types()).doesNotContain("AWS::EFS::FileSystem", "AWS::EFS::MountTarget");
        assertThat(synth.only("AWS::EFS::AccessPoint").at("FileSystemId")).isEqualTo("fs-1");
        assertThat(synth.only(RULE).at("GroupId")).isEqualTo("sg-1");
        assertThat(synth.all("AWS::IAM::ManagedPolicy"))
                .anySatisfy(policy -> assertThat(policy.at("Roles")).isEqualTo(List.of("code")));
    }

    @Test
    void waits_for_the_mount_targets_of_an_l2_file_system_too() {
        Synth synth = Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
            FileSystem existing = FileSystem.Builder.create(stack, "Existing")
                    .vpc((Vpc) cluster.getVpc())
                    .build();
            EfsFileSystem files = EfsFileSystem.create(stack, "Files", f -> f.fileSystem(existing));
            EcsService.create(
                    stack,
                    "Service",
                    s -> s.cluster(cluster).addContainer("app", "app:1", c -> c.mount(files, "/data")));
        });
        assertThat(synth.only(SERVICE).attribute("DependsOn"))
                .asString()
                .contains("ExistingEfsMountTarget")
                .contains(synth.only(RULE).logicalId());
    }

    @Test
    void can_be_mounted_by_a_task_without_a_service() {
        Synth synth = Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
            EfsFileSystem files = EfsFileSystem.create(stack, "Files", f -> f.cluster(cluster));
            EcsTask.create(stack, "Task", t -> t.addContainer("app", "app:1", c -> c.mount(files, "/data")));
        });
        assertThat(synth.only(TASK).text()).contains("EFSVolumeConfiguration");
    }

    private static Synth service(BiConsumer<EfsFileSystem, EcsServiceProps.Builder> options) {
        return Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
            EfsFileSystem files = EfsFileSystem.create(stack, "Files", f -> f.cluster(cluster));
            EcsService.create(stack, "Service", s -> options.accept(files, s.cluster(cluster)));
        });
    }
}
