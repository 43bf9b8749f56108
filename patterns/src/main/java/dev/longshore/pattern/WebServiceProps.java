package dev.longshore.pattern;

import dev.longshore.loadbalancer.HttpLoadBalancerProps;
import dev.longshore.service.EcsServiceProps;
import dev.longshore.service.ServiceOptions;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IVpc;

/** Options of a {@link WebService}. */
public sealed interface WebServiceProps permits DefaultWebServiceProps {
    /** Returns the options of the service. */
    EcsServiceProps service();

    /** Returns the VPC that is there already, or null. */
    @Nullable
    IVpc vpc();

    /** Returns the options of the load balancer that is made, or null where routes lead from one that is there. */
    @Nullable
    HttpLoadBalancerProps loadBalancer();

    /** Returns a builder with these options. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WebServiceProps}. */
    final class Builder extends ServiceOptions<Builder> {
        private @Nullable IVpc vpc;
        private @Nullable HttpLoadBalancerProps loadBalancer;
        private @Nullable Consumer<HttpLoadBalancerProps.Builder> loadBalancerOptions;

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

        /** Makes a load balancer for this service alone. Use {@code route} instead for one that others share. */
        public Builder loadBalancer(HttpLoadBalancerProps loadBalancer) {
            this.loadBalancer = loadBalancer;
            this.loadBalancerOptions = null;
            return this;
        }

        /** Makes a load balancer for this service alone, said in place. It begins with this service's profile. */
        public Builder loadBalancer(Consumer<HttpLoadBalancerProps.Builder> options) {
            this.loadBalancerOptions = options;
            return this;
        }

        Builder service(EcsServiceProps service) {
            return from(service);
        }

        private Builder from(WebServiceProps props) {
            from(props.service());
            vpc = props.vpc();
            loadBalancer = props.loadBalancer();
            return this;
        }

        /** Returns the options. */
        public WebServiceProps build() {
            Consumer<HttpLoadBalancerProps.Builder> options = loadBalancerOptions;
            HttpLoadBalancerProps made = options == null
                    ? loadBalancer
                    : HttpLoadBalancerProps.builder()
                            .profile(chosenProfile())
                            .apply(options)
                            .build();
            return new DefaultWebServiceProps(serviceProps(), vpc, made);
        }
    }
}

record DefaultWebServiceProps(
        EcsServiceProps service,
        @Nullable IVpc vpc,
        @Nullable HttpLoadBalancerProps loadBalancer) implements WebServiceProps {}
