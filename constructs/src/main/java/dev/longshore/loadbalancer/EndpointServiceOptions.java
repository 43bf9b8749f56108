package dev.longshore.loadbalancer;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Who may reach a load balancer through PrivateLink. */
public sealed interface EndpointServiceOptions permits DefaultEndpointServiceOptions {
    /** Returns the ARNs of the accounts, roles and users that may make endpoints. */
    List<String> allowedPrincipals();

    /** Returns whether each endpoint has to be accepted by hand. */
    boolean acceptanceRequired();

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EndpointServiceOptions}. */
    final class Builder {
        private final List<String> allowedPrincipals = new ArrayList<>();
        private boolean acceptanceRequired = true;

        private Builder() {}

        /**
         * Lets somebody make endpoints: {@code arn:aws:iam::111122223333:root} for an account, the ARN of a role or a
         * user for one of it. One is required. Called again, it adds one.
         */
        public Builder allowPrincipal(String arn) {
            allowedPrincipals.add(arn);
            return this;
        }

        /**
         * Sets whether each endpoint has to be accepted by hand before it works. Default: true; false is right where all
         * of the allowed accounts are your own.
         */
        public Builder acceptanceRequired(boolean required) {
            this.acceptanceRequired = required;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public EndpointServiceOptions build() {
            return new DefaultEndpointServiceOptions(Ordered.copy(allowedPrincipals), acceptanceRequired);
        }
    }
}

record DefaultEndpointServiceOptions(List<String> allowedPrincipals, boolean acceptanceRequired)
        implements EndpointServiceOptions {}
