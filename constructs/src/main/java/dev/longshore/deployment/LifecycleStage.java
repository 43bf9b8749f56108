package dev.longshore.deployment;

/** A stage of a deployment at which a hook runs. */
public enum LifecycleStage {
    /** What was left of an earlier deployment is looked at. */
    RECONCILE_SERVICE,
    /** No new task runs yet. */
    PRE_SCALE_UP,
    /** All new tasks run and are healthy. */
    POST_SCALE_UP,
    /** The test listener moves to the new tasks. */
    TEST_TRAFFIC_SHIFT,
    /** The test listener leads to the new tasks: the place for tests. */
    POST_TEST_TRAFFIC_SHIFT,
    /** Requests are about to move; in a linear or canary deployment once for each step. */
    PRE_PRODUCTION_TRAFFIC_SHIFT,
    /** Requests move; in a linear or canary deployment once for each step. */
    PRODUCTION_TRAFFIC_SHIFT,
    /** All requests have moved. */
    POST_PRODUCTION_TRAFFIC_SHIFT;

    /** Returns whether only a deployment that moves requests comes through it. */
    public boolean movesRequests() {
        return name().contains("TRAFFIC");
    }

    /** Returns whether only a deployment with a test listener comes through it. */
    public boolean movesTests() {
        return name().contains("TEST_TRAFFIC");
    }
}
