package dev.longshore.operations;

import dev.longshore.internal.Durations;
import dev.longshore.internal.MeasureRule;
import dev.longshore.internal.OptionCheck;

/** Alarms that would always be there, or never. */
public final class AlarmCheck {
    private static final int PERCENT = 100;

    private AlarmCheck() {}

    /** Reports them. */
    public static void of(AlarmOptions options, OptionCheck check) {
        percent("cpuPercent", options.cpuPercent(), check);
        percent("memoryPercent", options.memoryPercent(), check);
        percent("errorPercent", options.errorPercent(), check);
        check.require(
                Durations.exactSeconds(options.latency()) != 0,
                MeasureRule.ALARM_THRESHOLD,
                "latency",
                Durations.text(options.latency()),
                "must be more than 0",
                "write latency(Duration.seconds(" + AlarmOptions.DEFAULT_LATENCY_SECONDS + ")) or another time");
    }

    private static void percent(String option, int percent, OptionCheck check) {
        check.require(
                percent >= 1 && percent <= PERCENT,
                MeasureRule.ALARM_THRESHOLD,
                option,
                percent,
                "must be 1 to " + PERCENT,
                "set another percentage");
    }
}
