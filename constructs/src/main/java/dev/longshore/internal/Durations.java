package dev.longshore.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.TimeConversionOptions;

/** Durations of the CDK, each made and read once: they can't be changed, and every call crosses jsii. */
public final class Durations {
    private static final int SECONDS_PER_MINUTE = 60;

    private static final Map<Integer, Duration> SECONDS = new HashMap<>();
    private static final Map<Integer, Duration> MINUTES = new HashMap<>();
    private static final Map<Duration, Double> LENGTHS = new WeakHashMap<>();
    private static final TimeConversionOptions FRACTIONS =
            TimeConversionOptions.builder().integral(false).build();

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
        double seconds = exactSeconds(duration);
        // What has a rest is CDK's to refuse.
        return seconds % 1 == 0 ? (int) seconds : duration.toSeconds().intValue();
    }

    /** Returns the same with the part of a second that is left over; less than 0 where only deployment knows it. */
    public static double exactSeconds(Duration duration) {
        return LENGTHS.computeIfAbsent(
                duration, each -> each.toSeconds(FRACTIONS).doubleValue());
    }

    /** Returns whether nothing is left over of a duration in units of so many seconds, or only deployment knows. */
    public static boolean isWhole(Duration duration, int unitSeconds) {
        if (!LENGTHS.containsKey(duration) && duration.isUnresolved()) {
            return true;
        }
        double seconds = exactSeconds(duration);
        return seconds < 0 || seconds % unitSeconds == 0;
    }

    /** Returns a duration as messages say it: 90 s. */
    public static String text(Duration duration) {
        double seconds = exactSeconds(duration);
        return (seconds % 1 == 0 ? Long.toString((long) seconds) : Double.toString(seconds)) + " s";
    }

    /** Returns whether a duration is a number of whole seconds, or only deployment knows: CDK throws where it has to render another. */
    public static boolean isWhole(Duration duration) {
        return isWhole(duration, 1);
    }

    private static Duration known(Duration duration, int seconds) {
        LENGTHS.put(duration, (double) seconds);
        return duration;
    }
}
