package dev.longshore.storage;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ecs.AuthorizationConfig;
import software.amazon.awscdk.services.ecs.EfsVolumeConfiguration;
import software.amazon.awscdk.services.ecs.Volume;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.constructs.Construct;
import software.constructs.IDependable;

/** An access point of an EFS file system, encrypted in transit and asking IAM. */
final class EfsVolume implements TaskVolume {
    private static final String ENABLED = "ENABLED";

    private final EfsFileSystem files;
    private final String accessPointId;
    private final String accessPointArn;

    EfsVolume(EfsFileSystem files, String accessPointId, String accessPointArn) {
        this.files = files;
        this.accessPointId = accessPointId;
        this.accessPointArn = accessPointArn;
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> authorization = new LinkedHashMap<>();
        authorization.put("accessPointId", accessPointId);
        authorization.put("iam", ENABLED);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("fileSystemId", files.getFileSystemId());
        fields.put("transitEncryption", ENABLED);
        fields.put("authorizationConfig", authorization);
        return Ordered.map("efsVolumeConfiguration", fields);
    }

    @Override
    public Volume toCdk(String name) {
        return Volume.builder()
                .name(name)
                .efsVolumeConfiguration(EfsVolumeConfiguration.builder()
                        .fileSystemId(files.getFileSystemId())
                        .transitEncryption(ENABLED)
                        .authorizationConfig(AuthorizationConfig.builder()
                                .accessPointId(accessPointId)
                                .iam(ENABLED)
                                .build())
                        .build())
                .build();
    }

    @Override
    public List<PolicyStatement> taskStatements(boolean writes) {
        List<String> actions = new ArrayList<>(List.of(FileSystemPolicy.MOUNT));
        if (writes) {
            actions.add(FileSystemPolicy.WRITE);
        }
        return List.of(FileAccess.statement(
                actions, files.getFileSystemArn(), "elasticfilesystem:AccessPointArn", accessPointArn));
    }

    @Override
    public List<IDependable> open(Construct scope, String name, List<ISecurityGroup> tasks) {
        return files.allowFrom(scope, name, tasks);
    }
}
