package dev.longshore.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.cluster.InstanceImage;
import dev.longshore.cluster.OperatingSystem;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.profile.Profile;
import dev.longshore.service.EcsService;
import dev.longshore.task.TaskSize;
import dev.longshore.testing.Synth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.secretsmanager.Secret;

/** Each volume of a service on each kind of compute: in its template, or refused with the rule. */
class VolumesOnCapacitiesTest {
    private static final String ARN = "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-1";

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "EFS, FARGATE",
        "EFS, Linux",
        "EFS, Managed",
        "EBS, FARGATE",
        "EBS, Linux",
        "EBS, Windows",
        "EBS, Managed",
        "S3_FILES, FARGATE",
        "S3_FILES, Managed",
        "HOST, Linux",
        "HOST, Windows",
        "HOST, Managed",
        "HOST, EXTERNAL",
        "DOCKER, Linux",
        "DOCKER, Windows",
        "DOCKER, EXTERNAL",
        "FSX, Windows"
    })
    void is_in_the_template(Kind kind, String capacity) {
        Stack stack = Synth.stack();
        service(stack, kind, capacity);
        Synth synth = Synth.of(stack);
        Object volumes = synth.only("AWS::ECS::TaskDefinition").at("Volumes");
        assertThat(volumes).asString().contains("Name=" + kind.name(), kind.rendered);
        assertThat(synth.only("AWS::ECS::TaskDefinition").at("ContainerDefinitions.0.MountPoints"))
                .asString()
                .contains("SourceVolume=" + kind.name());
        assertThat(synth.only("AWS::ECS::Service").at("VolumeConfigurations").toString())
                .contains(kind == Kind.EBS ? "ManagedEBSVolume" : "nothing");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "EFS, Windows, TD-079",
        "EFS, EXTERNAL, TD-114",
        "EBS, EXTERNAL, SVC-211",
        "S3_FILES, Linux, TD-213",
        "S3_FILES, Windows, TD-213",
        "S3_FILES, EXTERNAL, TD-213",
        "HOST, FARGATE, TD-068",
        "DOCKER, FARGATE, TD-069",
        "DOCKER, Managed, TD-125",
        "FSX, FARGATE, TD-124",
        "FSX, Linux, TD-124",
        "FSX, Managed, TD-124",
        "FSX, EXTERNAL, TD-124"
    })
    void is_refused(Kind kind, String capacity, String rule) {
        assertThatThrownBy(() -> service(Synth.stack(), kind, capacity))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(rule + " error");
    }

    private enum Kind {
        EFS("EFSVolumeConfiguration={"),
        EBS("ConfiguredAtLaunch=true"),
        S3_FILES("S3FilesVolumeConfiguration={FileSystemArn=" + ARN),
        HOST("Host={SourcePath=/var/data}"),
        DOCKER("DockerVolumeConfiguration={"),
        FSX("FSxWindowsFileServerVolumeConfiguration={");

        private final String rendered;

        Kind(String rendered) {
            this.rendered = rendered;
        }

        TaskVolume of(Stack stack, EcsCluster cluster) {
            return switch (this) {
                case EFS ->
                    EfsFileSystem.create(stack, "Files", f -> f.cluster(cluster))
                            .getVolume();
                case EBS -> EbsVolume.create(v -> {});
                case S3_FILES ->
                    new S3FilesVolume(
                            ARN,
                            null,
                            Bucket.fromBucketName(stack, "Bucket", "pictures"),
                            SecurityGroup.fromSecurityGroupId(stack, "Group", "sg-1"));
                case HOST -> HostVolume.of("/var/data");
                case DOCKER -> DockerVolume.create(v -> {});
                case FSX ->
                    new FsxWindowsVolume(
                            "fs-1", "share", Secret.fromSecretNameV2(stack, "Secret", "corp"), "corp.example.com");
            };
        }
    }

    private static void service(Stack stack, Kind kind, String capacity) {
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {
            c.profile(Profile.DEVELOPMENT);
            switch (capacity) {
                case "Linux" -> c.addEc2Capacity("Linux", ec2 -> ec2.instanceTypes("m7g.large"));
                case "Windows" ->
                    c.addEc2Capacity(
                            "Windows",
                            ec2 -> ec2.instanceTypes("m6i.large")
                                    .image(InstanceImage.windows(OperatingSystem.WINDOWS_SERVER_2022_CORE)));
                case "Managed" -> c.addManagedInstances("Managed", m -> {});
                case "EXTERNAL" -> c.externalInstances();
                default -> {}
            }
        });
        EcsService.create(
                stack,
                "Service",
                s -> s.cluster(cluster)
                        .capacity(capacity.equals("EXTERNAL") ? Capacity.EXTERNAL : Capacity.of(capacity))
                        .size(TaskSize.of(512, 1024))
                        .addVolume(kind.name(), kind.of(stack, cluster))
                        .addContainer(
                                "app",
                                "app:1",
                                c -> c.cpuUnits(512).memoryMiB(1024).mount(kind.name(), "/data")));
    }
}
