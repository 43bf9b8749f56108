package dev.longshore.internal;

import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;

/** Durations that AWS takes in whole seconds. */
public final class WholeSeconds {
    private WholeSeconds() {}

    /** Returns how many seconds there are; null where none are given, and where it is reported that they are not whole. */
    public static @Nullable Integer of(@Nullable Duration duration, StatedRule rule, String option, OptionCheck check) {
        if (duration == null || Durations.isWhole(duration)) {
            return duration == null ? null : Integer.valueOf(Durations.inSeconds(duration));
        }
        check.require(false, rule, option, Durations.text(duration), "must be a number of whole seconds", "round it");
        return null;
    }
}
