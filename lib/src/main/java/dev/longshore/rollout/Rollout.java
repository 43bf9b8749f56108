package dev.longshore.rollout;

/**
 * How long a deployment takes at the most, by arithmetic: nothing is measured, and functions that are asked answer at
 * once. After early successes the old tasks still drain.
 *
 * @param waves how many times tasks are replaced one after the other; 0 where none can be, 1 with a second set
 * @param seconds the seconds of all waves, with the half minute that ECS looks on at the end
 */
public record Rollout(int waves, int seconds) {
    /** From the order of a task until its containers start: network interface, image. */
    static final int LAUNCH_SECONDS = 60;

    /** How long ECS looks on until it calls a deployment done. */
    static final int STEADY_SECONDS = 30;

    /** How long ECS waits after each change of the weights of a Network Load Balancer, which follows them slowly. */
    static final int NETWORK_SECONDS = 600;

    private static final int PERCENT = 100;

    /**
     * Returns the arithmetic of a service whose requests move from one set of tasks to another.
     *
     * @param healthySeconds what a task takes until its load balancer has found it healthy
     * @param waits how often it waits between two steps
     * @param stepSeconds for how long
     * @param bakeSeconds for how long both sets run at the end, and what waits for somebody
     * @param drainSeconds the deregistration and the longest stop timeout
     */
    public static Rollout moving(int healthySeconds, int waits, int stepSeconds, int bakeSeconds, int drainSeconds) {
        return new Rollout(
                1, LAUNCH_SECONDS + healthySeconds + waits * stepSeconds + bakeSeconds + drainSeconds + STEADY_SECONDS);
    }

    /**
     * Returns for how long ECS waits in all for a Network Load Balancer: once where tests move, with or without any, and
     * once for each step.
     *
     * @param waits how often it waits between two steps
     */
    public static int networkSeconds(int waits) {
        return networkChanges(waits) * NETWORK_SECONDS;
    }

    static int networkChanges(int waits) {
        return waits + 2;
    }

    /**
     * Returns the arithmetic of a service.
     *
     * @param tasks how many tasks run
     * @param minimumPercent the percentage of them that stay
     * @param maximumPercent the percentage of them that may run
     * @param startupSeconds what a container takes until it answers
     * @param balancerSeconds a check of the load balancer and the deregistration; 0 without one
     * @param stopSeconds the longest stop timeout
     */
    public static Rollout of(
            int tasks,
            int minimumPercent,
            int maximumPercent,
            int startupSeconds,
            int balancerSeconds,
            int stopSeconds) {
        int most = tasks * maximumPercent / PERCENT;
        int fewest = (tasks * minimumPercent + PERCENT - 1) / PERCENT;
        int batch = Math.min(most - fewest, tasks);
        if (batch <= 0) {
            return new Rollout(0, 0);
        }
        int waves = (tasks + batch - 1) / batch;
        return new Rollout(
                waves, waves * (LAUNCH_SECONDS + startupSeconds + balancerSeconds + stopSeconds) + STEADY_SECONDS);
    }
}
