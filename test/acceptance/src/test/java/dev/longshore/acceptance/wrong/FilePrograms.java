package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.Hatch.set;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.FargateTaskDefinition;
import software.amazon.awscdk.services.efs.AccessPointOptions;
import software.amazon.awscdk.services.efs.Acl;
import software.amazon.awscdk.services.efs.LifecyclePolicy;
import software.amazon.awscdk.services.efs.PosixUser;
import software.amazon.awscdk.services.efs.ThroughputMode;
import software.amazon.awscdk.services.kms.Key;

/** File systems, their access points and their mount targets. */
final class FilePrograms {
    private FilePrograms() {}

    static void put(Programs wrong) {
        points(wrong);
        systems(wrong);
        targets(wrong);
    }

    private static void points(Programs wrong) {
        wrong.put(
                "EFS-001",
                point(SharedFiles.point("/reports")
                        .posixUser(PosixUser.builder()
                                .uid("4294967300")
                                .gid("1000")
                                .build())));
        wrong.put("EFS-002", point(SharedFiles.point("/shop/orders/2027/reports/daily")));
        wrong.put("EFS-002b", point(SharedFiles.point("reports")));
        wrong.put("EFS-003", point(AccessPointOptions.builder().path("/reports")));
        wrong.put(
                "EFS-004",
                point(SharedFiles.point("/reports")
                        .createAcl(Acl.builder()
                                .ownerUid("1000")
                                .ownerGid("1000")
                                .permissions("rwxr-x---")
                                .build())));
        wrong.put("EFS-015", stack -> {
            CfnResource entry = Hatch.of(SharedFiles.mounted(stack).entry());
            set(entry, "ClientToken", "orders-entry-".repeat(6));
        });
    }

    private static void systems(Programs wrong) {
        wrong.put("EFS-005", system("ThroughputMode", "provisioned"));
        wrong.put("EFS-006", system("PerformanceMode", "maxIO"));
        wrong.put(
                "EFS-007",
                stack -> SharedFiles.system(
                        stack,
                        files -> files.throughputMode(ThroughputMode.BURSTING)
                                .lifecyclePolicy(LifecyclePolicy.AFTER_30_DAYS)
                                .transitionToArchivePolicy(LifecyclePolicy.AFTER_90_DAYS)));
        wrong.put(
                "EFS-007b",
                stack -> SharedFiles.system(
                        stack,
                        files -> files.lifecyclePolicy(LifecyclePolicy.AFTER_60_DAYS)
                                .transitionToArchivePolicy(LifecyclePolicy.AFTER_14_DAYS)));
        wrong.put("EFS-011", stack -> {
            CfnResource files = Hatch.of(SharedFiles.mounted(stack).files());
            set(files, "FileSystemProtection", Map.of("ReplicationOverwriteProtection", "DISABLED"));
            set(files, "ReplicationConfiguration", Map.of("Destinations", List.of(Map.of("Region", "eu-central-1"))));
        });
        wrong.put(
                "EFS-012",
                stack -> SharedFiles.system(
                        stack,
                        files -> files.encrypted(false)
                                .kmsKey(Key.Builder.create(stack, "Key").build())));
        wrong.put("EFS-014", stack -> {
            SharedFiles mounted = SharedFiles.mounted(stack);
            set(
                    mounted.files(),
                    "FileSystemPolicy",
                    Map.of(
                            "Version",
                            "2012-10-17",
                            "Statement",
                            List.of(Map.of(
                                    "Effect",
                                    "Deny",
                                    "Principal",
                                    Map.of("AWS", "*"),
                                    "Action",
                                    "*",
                                    "Condition",
                                    Map.of("Bool", Map.of("aws:SecureTransport", "false"))))));
            set(
                    mounted.task(),
                    "Volumes.0.EFSVolumeConfiguration",
                    Map.of("TransitEncryption", "DISABLED", "AuthorizationConfig", Map.of("IAM", "DISABLED")));
            Hatch.remove(mounted.task(), "Volumes.0.EFSVolumeConfiguration.AuthorizationConfig");
        });
    }

    private static void targets(Programs wrong) {
        wrong.put("EFS-008", stack -> {
            SharedFiles mounted = SharedFiles.mounted(stack);
            IVpc vpc = mounted.service().getCluster().getVpc();
            for (int i = 1; i <= 2; i++) {
                CfnResource subnet = Hatch.resource(
                        stack,
                        "Subnet" + i,
                        "AWS::EC2::Subnet",
                        Map.of(
                                "VpcId",
                                vpc.getVpcId(),
                                "AvailabilityZone",
                                "eu-west-1c",
                                "CidrBlock",
                                "10.0." + (240 + i) + ".0/24"));
                Hatch.resource(
                        stack,
                        "MountTarget" + i,
                        "AWS::EFS::MountTarget",
                        Map.of(
                                "FileSystemId",
                                mounted.files().getFileSystemId(),
                                "SubnetId",
                                subnet.getRef(),
                                "SecurityGroups",
                                List.of("sg-0a1b2c3d4e5f60718")));
            }
        });
        wrong.put("EFS-009", stack -> {
            SharedFiles mounted =
                    SharedFiles.unordered(stack, Services.cluster(stack), Tasks.fargate(stack), files -> {});
            mounted.service().getNode().addDependency(mounted.files().getMountTargetsAvailable());
        });
        wrong.put("EFS-010", stack -> {
            Cluster cluster = Services.cluster(stack);
            SubnetSelection one = SubnetSelection.builder()
                    .subnets(List.of(cluster.getVpc().getPrivateSubnets().get(0)))
                    .build();
            complete(SharedFiles.unordered(stack, cluster, Tasks.fargate(stack), files -> files.vpcSubnets(one)));
        });
        wrong.put("EFS-013", stack -> {
            SharedFiles mounted =
                    SharedFiles.unordered(stack, Services.cluster(stack), Tasks.fargate(stack), files -> {});
            mounted.files().getConnections().allowDefaultPortFrom(mounted.service());
        });
        wrong.put("EFS-016", stack -> {
            Vpc vpc = Vpc.Builder.create(stack, "Vpc")
                    .maxAzs(2)
                    .natGateways(1)
                    .enableDnsHostnames(false)
                    .build();
            Cluster cluster = Cluster.Builder.create(stack, "Cluster").vpc(vpc).build();
            FargateTaskDefinition task = Tasks.fargate(stack);
            complete(SharedFiles.unordered(stack, cluster, task, files -> {}));
        });
    }

    private static void complete(SharedFiles mounted) {
        mounted.service().getNode().addDependency(mounted.files().getMountTargetsAvailable());
        mounted.files().getConnections().allowDefaultPortFrom(mounted.service());
    }

    private static Consumer<Stack> point(AccessPointOptions.Builder point) {
        return stack -> SharedFiles.mounted(stack).files().addAccessPoint("Reports", point.build());
    }

    private static Consumer<Stack> system(String property, String value) {
        return stack -> set(SharedFiles.mounted(stack).files(), property, value);
    }
}
