package dev.longshore.pattern;

import dev.longshore.service.EcsServiceProps;
import dev.longshore.service.ServiceOptions;
import dev.longshore.task.NetworkMode;

/** Options of a {@link HostAgent}. */
public sealed interface HostAgentProps permits DefaultHostAgentProps {
    /** How an agent reaches the network unless set: as its instance does, without an interface of its own. */
    NetworkMode DEFAULT_NETWORK_MODE = NetworkMode.HOST;

    /** Returns the options of the service. */
    EcsServiceProps service();

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
        private Builder() {
            daemon();
            networkMode(DEFAULT_NETWORK_MODE);
        }

        @Override
        protected Builder self() {
            return this;
        }

        private Builder from(HostAgentProps props) {
            return from(props.service());
        }

        /** Returns the options. */
        public HostAgentProps build() {
            return new DefaultHostAgentProps(serviceProps());
        }
    }
}

record DefaultHostAgentProps(EcsServiceProps service) implements HostAgentProps {}
