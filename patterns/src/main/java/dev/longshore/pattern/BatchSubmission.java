package dev.longshore.pattern;

import dev.longshore.internal.Ordered;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** How a pipeline submits a job of AWS Batch; a value that begins with {@code $.} is read from the execution's input. */
public sealed interface BatchSubmission permits DefaultBatchSubmission {
    /** Returns what stands for {@code Ref::name} in the command. */
    Map<String, String> parameters();

    /** Returns the environment variables. */
    Map<String, String> environment();

    /** Returns whether each job of the array waits for one of the array before it, rather than for all. */
    boolean nToN();

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BatchSubmission}. */
    final class Builder {
        private final Map<String, String> parameters = new LinkedHashMap<>();
        private final Map<String, String> environment = new LinkedHashMap<>();
        private boolean nToN;

        private Builder() {}

        /** Sets what stands for {@code Ref::name} in the command, such as {@code parameter("day", "$.day")}. */
        public Builder parameter(String name, String value) {
            parameters.put(name, value);
            return this;
        }

        /** Sets an environment variable, such as {@code environment("DAY", "$.day")}. */
        public Builder environment(String name, String value) {
            environment.put(name, value);
            return this;
        }

        /**
         * Lets each job of the array begin once the job of the same index in the array before it has ended well. Default:
         * all of what was said before has ended well.
         */
        public Builder nToN() {
            this.nToN = true;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the submission. */
        public BatchSubmission build() {
            return new DefaultBatchSubmission(Ordered.copy(parameters), Ordered.copy(environment), nToN);
        }
    }
}

record DefaultBatchSubmission(Map<String, String> parameters, Map<String, String> environment, boolean nToN)
        implements BatchSubmission {}
