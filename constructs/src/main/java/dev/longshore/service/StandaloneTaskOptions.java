package dev.longshore.service;

import dev.longshore.task.TaskConnection;

/**
 * The options that every builder of a task has that runs and ends.
 *
 * @param <B> the builder itself
 */
public abstract class StandaloneTaskOptions<B extends StandaloneTaskOptions<B>> extends ClusterTaskOptions<B> {
    /** Starts with the defaults. */
    protected StandaloneTaskOptions() {}

    /** Takes over finished options. */
    protected B from(StandaloneTaskProps props) {
        from(props.task());
        placed(props.cluster(), props.existingCluster(), props.capacity(), props.securityGroup(), props.subnets());
        return self();
    }

    /** Returns whether a cluster is given. */
    protected boolean hasCluster() {
        return cluster() != null || existingCluster() != null;
    }

    /** Returns the options of the task and where it runs. */
    protected StandaloneTaskProps standaloneTaskProps() {
        return new DefaultStandaloneTaskProps(
                taskProps(acknowledged(), TaskConnection.NONE),
                cluster(),
                existingCluster(),
                capacity(),
                securityGroup(),
                subnets());
    }
}
