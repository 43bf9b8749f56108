package dev.longshore.task;

import software.amazon.awscdk.services.s3.IBucket;

/**
 * A file of environment variables in S3.
 *
 * @param bucket the bucket
 * @param key the key of the object, which ends in {@code .env}
 */
public record EnvironmentObject(IBucket bucket, String key) {}
