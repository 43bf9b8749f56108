package dev.longshore.task;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** When ECS restarts a container by itself, without replacing the task. */
public sealed interface RestartPolicy permits DefaultRestartPolicy {
    /** Seconds that a container must have run to be restarted, {@value}, unless set. */
    int DEFAULT_ATTEMPT_PERIOD_SECONDS = 300;

    /** Returns the exit codes after which it is not restarted. */
    List<Integer> ignoredExitCodes();

    /** Returns the seconds that it must have run to be restarted. */
    int attemptPeriodSeconds();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RestartPolicy}. */
    final class Builder {
        private final List<Integer> ignoredExitCodes = new ArrayList<>();
        private int attemptPeriodSeconds = DEFAULT_ATTEMPT_PERIOD_SECONDS;

        private Builder() {}

        /** Does not restart it after these exit codes, such as 0. Default: it is restarted after all. */
        public Builder ignoreExitCodes(int... codes) {
            for (int code : codes) {
                ignoredExitCodes.add(code);
            }
            return this;
        }

        /** Sets the seconds that it must have run to be restarted, 60 to 1800. Default: {@value RestartPolicy#DEFAULT_ATTEMPT_PERIOD_SECONDS}. */
        public Builder attemptPeriodSeconds(int seconds) {
            this.attemptPeriodSeconds = seconds;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public RestartPolicy build() {
            return new DefaultRestartPolicy(Ordered.copy(ignoredExitCodes), attemptPeriodSeconds);
        }
    }
}

record DefaultRestartPolicy(List<Integer> ignoredExitCodes, int attemptPeriodSeconds) implements RestartPolicy {}
