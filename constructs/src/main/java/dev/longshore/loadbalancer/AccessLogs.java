package dev.longshore.loadbalancer;

import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.s3.IBucket;

/**
 * Where a load balancer writes what it was asked.
 *
 * @param bucket the bucket that is there already, or null for a new one
 */
public record AccessLogs(@Nullable IBucket bucket) {
    /** Days after which logs in a bucket that is made are deleted, {@value}. */
    public static final int DAYS_KEPT = 90;
}
