package dev.longshore.pattern;

import dev.longshore.service.StandaloneTaskOptions;
import dev.longshore.service.StandaloneTaskProps;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;

/** A task of a {@link TaskPipeline}. */
public sealed interface PipelineTask permits DefaultPipelineTask {
    /** How often a task of a pipeline is run until it ends well, {@value}, unless set. */
    int DEFAULT_ATTEMPTS = 1;

    /** Returns the name. */
    String name();

    /** Returns the task and what it runs on. */
    StandaloneTaskProps task();

    /** Returns how long it may take, or null. */
    @Nullable
    Duration timeout();

    /** Returns how often it is run until it ends well. */
    int attempts();

    /** Returns what it is told, or null. */
    @Nullable
    RunInput input();

    /** Starts a builder with the defaults. */
    static Builder builder(String name) {
        return new Builder(name);
    }

    /** Builds {@link PipelineTask}. */
    final class Builder extends StandaloneTaskOptions<Builder> {
        private final String name;
        private @Nullable Duration timeout;
        private int attempts = DEFAULT_ATTEMPTS;
        private @Nullable RunInput input;

        private Builder(String name) {
            this.name = name;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** Stops the task when it takes longer; that is a failure, and no further attempt. Default: none. */
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
         * Tells the task of the input of the execution, such as {@code environment("DAY", "$.day")}; within
         * {@code forEach}, of {@code $.item} and {@code $.index}. Default: it is told nothing.
         */
        public Builder input(Consumer<RunInput.Builder> options) {
            this.input = RunInput.builder().apply(options).build();
            return this;
        }

        /** Returns the task. */
        public PipelineTask build() {
            return new DefaultPipelineTask(name, standaloneTaskProps(), timeout, attempts, input);
        }
    }
}

record DefaultPipelineTask(
        String name,
        StandaloneTaskProps task,
        @Nullable Duration timeout,
        int attempts,
        @Nullable RunInput input) implements PipelineTask {}
