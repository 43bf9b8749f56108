package dev.longshore.storage;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awscdk.services.efs.CfnFileSystem;
import software.amazon.awscdk.services.efs.LifecyclePolicy;
import software.amazon.awscdk.services.kms.IKey;
import software.constructs.Construct;

/**
 * The file system itself. CDK's L2 names mount targets by position unless a feature flag is on, and its grants open the
 * file system to everyone who can reach it.
 */
final class FileSystemResource {
    private FileSystemResource() {}

    static CfnFileSystem create(Construct scope, EfsFileSystemProps props) {
        CfnFileSystem.Builder builder = CfnFileSystem.Builder.create(scope, "Resource")
                .encrypted(true)
                .availabilityZoneName(props.zone())
                .performanceMode("generalPurpose")
                .throughputMode(props.throughput().mode())
                .provisionedThroughputInMibps(props.throughput().mibPerSecond())
                .lifecyclePolicies(lifecycle(props))
                .backupPolicy(CfnFileSystem.BackupPolicyProperty.builder()
                        .status(props.backups() ? "ENABLED" : "DISABLED")
                        .build())
                .fileSystemPolicy(FileSystemPolicy.document())
                .fileSystemTags(List.of(CfnFileSystem.ElasticFileSystemTagProperty.builder()
                        .key("Name")
                        .value(scope.getNode().getPath())
                        .build()));
        IKey key = props.encryptionKey();
        if (key != null) {
            builder.kmsKeyId(key.getKeyArn());
        }
        replicate(builder, props);
        Consumer<CfnFileSystem.Builder> customize = props.customizeFileSystem();
        if (customize != null) {
            customize.accept(builder);
        }
        CfnFileSystem fileSystem = builder.build();
        fileSystem.applyRemovalPolicy(props.removalPolicy());
        return fileSystem;
    }

    private static List<CfnFileSystem.LifecyclePolicyProperty> lifecycle(EfsFileSystemProps props) {
        List<CfnFileSystem.LifecyclePolicyProperty> policies = new ArrayList<>();
        LifecyclePolicy infrequentAccess = props.infrequentAccess();
        if (infrequentAccess != null) {
            policies.add(CfnFileSystem.LifecyclePolicyProperty.builder()
                    .transitionToIa(infrequentAccess.name())
                    .build());
        }
        LifecyclePolicy archive = props.archive();
        if (archive != null) {
            policies.add(CfnFileSystem.LifecyclePolicyProperty.builder()
                    .transitionToArchive(archive.name())
                    .build());
        }
        return Ordered.copy(policies);
    }

    private static void replicate(CfnFileSystem.Builder builder, EfsFileSystemProps props) {
        if (props.replicaRegion() != null) {
            builder.replicationConfiguration(CfnFileSystem.ReplicationConfigurationProperty.builder()
                    .destinations(List.of(CfnFileSystem.ReplicationDestinationProperty.builder()
                            .region(props.replicaRegion())
                            .kmsKeyId(props.replicaKeyArn())
                            .build()))
                    .build());
        }
    }
}
