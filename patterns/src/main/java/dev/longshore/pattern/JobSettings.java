package dev.longshore.pattern;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.cluster.EcsClusterProps;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.JobRule;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.service.StandaloneTaskCheck;
import dev.longshore.service.StandaloneTaskProps;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.sns.ITopic;
import software.constructs.Construct;

/**
 * What all jobs have.
 *
 * @param task the task and where it runs
 * @param vpc the VPC of the cluster that is made, or null
 * @param startRetries how often a start is tried again
 * @param startAge for how long it is
 * @param alarmTopic who is told of alarms, or null
 */
record JobSettings(
        StandaloneTaskProps task,
        @Nullable IVpc vpc,
        int startRetries,
        Duration startAge,
        @Nullable ITopic alarmTopic) {
    private static final int MOST_RETRIES = 185;
    private static final int LEAST_AGE_SECONDS = 60;
    private static final int MOST_AGE_SECONDS = 86400;

    /** Returns what is wrong with them. */
    List<Finding> check(Place place) {
        List<Finding> findings = new ArrayList<>(StandaloneTaskCheck.of(task, place));
        int age = startAge.toSeconds().intValue();
        findings.addAll(new OptionCheck(place)
                .require(
                        startRetries >= 0 && startRetries <= MOST_RETRIES,
                        JobRule.START_RETRIES,
                        "retryStart",
                        startRetries,
                        "must be 0 to " + MOST_RETRIES + " times",
                        "write retryStart(10, Duration.hours(1))")
                .require(
                        age >= LEAST_AGE_SECONDS && age <= MOST_AGE_SECONDS,
                        JobRule.START_AGE,
                        "retryStart",
                        age + " s",
                        "must be for " + LEAST_AGE_SECONDS + " to " + MOST_AGE_SECONDS + " seconds",
                        "write retryStart(10, Duration.hours(1))")
                .require(
                        vpc == null || !hasCluster(),
                        OptionRule.CONTRADICTION,
                        "vpc",
                        null,
                        "and 'cluster' are both given",
                        "give one of them; a cluster has its VPC")
                .findings());
        return findings;
    }

    /** Returns the cluster that was given, or a new one; null where it is none of ours. */
    @Nullable
    EcsCluster cluster(Construct scope) {
        if (hasCluster()) {
            return task.cluster();
        }
        EcsClusterProps.Builder made =
                EcsClusterProps.builder().profile(task.task().profile());
        return new EcsCluster(scope, "Cluster", (vpc == null ? made : made.vpc(vpc)).build());
    }

    /** Returns the options of the task in that cluster. */
    StandaloneTaskProps taskIn(@Nullable EcsCluster cluster) {
        return cluster == null ? task : task.toBuilder().cluster(cluster).build();
    }

    private boolean hasCluster() {
        return task.cluster() != null || task.existingCluster() != null;
    }
}
