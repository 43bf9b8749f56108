package dev.longshore.pattern;

import dev.longshore.service.StandaloneTaskOptions;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.sns.ITopic;

/**
 * The options that every builder of a job has.
 *
 * @param <B> the builder itself
 */
public abstract class JobOptions<B extends JobOptions<B>> extends StandaloneTaskOptions<B> {
    /** How often a start that failed is tried again, {@value}, unless set. */
    public static final int DEFAULT_START_RETRIES = 10;

    /** For how many minutes a start that failed is tried again, {@value}, unless set. */
    public static final int DEFAULT_START_AGE_MINUTES = 60;

    private @Nullable IVpc vpc;
    private int startRetries = DEFAULT_START_RETRIES;
    private Duration startAge = Duration.minutes(DEFAULT_START_AGE_MINUTES);
    private @Nullable ITopic alarmTopic;

    /** Starts with the defaults. */
    JobOptions() {}

    /** Puts the cluster that is made into a VPC that is there already. Default: a new network is made. */
    public B vpc(IVpc vpc) {
        this.vpc = vpc;
        return self();
    }

    /**
     * Sets how often, and for how long, a start that failed is tried again: where ECS has no room, for example. After
     * that it is in the dead-letter queue. Default: {@value #DEFAULT_START_RETRIES} times in
     * {@value #DEFAULT_START_AGE_MINUTES} minutes; AWS's own, 185 times in a day, starts a nightly job at noon.
     */
    public B retryStart(int times, Duration maximumAge) {
        this.startRetries = times;
        this.startAge = maximumAge;
        return self();
    }

    /** Tells this topic when a run did not start or did not end well. Default: the alarms tell nobody. */
    public B alarmTopic(ITopic topic) {
        this.alarmTopic = topic;
        return self();
    }

    /** Takes over finished options. */
    B from(JobSettings job) {
        from(job.task());
        vpc = job.vpc();
        startRetries = job.startRetries();
        startAge = job.startAge();
        alarmTopic = job.alarmTopic();
        return self();
    }

    JobSettings jobSettings() {
        return new JobSettings(standaloneTaskProps(), vpc, startRetries, startAge, alarmTopic);
    }
}
