package dev.longshore.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.TimeConversionOptions;

/** Durations of the CDK, each made and read once: they can't be changed, and every call crosses jsii. */
public final class Durations {
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int MILLISECONDS_PER_SECOND = 1_000;

    private static final Map<Integer, Duration> SECONDS = new HashMap<>();
    private static final Map<Integer, Duration> MINUTES = new HashMap<>();
    private static final Map<Duration, Integer> LENGTHS = new WeakHashMap<>();

    private Durations() {}

    /** Returns so many seconds. */
    public static Duration seconds(int seconds) {
        return SECONDS.computeIfAbsent(seconds, each -> known(Duration.seconds(each), each));
    }

    /** Returns so many minutes. */
    public static Duration minutes(int minutes) {
        return MINUTES.computeIfAbsent(minutes, each -> known(Duration.minutes(each), each * SECONDS_PER_MINUTE));
    }

    /** Returns how many seconds a duration has. */
    public static int inSeconds(Duration duration) {
        return LENGTHS.computeIfAbsent(duration, each -> each.toSeconds().intValue());
    }

    /** Returns whether a duration has no part of a second, or is not known before deployment. */
    public static boolean isWhole(Duration duration) {
        return LENGTHS.containsKey(duration)
                || duration.isUnresolved()
                || inMilliseconds(duration) % MILLISECONDS_PER_SECOND == 0;
    }

    /** Returns how many milliseconds a duration has, where that is known. */
    public static double inMilliseconds(Duration duration) {
        return duration.toMilliseconds(
                        TimeConversionOptions.builder().integral(false).build())
                .doubleValue();
    }

    private static Duration known(Duration duration, int seconds) {
        LENGTHS.put(duration, seconds);
        return duration;
    }
}
