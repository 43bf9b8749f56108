package dev.longshore.storage;

import dev.longshore.internal.Ordered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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
 * @param bucket the bucket behind it, which large reads go to directly; null where it is not known, and all reads go
 *     through the file system
 * @param securityGroup the security group of its mount targets; null where it is not known, and lets the tasks in already
 * @param rootDirectory the directory that is mounted, or null for /
 * @param transitPort the port of the encrypted connection on the task's side, or null for a free one
 */
public record S3FilesVolume(
        String fileSystemArn,
        @Nullable String accessPointArn,
        @Nullable IBucket bucket,
        @Nullable ISecurityGroup securityGroup,
        @Nullable String rootDirectory,
        @Nullable Integer transitPort)
        implements TaskVolume {
    /** A file system whose root is mounted. */
    public S3FilesVolume(
            String fileSystemArn, @Nullable String accessPointArn, IBucket bucket, ISecurityGroup securityGroup) {
        this(fileSystemArn, accessPointArn, bucket, securityGroup, null, null);
    }

    @Override
    public Map<String, Object> fields() {
        return Ordered.map("s3filesVolumeConfiguration", configuration(name -> name));
    }

    @Override
    public Volume toCdk(String name) {
        return Volume.builder().name(name).build();
    }

    @Override
    public Map<String, Object> overrides() {
        return Ordered.map("S3FilesVolumeConfiguration", configuration(S3FilesVolume::capitalized));
    }

    @Override
    public List<PolicyStatement> taskStatements(boolean writes) {
        PolicyStatement mount = FileAccess.statement(
                writes ? List.of("s3files:ClientMount", "s3files:ClientWrite") : List.of("s3files:ClientMount"),
                fileSystemArn,
                "s3files:AccessPointArn",
                accessPointArn);
        if (bucket == null) {
            return List.of(mount);
        }
        return List.of(
                mount,
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
        return securityGroup == null ? List.of() : FileAccess.open(scope, name, tasks, securityGroup);
    }

    private Map<String, Object> configuration(UnaryOperator<String> spelling) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(spelling.apply("fileSystemArn"), fileSystemArn);
        put(fields, spelling.apply("accessPointArn"), accessPointArn);
        put(fields, spelling.apply("rootDirectory"), rootDirectory);
        put(fields, spelling.apply("transitEncryptionPort"), transitPort);
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
