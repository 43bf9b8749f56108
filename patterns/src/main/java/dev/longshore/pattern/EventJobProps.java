package dev.longshore.pattern;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.events.IEventBus;
import software.amazon.awscdk.services.events.Rule;
import software.amazon.awscdk.services.events.Schedule;

/** Options of an {@link EventJob}. */
public sealed interface EventJobProps permits DefaultEventJobProps {
    /** Returns the events that start it, or null. */
    @Nullable
    EventPattern pattern();

    /** Returns when it runs, by a rule, or null. */
    @Nullable
    Schedule schedule();

    /** Returns the bus of the events, or null for the account's own. */
    @Nullable
    IEventBus eventBus();

    /** Returns what the task is told of the event, or null. */
    @Nullable
    RunInput input();

    /** Returns the change to the rule's own builder, if any. */
    @Nullable
    Consumer<Rule.Builder> customizeRule();

    /** Returns a builder with these options. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EventJobProps}. */
    final class Builder extends JobOptions<Builder> {
        private @Nullable EventPattern pattern;
        private @Nullable Schedule schedule;
        private @Nullable IEventBus eventBus;
        private @Nullable RunInput input;
        private @Nullable Consumer<Rule.Builder> customizeRule;

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /** Runs for each event of this pattern. */
        public Builder pattern(EventPattern pattern) {
            this.pattern = pattern;
            return this;
        }

        /** Runs by a rule, in UTC. {@link ScheduledJob} has time zones, and is what AWS recommends for schedules. */
        public Builder schedule(Schedule schedule) {
            this.schedule = schedule;
            return this;
        }

        /** Takes the events of this bus. Default: those of the account's own. */
        public Builder eventBus(IEventBus bus) {
            this.eventBus = bus;
            return this;
        }

        /** Tells the task of the event that started it. Default: it is told nothing. */
        public Builder input(Consumer<RunInput.Builder> options) {
            this.input = RunInput.builder().apply(options).build();
            return this;
        }

        /** Changes the L2 builder before the rule is made; runs last, so it wins. */
        public Builder customizeRule(Consumer<Rule.Builder> customize) {
            this.customizeRule = customize;
            return this;
        }

        private Builder from(EventJobProps props) {
            from(((DefaultEventJobProps) props).job());
            pattern = props.pattern();
            schedule = props.schedule();
            eventBus = props.eventBus();
            input = props.input();
            customizeRule = props.customizeRule();
            return this;
        }

        /** Returns the options. */
        public EventJobProps build() {
            return new DefaultEventJobProps(jobSettings(), pattern, schedule, eventBus, input, customizeRule);
        }
    }
}
