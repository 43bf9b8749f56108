package dev.longshore.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.TimeConversionOptions;

/** Durations of the CDK, each made and read once: they can't be changed, and every call crosses jsii. */
public final class Durations {
    private static final int SECONDS_PER_MINUTE = 60;

    private static final TimeConversionOptions PARTS =
            TimeConversionOptions.builder().integral(false).build();

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

    /** Returns whether a duration is a number of whole seconds: CDK throws where it has to render another. */
    public static boolean isWhole(Duration duration) {
        if (LENGTHS.containsKey(duration)) {
            return true;
        }
        double seconds = exactly(duration);
        boolean whole = seconds == Math.rint(seconds);
        if (whole) {
            LENGTHS.put(duration, (int) seconds);
        }
        return whole;
    }

    /** Returns how many seconds a duration has, with parts of one. */
    public static double exactly(Duration duration) {
        return duration.toSeconds(PARTS).doubleValue();
    }

    /** Returns how many seconds a duration has. */
    public static int inSeconds(Duration duration) {
        return LENGTHS.computeIfAbsent(duration, each -> each.toSeconds().intValue());
    }

    private static Duration known(Duration duration, int seconds) {
        LENGTHS.put(duration, seconds);
        return duration;
    }
}
