package dev.longshore.rule.service;

import dev.longshore.finding.Place;
import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.Scaling;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * How ECS replaces the tasks of a service in a rolling deployment, and whether it can.
 *
 * <p>ECS stops a task only while at least {@link #lowest} others run, rounding up, and starts one only while no more
 * than {@link #highest} run then, rounding down.
 *
 * @param minimum the minimum healthy percent
 * @param maximum the maximum percent
 * @param tasks how many tasks there are, or null where that is not known
 * @param place where the maximum percent is written, or would be
 */
record Rollout(int minimum, int maximum, @Nullable Integer tasks, Place place) {
    private static final int DEFAULT_MINIMUM = 100;
    private static final int DEFAULT_MAXIMUM = 200;
    private static final int PERCENT = 100;

    /** Returns the rolling deployment of a service; null if it certainly has none, or not all of it is known. */
    static @Nullable Rollout of(Service service) {
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        if (deployment == null
                || !"REPLICA".equals(Value.knownOr(service.schedulingStrategy(), "REPLICA"))
                || !"ECS".equals(Value.knownOr(service.deploymentController(), "ECS"))
                || !"ROLLING".equals(Value.knownOr(deployment.strategy(), "ROLLING"))) {
            return null;
        }
        Integer minimum = Value.knownOr(deployment.minimumHealthyPercent(), DEFAULT_MINIMUM);
        Integer maximum = Value.knownOr(deployment.maximumPercent(), DEFAULT_MAXIMUM);
        return minimum == null || maximum == null || minimum < 0 || maximum < 0
                ? null
                : new Rollout(minimum, maximum, tasks(service), deployment.placeOf("maximumPercent"));
    }

    /** Returns how many of n tasks must stay. */
    long lowest(int n) {
        return ((long) minimum * n + PERCENT - 1) / PERCENT;
    }

    /** Returns how many tasks may run in place of n. */
    long highest(int n) {
        return (long) maximum * n / PERCENT;
    }

    /** Returns whether n tasks can never be replaced: as many must stay as may run. */
    boolean blocks(int n) {
        return lowest(n) > highest(n) - 1;
    }

    /** Returns whether no number of tasks can be replaced, rounding or not. */
    boolean alwaysBlocks() {
        return minimum >= maximum;
    }

    /** Returns whether there are tasks to run, but certainly none may. */
    boolean runsNothing() {
        return tasks != null && tasks > 0 && highest(tasks) == 0;
    }

    /** Returns the smallest maximum percent with which n tasks can be replaced. */
    long maximumThatMoves(int n) {
        return ((lowest(n) + 1) * PERCENT + n - 1) / n;
    }

    /** Returns the largest minimum healthy percent with which n tasks can be replaced. */
    long minimumThatMoves(int n) {
        return (highest(n) - 1) * PERCENT / n;
    }

    private static @Nullable Integer tasks(Service service) {
        Integer desired = Value.known(service.desiredCount());
        Scaling scaling = service.scaling();
        return desired == null && scaling != null ? Value.known(scaling.minCapacity()) : desired;
    }
}
