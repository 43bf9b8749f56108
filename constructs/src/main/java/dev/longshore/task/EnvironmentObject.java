package dev.longshore.task;

import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.EnvironmentFile;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.IBucket;
import software.constructs.Construct;

/**
 * A file of environment variables in S3.
 *
 * @param bucket the bucket, or null where only its ARN is known
 * @param bucketArn the ARN of the bucket
 * @param key the key of the object, which ends in {@code .env}
 */
public record EnvironmentObject(@Nullable IBucket bucket, String bucketArn, String key) {
    /** Returns the object of that key. */
    public static EnvironmentObject of(IBucket bucket, String key) {
        return new EnvironmentObject(bucket, bucket.getBucketArn(), key);
    }

    /** Returns the object of that ARN. */
    public static EnvironmentObject of(String arn) {
        int slash = arn.indexOf('/');
        return slash < 0
                ? new EnvironmentObject(null, arn, "")
                : new EnvironmentObject(null, arn.substring(0, slash), arn.substring(slash + 1));
    }

    /** Returns the ARN of the object. */
    public String arn() {
        return bucketArn + "/" + key;
    }

    EnvironmentFile toCdk(Construct scope, String id) {
        return EnvironmentFile.fromBucket(bucket == null ? Bucket.fromBucketArn(scope, id, bucketArn) : bucket, key);
    }
}
