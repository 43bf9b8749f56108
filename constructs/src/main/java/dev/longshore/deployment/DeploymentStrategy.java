package dev.longshore.deployment;

/** How requests get from the tasks of one version to those of the next. */
public enum DeploymentStrategy {
    /** Tasks are replaced a few at a time, and both versions answer meanwhile. */
    ROLLING,
    /** A second set of tasks is started, and all requests move to it at once. */
    BLUE_GREEN,
    /** A second set of tasks is started, and requests move to it in equal steps. */
    LINEAR,
    /** A second set of tasks is started and gets a small part of the requests first, then all. */
    CANARY;

    /** Returns whether requests move from one set of tasks to another. */
    public boolean movesRequests() {
        return this != ROLLING;
    }
}
