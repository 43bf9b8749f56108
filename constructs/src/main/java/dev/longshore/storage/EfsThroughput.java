package dev.longshore.storage;

import org.jspecify.annotations.Nullable;

/**
 * How the throughput of a file system is paid for.
 *
 * @param mode elastic, bursting or provisioned
 * @param mibPerSecond the MiB a second that are paid for, or null where that is not said beforehand
 */
public record EfsThroughput(String mode, @Nullable Integer mibPerSecond) {
    /** By what is read and written, up to gigabytes a second: for what comes and goes. */
    public static final EfsThroughput ELASTIC = new EfsThroughput("elastic", null);

    /** With the storage: 50 KiB a second for each GiB, more for a while after a rest. */
    public static final EfsThroughput BURSTING = new EfsThroughput("bursting", null);

    /** By the month, whether it is used or not: for a load that is steady. */
    public static EfsThroughput provisioned(int mibPerSecond) {
        return new EfsThroughput("provisioned", mibPerSecond);
    }
}
