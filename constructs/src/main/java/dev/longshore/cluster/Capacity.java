package dev.longshore.cluster;

/**
 * A part of what a service runs on: a capacity provider, how many tasks go there first, and its share of the others.
 *
 * @param provider the name of the capacity provider
 * @param base the tasks that go there before any other; one part of a strategy at most has a base
 * @param weight the share of the tasks after the base, 0 to 1000
 */
public record Capacity(String provider, int base, int weight) {
    /** Fargate on demand, all tasks. */
    public static final Capacity FARGATE = new Capacity("FARGATE", 0, 1);

    /** Fargate Spot: about 70 % cheaper, and AWS may take a task back with two minutes' notice. */
    public static final Capacity FARGATE_SPOT = new Capacity("FARGATE_SPOT", 0, 1);

    /** Returns this capacity with that many tasks placed on it first. */
    public Capacity base(int tasks) {
        return new Capacity(provider, tasks, weight);
    }

    /** Returns this capacity with that share of the tasks after the base. */
    public Capacity weight(int share) {
        return new Capacity(provider, base, share);
    }
}
