package dev.longshore.pattern;

import dev.longshore.service.EcsServiceProps;
import dev.longshore.service.ManagedDaemonOptions;
import dev.longshore.service.ServiceOptions;
import dev.longshore.task.NetworkMode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Options of a {@link HostAgent}. */
public sealed interface HostAgentProps permits DefaultHostAgentProps {
    /** How an agent reaches the network unless set: as its instance does, without an interface of its own. */
    NetworkMode DEFAULT_NETWORK_MODE = NetworkMode.HOST;

    /** Returns the options of the service. */
    EcsServiceProps service();

    /** Returns what is said of it on Managed Instances alone, or null. */
    @Nullable
    ManagedDaemonOptions managedDaemon();

    /** Returns a builder with these options. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HostAgentProps}. */
    final class Builder extends ServiceOptions<Builder> {
        private @Nullable ManagedDaemonOptions managedDaemon;

        private Builder() {
            daemon();
            networkMode(DEFAULT_NETWORK_MODE);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** Says how ECS keeps it on Managed Instances, and brings a new version there. Default: as ECS does. */
        public Builder managedDaemon(Consumer<ManagedDaemonOptions.Builder> options) {
            this.managedDaemon = ManagedDaemonOptions.builder().apply(options).build();
            return this;
        }

        private Builder from(HostAgentProps props) {
            managedDaemon = props.managedDaemon();
            return from(props.service());
        }

        /** Returns the options. */
        public HostAgentProps build() {
            return new DefaultHostAgentProps(serviceProps(), managedDaemon);
        }
    }
}

record DefaultHostAgentProps(
        EcsServiceProps service, @Nullable ManagedDaemonOptions managedDaemon) implements HostAgentProps {}
