package dev.longshore.pattern;

import dev.longshore.cluster.Capacity;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.scheduler.CfnSchedule;

/** Options of a {@link ScheduledJob}. */
public sealed interface ScheduledJobProps permits DefaultScheduledJobProps {
    /** The time zone of the schedule, {@value}, unless set. */
    String DEFAULT_TIME_ZONE = "UTC";

    /** How often a run is tried, {@value}, unless set. */
    int DEFAULT_ATTEMPTS = 1;

    /** Returns when it runs, or empty where nobody said. */
    String schedule();

    /** Returns the time zone of the schedule. */
    ZoneId timeZone();

    /** Returns the time in which a run may begin, or null where it begins on time. */
    @Nullable
    Duration flexibleWindow();

    /** Returns how long a run may take, or null. */
    @Nullable
    Duration timeout();

    /** Returns how often a run is tried. */
    int attempts();

    /** Returns whether a run is left out while another one is under way. */
    boolean oneAtATime();

    /** Returns whether it runs on Fargate Spot, and on demand where that fails. */
    boolean spotFirst();

    /** Returns the change to the schedule's own builder, if any. */
    @Nullable
    Consumer<CfnSchedule.Builder> customizeSchedule();

    /** Returns whether a state machine watches over each run, for what ECS can't do. */
    default boolean isWatched() {
        return timeout() != null || attempts() != DEFAULT_ATTEMPTS || oneAtATime() || spotFirst();
    }

    /** Returns a builder with these options. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ScheduledJobProps}. */
    final class Builder extends JobOptions<Builder> {
        private String schedule = "";
        private ZoneId timeZone = ZoneId.of(DEFAULT_TIME_ZONE);
        private @Nullable Duration flexibleWindow;
        private @Nullable Duration timeout;
        private int attempts = DEFAULT_ATTEMPTS;
        private boolean oneAtATime;
        private boolean spotFirst;
        private @Nullable Consumer<CfnSchedule.Builder> customizeSchedule;

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /** Sets when it runs: {@code cron(0 3 * * ? *)}, {@code rate(6 hours)} or {@code at(2027-01-01T00:00:00)}. */
        public Builder schedule(String expression) {
            this.schedule = expression;
            return this;
        }

        /** Sets the time zone of the schedule; daylight saving time is followed. Default: {@value #DEFAULT_TIME_ZONE}. */
        public Builder timeZone(ZoneId timeZone) {
            this.timeZone = timeZone;
            return this;
        }

        /** Lets a run begin within this time after the schedule, 1 minute to a day. Default: it begins on time. */
        public Builder flexibleWindow(Duration window) {
            this.flexibleWindow = window;
            return this;
        }

        /** Stops a run that takes longer; a state machine watches it, as ECS has no such limit. Default: none. */
        public Builder timeout(Duration timeout) {
            this.timeout = timeout;
            return this;
        }

        /** Runs the task up to so many times, until it ends well. Default: {@value #DEFAULT_ATTEMPTS}. */
        public Builder attempts(int count) {
            this.attempts = count;
            return this;
        }

        /**
         * Leaves a run out while another one is under way, one that was started by hand too. Two that start within the
         * same second don't see each other. Default: runs may overlap.
         */
        public Builder oneAtATime() {
            this.oneAtATime = true;
            return this;
        }

        /**
         * Runs on Fargate Spot, and once more on demand where Spot has no room or takes the task back: what it does must
         * bear to be begun again. Default: what {@code capacity} says.
         */
        public Builder spotFirst() {
            this.spotFirst = true;
            return capacity(Capacity.FARGATE_SPOT);
        }

        /** Changes the L1 builder before the schedule is made; runs last, so it wins. */
        public Builder customizeSchedule(Consumer<CfnSchedule.Builder> customize) {
            this.customizeSchedule = customize;
            return this;
        }

        private Builder from(ScheduledJobProps props) {
            from(((DefaultScheduledJobProps) props).job());
            schedule = props.schedule();
            timeZone = props.timeZone();
            flexibleWindow = props.flexibleWindow();
            timeout = props.timeout();
            attempts = props.attempts();
            oneAtATime = props.oneAtATime();
            spotFirst = props.spotFirst();
            customizeSchedule = props.customizeSchedule();
            return this;
        }

        /** Returns the options. */
        public ScheduledJobProps build() {
            return new DefaultScheduledJobProps(
                    jobSettings(),
                    schedule,
                    timeZone,
                    flexibleWindow,
                    timeout,
                    attempts,
                    oneAtATime,
                    spotFirst,
                    customizeSchedule);
        }
    }
}
