package dev.longshore.simulation;

/** How AWS's pages on step scaling are read where they leave something open; the scaling must hold with each. */
public enum Reading {
    /** The aggregation is over all datapoints that the alarm looks at, and a cooldown holds back scaling in. */
    BOTH,
    /** Only the latest datapoint counts; a cooldown holds back scaling in. */
    LATEST_DATAPOINT,
    /** The aggregation is over all datapoints; a cooldown holds back nothing that has an exact capacity. */
    NO_COOLDOWN;

    boolean aggregates() {
        return this != LATEST_DATAPOINT;
    }

    boolean coolsDown() {
        return this != NO_COOLDOWN;
    }
}
