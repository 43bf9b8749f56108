package dev.longshore.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The axis above the bars: round times, at most seven of them. */
record TimelineScale(long lengthMillis, long stepMillis) {
    private static final int MOST = 6;
    private static final List<Long> STEPS = List.of(1L, 5L, 10L, 15L, 30L, 60L, 120L, 300L, 600L, 900L, 1800L, 3600L);

    static TimelineScale of(Duration duration) {
        long length = Math.max(1, duration.toMillis());
        long step = STEPS.stream()
                .map(seconds -> seconds * 1000)
                .filter(millis -> length / millis <= MOST)
                .findFirst()
                .orElse(length / MOST);
        return new TimelineScale(length, step);
    }

    /** How far along the axis a time is, in percent. */
    double percent(Duration time) {
        return time.toMillis() * 100.0 / lengthMillis;
    }

    /** The distance of the lines, as CSS wants it. */
    String grid() {
        return String.format(Locale.ROOT, "%.3f%%", stepMillis * 100.0 / lengthMillis);
    }

    /** A label for each line. */
    String labels() {
        return LongStream.rangeClosed(0, lengthMillis / stepMillis)
                .mapToObj(line -> Duration.ofMillis(line * stepMillis))
                .map(time -> String.format(
                        Locale.ROOT, "<span style=\"left:%.2f%%\">%s</span>", percent(time), TimelineText.clock(time)))
                .collect(Collectors.joining());
    }
}
