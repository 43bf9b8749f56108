package dev.longshore.task;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How to tell that a container works: a path that the load balancer asks for, a command that ECS runs inside, or both.
 */
public sealed interface ContainerHealthCheck permits DefaultContainerHealthCheck {
    /** Seconds between two runs of the command, {@value}, unless set. */
    int DEFAULT_INTERVAL_SECONDS = 10;

    /** Seconds a run of the command may take, {@value}, unless set. */
    int DEFAULT_TIMEOUT_SECONDS = 5;

    /** Failures in a row that make a container unhealthy, {@value}, unless set. */
    int DEFAULT_RETRIES = 3;

    /** Returns the path that the load balancer asks for, or null. */
    @Nullable
    String httpPath();

    /** Returns the command with CMD or CMD-SHELL in front, or an empty list. */
    List<String> command();

    /** Returns the seconds between two runs of the command. */
    int intervalSeconds();

    /** Returns the seconds a run of the command may take. */
    int timeoutSeconds();

    /** Returns the failures in a row that make a container unhealthy. */
    int retries();

    /** Returns the seconds after the start in which failures of the command do not count. */
    int startPeriodSeconds();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ContainerHealthCheck}. */
    final class Builder {
        private @Nullable String httpPath;
        private List<String> command = List.of();
        private int intervalSeconds = DEFAULT_INTERVAL_SECONDS;
        private int timeoutSeconds = DEFAULT_TIMEOUT_SECONDS;
        private int retries = DEFAULT_RETRIES;
        private int startPeriodSeconds;

        private Builder() {}

        /**
         * Sets the path that the load balancer asks for; it must answer 200. Nothing is run inside the container, so
         * the image needs no curl. Default: {@code /}.
         */
        public Builder httpGet(String path) {
            this.httpPath = path;
            return this;
        }

        /** Sets a shell command that ECS runs inside the container; exit code 0 means healthy. Default: none. */
        public Builder shell(String shellCommand) {
            this.command = List.of("CMD-SHELL", shellCommand);
            return this;
        }

        /** Sets a command that ECS runs inside the container without a shell. Default: none. */
        public Builder command(String... words) {
            List<String> withKind = new ArrayList<>();
            withKind.add("CMD");
            withKind.addAll(List.of(words));
            this.command = withKind;
            return this;
        }

        /** Sets the command as ECS writes it, beginning with CMD or CMD-SHELL. */
        Builder rawCommand(List<String> words) {
            this.command = words;
            return this;
        }

        /**
         * Sets the seconds between two runs of the command, 5 to 300. Default:
         * {@value ContainerHealthCheck#DEFAULT_INTERVAL_SECONDS}.
         */
        public Builder intervalSeconds(int seconds) {
            this.intervalSeconds = seconds;
            return this;
        }

        /**
         * Sets the seconds a run of the command may take, 2 to 60. Default:
         * {@value ContainerHealthCheck#DEFAULT_TIMEOUT_SECONDS}.
         */
        public Builder timeoutSeconds(int seconds) {
            this.timeoutSeconds = seconds;
            return this;
        }

        /**
         * Sets the failures in a row that make the container unhealthy, 1 to 10. Default:
         * {@value ContainerHealthCheck#DEFAULT_RETRIES}.
         */
        public Builder retries(int retries) {
            this.retries = retries;
            return this;
        }

        /** Sets the seconds after the start in which failures of the command do not count, 0 to 300. Default: 0. */
        public Builder startPeriodSeconds(int seconds) {
            this.startPeriodSeconds = seconds;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the check. */
        public ContainerHealthCheck build() {
            return new DefaultContainerHealthCheck(
                    httpPath, Ordered.copy(command), intervalSeconds, timeoutSeconds, retries, startPeriodSeconds);
        }
    }
}
