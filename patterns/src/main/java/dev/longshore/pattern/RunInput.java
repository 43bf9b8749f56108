package dev.longshore.pattern;

import dev.longshore.internal.Ordered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a task is told of what started it; a value that begins with {@code $.} is read from there. */
public sealed interface RunInput permits DefaultRunInput {
    /** Returns the container that is told, or null for the first one. */
    @Nullable
    String container();

    /** Returns the environment variables. */
    Map<String, String> environment();

    /** Returns the command; empty for the container's own. */
    List<String> command();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RunInput}. */
    final class Builder {
        private @Nullable String container;
        private final Map<String, String> environment = new LinkedHashMap<>();
        private List<String> command = List.of();

        private Builder() {}

        /** Names the container that is told. Default: the first one. */
        public Builder container(String name) {
            this.container = name;
            return this;
        }

        /** Sets an environment variable, such as {@code environment("KEY", "$.detail.object.key")}. */
        public Builder environment(String name, String value) {
            environment.put(name, value);
            return this;
        }

        /** Sets the command, such as {@code command("convert", "$.detail.object.key")}. Default: the container's own. */
        public Builder command(String... words) {
            this.command = List.of(words);
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the input. */
        public RunInput build() {
            return new DefaultRunInput(container, Ordered.copy(environment), Ordered.copy(command));
        }
    }
}

record DefaultRunInput(@Nullable String container, Map<String, String> environment, List<String> command)
        implements RunInput {}
