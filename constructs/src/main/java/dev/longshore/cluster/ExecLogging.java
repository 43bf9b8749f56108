package dev.longshore.cluster;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.logs.ILogGroup;

/** Where sessions of ECS Exec are logged. They are encrypted on the way and in the log. */
public sealed interface ExecLogging permits DefaultExecLogging {
    /** Returns the key that is there already, or null where one is made. */
    @Nullable
    IKey key();

    /** Returns the log group that is there already, or null where one is made. */
    @Nullable
    ILogGroup logGroup();

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ExecLogging}. */
    final class Builder {
        private @Nullable IKey key;
        private @Nullable ILogGroup logGroup;

        private Builder() {}

        /** Encrypts with this key, which CloudWatch Logs may use. Default: one is made, and deleted with the stack. */
        public Builder key(IKey key) {
            this.key = key;
            return this;
        }

        /** Logs into this group. Default: one is made, kept as long as the profile says, and deleted with the stack. */
        public Builder logGroup(ILogGroup logGroup) {
            this.logGroup = logGroup;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public ExecLogging build() {
            return new DefaultExecLogging(key, logGroup);
        }
    }
}

record DefaultExecLogging(@Nullable IKey key, @Nullable ILogGroup logGroup) implements ExecLogging {}
