package dev.longshore.rehearsal;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** When the resources of one phase begin: each as soon as those it waits for are done. */
final class Schedule {
    private final Clock clock;
    private final Instant begin;
    private final Map<String, Instant> done = new LinkedHashMap<>();
    private Instant latest;

    Schedule(Clock clock) {
        this.clock = clock;
        this.begin = clock.now();
        this.latest = begin;
    }

    void start(Collection<String> waitsFor) {
        clock.set(waitsFor.stream()
                .map(id -> done.getOrDefault(id, begin))
                .reduce(begin, (one, other) -> one.isAfter(other) ? one : other));
    }

    void end(String logicalId) {
        Instant now = clock.now();
        done.put(logicalId, now);
        latest = now.isAfter(latest) ? now : latest;
    }

    /** Waits for everything that was begun. */
    void join() {
        Instant now = clock.now();
        clock.set(now.isAfter(latest) ? now : latest);
    }
}
