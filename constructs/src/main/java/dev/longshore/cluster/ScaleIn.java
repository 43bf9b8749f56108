package dev.longshore.cluster;

/**
 * What happens to tasks when ECS takes an instance out of its group, and with it, what happens when the stack is
 * deleted (docs/capacity.md).
 */
public enum ScaleIn {
    /**
     * Managed draining: tasks are stopped in order, and replaced elsewhere, before their instance goes. The stack deletes
     * without help; an instance that still runs when the capacity provider goes may be held for up to an hour by the
     * lifecycle hook that ECS leaves behind.
     */
    DRAIN,
    /**
     * Draining and managed termination protection: an instance with a task is never chosen. For tasks that must not be
     * moved. <b>The deletion of the stack waits</b> for instances that are still protected: take the protection away
     * first, as the page says.
     */
    PROTECT,
    /**
     * Neither: an instance goes with the tasks on it, and services replace them. For batch work that starts again, and for
     * stacks that come and go: nothing holds their deletion up.
     */
    STOP;

    /** Returns whether tasks are moved before their instance goes. */
    public boolean drains() {
        return this != STOP;
    }

    /** Returns whether instances with tasks are kept. */
    public boolean protects() {
        return this == PROTECT;
    }
}
