package dev.longshore.cluster;

/**
 * A part of what a service runs on: a capacity of its cluster, how many tasks go there first, and its share of the
 * others.
 *
 * @param name the name of the capacity in the cluster
 * @param base the tasks that go there before any other; one part of a strategy at most has a base
 * @param weight the share of the tasks after the base, 0 to 1000
 */
public record Capacity(String name, int base, int weight) {
    /** Fargate on demand, all tasks. */
    public static final Capacity FARGATE = of("FARGATE");

    /** Fargate Spot: about 70 % cheaper, and AWS may take a task back with two minutes' notice. */
    public static final Capacity FARGATE_SPOT = of("FARGATE_SPOT");

    /** External instances, registered with ECS Anywhere: all tasks, and without base or weight. */
    public static final Capacity EXTERNAL = of("EXTERNAL");

    /** Returns the capacity to which the cluster gave this name, for all tasks. */
    public static Capacity of(String name) {
        return new Capacity(name, 0, 1);
    }

    /** Returns this capacity with that many tasks placed on it first. */
    public Capacity base(int tasks) {
        return new Capacity(name, tasks, weight);
    }

    /** Returns this capacity with that share of the tasks after the base. */
    public Capacity weight(int share) {
        return new Capacity(name, base, share);
    }
}
