package dev.longshore.internal;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awscdk.Duration;

/** Durations of the CDK, each made once: they can't be changed, and making one takes two calls across jsii. */
public final class Durations {
    private static final Map<Integer, Duration> SECONDS = new HashMap<>();

    private Durations() {}

    /** Returns so many seconds. */
    public static Duration seconds(int seconds) {
        return SECONDS.computeIfAbsent(seconds, Duration::seconds);
    }
}
