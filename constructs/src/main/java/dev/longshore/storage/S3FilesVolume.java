package dev.longshore.storage;

import dev.longshore.internal.Ordered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ecs.Volume;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.s3.IBucket;
import software.constructs.Construct;
import software.constructs.IDependable;

/**
 * A bucket as a file system, with S3 Files: on Fargate and on Managed Instances. It is always encrypted in transit and
 * always asks IAM; CDK has the file system and its mount targets as L1 constructs only.
 *
 * @param fileSystemArn the ARN of the file system
 * @param accessPointArn the ARN of an access point, or null for the whole file system
 * @param bucket the bucket behind it, which large reads go to directly
 * @param securityGroup the security group of its mount targets
 */
public record S3FilesVolume(
        String fileSystemArn, @Nullable String accessPointArn, IBucket bucket, ISecurityGroup securityGroup)
        implements TaskVolume {
    @Override
    public Map<String, Object> fields() {
        return Ordered.map("s3filesVolumeConfiguration", configuration("fileSystemArn", "accessPointArn"));
    }

    @Override
    public Volume toCdk(String name) {
        return Volume.builder().name(name).build();
    }

    @Override
    public Map<String, Object> overrides() {
        return Ordered.map("S3FilesVolumeConfiguration", configuration("FileSystemArn", "AccessPointArn"));
    }

    @Override
    public List<PolicyStatement> taskStatements(boolean writes) {
        return List.of(
                FileAccess.statement(
                        writes ? List.of("s3files:ClientMount", "s3files:ClientWrite") : List.of("s3files:ClientMount"),
                        fileSystemArn,
                        "s3files:AccessPointArn",
                        accessPointArn),
                // Without these all reads go through the file system, and those of large files are slow.
                PolicyStatement.Builder.create()
                        .actions(List.of("s3:GetObject", "s3:GetObjectVersion"))
                        .resources(List.of(bucket.arnForObjects("*")))
                        .build(),
                PolicyStatement.Builder.create()
                        .actions(List.of("s3:ListBucket"))
                        .resources(List.of(bucket.getBucketArn()))
                        .build());
    }

    @Override
    public List<IDependable> open(Construct scope, String name, List<ISecurityGroup> tasks) {
        return FileAccess.open(scope, name, tasks, securityGroup);
    }

    private Map<String, Object> configuration(String fileSystem, String accessPoint) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(fileSystem, fileSystemArn);
        if (accessPointArn != null) {
            fields.put(accessPoint, accessPointArn);
        }
        return fields;
    }
}
