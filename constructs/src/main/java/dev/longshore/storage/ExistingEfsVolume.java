package dev.longshore.storage;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.ecs.AuthorizationConfig;
import software.amazon.awscdk.services.ecs.EfsVolumeConfiguration;
import software.amazon.awscdk.services.ecs.Volume;
import software.amazon.awscdk.services.iam.PolicyStatement;

/**
 * An EFS file system that is known by its id alone. Its security group must let the tasks in, on port 2049: an
 * {@link EfsFileSystem} sees to that, made anew or of one that is there already.
 *
 * @param fileSystemId the file system
 * @param rootDirectory the directory that is mounted, or null for /
 * @param accessPointId the access point, or null for none
 * @param encrypted whether the traffic is encrypted
 * @param port the port of the encrypted connection on the task's side, or null for a free one
 * @param iam whether the task role decides who mounts and writes
 */
public record ExistingEfsVolume(
        String fileSystemId,
        @Nullable String rootDirectory,
        @Nullable String accessPointId,
        boolean encrypted,
        @Nullable Integer port,
        boolean iam)
        implements TaskVolume {
    private static final String ENABLED = "ENABLED";
    private static final String DISABLED = "DISABLED";

    /** Returns the file system of that id, encrypted in transit and asking IAM. */
    public static ExistingEfsVolume of(String fileSystemId) {
        return new ExistingEfsVolume(fileSystemId, null, null, true, null, true);
    }

    /** Returns the same through an access point. */
    public ExistingEfsVolume accessPoint(String id) {
        return new ExistingEfsVolume(fileSystemId, rootDirectory, id, encrypted, port, iam);
    }

    /** Returns the same from a directory of it on; an access point has its own. */
    public ExistingEfsVolume rootDirectory(String path) {
        return new ExistingEfsVolume(fileSystemId, path, accessPointId, encrypted, port, iam);
    }

    /** Returns the same with a fixed port of the encrypted connection. */
    public ExistingEfsVolume transitPort(int number) {
        return new ExistingEfsVolume(fileSystemId, rootDirectory, accessPointId, encrypted, number, iam);
    }

    /** Returns the same without a word of IAM: whoever reaches it over the network mounts it. */
    public ExistingEfsVolume withoutIam() {
        return new ExistingEfsVolume(fileSystemId, rootDirectory, accessPointId, encrypted, port, false);
    }

    /** Returns the same in the clear, and so without IAM. */
    public ExistingEfsVolume unencrypted() {
        return new ExistingEfsVolume(fileSystemId, rootDirectory, accessPointId, false, null, false);
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("fileSystemId", fileSystemId);
        if (rootDirectory != null) {
            fields.put("rootDirectory", rootDirectory);
        }
        fields.put("transitEncryption", encrypted ? ENABLED : DISABLED);
        if (port != null) {
            fields.put("transitEncryptionPort", port);
        }
        if (accessPointId != null || iam) {
            Map<String, Object> authorization = new LinkedHashMap<>();
            if (accessPointId != null) {
                authorization.put("accessPointId", accessPointId);
            }
            authorization.put("iam", iam ? ENABLED : DISABLED);
            fields.put("authorizationConfig", authorization);
        }
        return Ordered.map("efsVolumeConfiguration", fields);
    }

    @Override
    public Volume toCdk(String name) {
        EfsVolumeConfiguration.Builder efs = EfsVolumeConfiguration.builder()
                .fileSystemId(fileSystemId)
                .rootDirectory(rootDirectory)
                .transitEncryption(encrypted ? ENABLED : DISABLED)
                .transitEncryptionPort(port);
        if (accessPointId != null || iam) {
            efs.authorizationConfig(AuthorizationConfig.builder()
                    .accessPointId(accessPointId)
                    .iam(iam ? ENABLED : DISABLED)
                    .build());
        }
        return Volume.builder().name(name).efsVolumeConfiguration(efs.build()).build();
    }

    @Override
    public List<PolicyStatement> taskStatements(boolean writes) {
        if (!iam) {
            return List.of();
        }
        List<String> actions = new ArrayList<>(List.of(FileSystemPolicy.MOUNT));
        if (writes) {
            actions.add(FileSystemPolicy.WRITE);
        }
        return List.of(FileAccess.statement(
                actions,
                arn("file-system/" + fileSystemId),
                "elasticfilesystem:AccessPointArn",
                accessPointId == null ? null : arn("access-point/" + accessPointId)));
    }

    private static String arn(String resource) {
        return "arn:" + Aws.PARTITION + ":elasticfilesystem:" + Aws.REGION + ":" + Aws.ACCOUNT_ID + ":" + resource;
    }
}
