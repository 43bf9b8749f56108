package dev.longshore.simulation;

/** How many messages come in a second. */
@FunctionalInterface
public interface Trace {
    /** Returns the messages of that second. */
    int at(int second);

    /** Returns no messages at all. */
    static Trace nothing() {
        return second -> 0;
    }

    /** Returns so many messages at once. */
    static Trace burst(int when, int messages) {
        return second -> second == when ? messages : 0;
    }

    /** Returns a message every so many seconds, from one second to another. */
    static Trace every(int seconds, int from, int to) {
        return second -> second >= from && second < to && (second - from) % seconds == 0 ? 1 : 0;
    }

    /** Returns so many messages each second, from one second to another. */
    static Trace flood(int messages, int from, int to) {
        return second -> second >= from && second < to ? messages : 0;
    }

    /** Returns the messages of both. */
    default Trace and(Trace other) {
        return second -> at(second) + other.at(second);
    }
}
