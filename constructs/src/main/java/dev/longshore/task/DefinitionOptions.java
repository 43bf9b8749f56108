package dev.longshore.task;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.IpcMode;
import software.amazon.awscdk.services.ecs.PidMode;

/** What is seldom said of a task definition: what its containers share, where it is placed, its tags. */
public sealed interface DefinitionOptions permits DefaultDefinitionOptions {
    /** Returns whose processes the containers see, or null for their own. */
    @Nullable
    PidMode pidMode();

    /** Returns whose shared memory and semaphores the containers use, or null for what Docker does. */
    @Nullable
    IpcMode ipcMode();

    /** Returns what must be true of an instance that runs the task, in the cluster query language. */
    List<String> placeWhere();

    /** Returns whether AWS FIS may inject faults. */
    boolean faultInjection();

    /** Returns the tags of the task definition. */
    Map<String, String> tags();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DefinitionOptions}. */
    final class Builder {
        private @Nullable PidMode pidMode;
        private @Nullable IpcMode ipcMode;
        private final List<String> placeWhere = new ArrayList<>();
        private boolean faultInjection;
        private final Map<String, String> tags = new LinkedHashMap<>();

        private Builder() {}

        /** Lets containers see the processes of their task, or on instances of the host. Default: their own only. */
        public Builder pidMode(PidMode mode) {
            this.pidMode = mode;
            return this;
        }

        /** Shares memory and semaphores; on EC2. Default: what Docker does. */
        public Builder ipcMode(IpcMode mode) {
            this.ipcMode = mode;
            return this;
        }

        /**
         * Runs on instances of which this is true, such as {@code attribute:ecs.instance-type =~ g5.*}; not on Fargate.
         * Called again, both must be true. Default: any.
         */
        public Builder placeWhere(String expression) {
            placeWhere.add(expression);
            return this;
        }

        /** Lets AWS FIS inject faults into the network of the task. Default: it may not. */
        public Builder faultInjection() {
            this.faultInjection = true;
            return this;
        }

        /** Tags the task definition. Called again, it adds one. Default: the tags of the stack. */
        public Builder tag(String key, String value) {
            tags.put(key, value);
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public DefinitionOptions build() {
            return new DefaultDefinitionOptions(
                    pidMode, ipcMode, Ordered.copy(placeWhere), faultInjection, Ordered.copy(tags));
        }
    }
}

record DefaultDefinitionOptions(
        @Nullable PidMode pidMode,
        @Nullable IpcMode ipcMode,
        List<String> placeWhere,
        boolean faultInjection,
        Map<String, String> tags)
        implements DefinitionOptions {}
