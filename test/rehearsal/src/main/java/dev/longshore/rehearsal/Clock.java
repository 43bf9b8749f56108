package dev.longshore.rehearsal;

import java.time.Duration;
import java.time.Instant;

/** What time it is: the machine's, which the CDK CLI compares with its own, or a made-up one on which everything takes as long as usual. */
final class Clock {
    private final boolean real;
    private Instant now;

    private Clock(boolean real, Instant now) {
        this.real = real;
        this.now = now;
    }

    static Clock real() {
        return new Clock(true, Instant.EPOCH);
    }

    /** A clock that stands still until it is moved. */
    static Clock fake() {
        return new Clock(false, Instant.parse("2026-01-01T00:00:00Z"));
    }

    /** Now, in whole milliseconds; on the machine's clock no two calls get the same answer. */
    Instant now() {
        if (real) {
            Instant machine = Instant.ofEpochMilli(System.currentTimeMillis());
            now = machine.isAfter(now) ? machine : now.plusMillis(1);
        }
        return now;
    }

    void pass(Duration time) {
        if (!real) {
            now = now.plus(time);
        }
    }

    /** Goes to a moment, also back: resources that do not wait for each other are made side by side. */
    void set(Instant moment) {
        if (!real) {
            now = moment;
        }
    }
}
