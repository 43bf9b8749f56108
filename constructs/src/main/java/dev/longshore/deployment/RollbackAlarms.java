package dev.longshore.deployment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;

/**
 * What rolls a deployment back while its tasks are healthy.
 *
 * @param names the names of alarms that are there already
 * @param errorsPerMinute how many 5xx answers a minute do, or null
 * @param responseTime which average response time does, or null
 * @param cpuPercent which average CPU does, or null
 * @param memoryPercent which average memory does, or null
 */
public record RollbackAlarms(
        List<String> names,
        @Nullable Integer errorsPerMinute,
        @Nullable Duration responseTime,
        @Nullable Integer cpuPercent,
        @Nullable Integer memoryPercent) {
    /** Returns whether nothing does. */
    public boolean isEmpty() {
        return names.isEmpty() && !measuresRequests() && cpuPercent == null && memoryPercent == null;
    }

    /** Returns whether any of them is measured by a load balancer. */
    public boolean measuresRequests() {
        return errorsPerMinute != null || responseTime != null;
    }
}
