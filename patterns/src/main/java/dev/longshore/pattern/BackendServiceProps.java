package dev.longshore.pattern;

import dev.longshore.service.EcsServiceProps;
import dev.longshore.service.ServiceOptions;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IVpc;

/** Options of a {@link BackendService}. */
public sealed interface BackendServiceProps permits DefaultBackendServiceProps {
    /** Returns the options of the service. */
    EcsServiceProps service();

    /** Returns the VPC that is there already, or null. */
    @Nullable
    IVpc vpc();

    /** Returns a builder with these options. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BackendServiceProps}. */
    final class Builder extends ServiceOptions<Builder> {
        private @Nullable IVpc vpc;

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /** Puts the cluster that is made into a VPC that is there already. Default: a new network is made. */
        public Builder vpc(IVpc vpc) {
            this.vpc = vpc;
            return this;
        }

        private Builder from(BackendServiceProps props) {
            from(props.service());
            vpc = props.vpc();
            return this;
        }

        /** Returns the options. */
        public BackendServiceProps build() {
            return new DefaultBackendServiceProps(serviceProps(), vpc);
        }
    }
}

record DefaultBackendServiceProps(
        EcsServiceProps service, @Nullable IVpc vpc) implements BackendServiceProps {}
