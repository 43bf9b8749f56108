package dev.longshore.pattern;

import dev.longshore.internal.Ordered;
import dev.longshore.loadbalancer.TcpListener;
import dev.longshore.loadbalancer.TcpLoadBalancerProps;
import dev.longshore.service.EcsServiceProps;
import dev.longshore.service.ServiceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IVpc;

/** Options of a {@link TcpService}. */
public sealed interface TcpServiceProps permits DefaultTcpServiceProps {
    /** Returns the options of the service. */
    EcsServiceProps service();

    /** Returns the VPC that is there already, or null. */
    @Nullable
    IVpc vpc();

    /** Returns the options of the load balancer that is made, or null where the service listens on one that is there. */
    @Nullable
    TcpLoadBalancerProps loadBalancer();

    /** Returns its listeners on the load balancer that is made; empty for the one that its containers ask for. */
    List<TcpListener> listeners();

    /** Returns a builder with these options. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TcpServiceProps}. */
    final class Builder extends ServiceOptions<Builder> {
        private @Nullable IVpc vpc;
        private @Nullable TcpLoadBalancerProps loadBalancer;
        private @Nullable Consumer<TcpLoadBalancerProps.Builder> loadBalancerOptions;
        private final List<TcpListener> listeners = new ArrayList<>();

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

        /** Makes a load balancer for this service alone. For one that others share, name it in {@code listen}. */
        public Builder loadBalancer(TcpLoadBalancerProps loadBalancer) {
            this.loadBalancer = loadBalancer;
            this.loadBalancerOptions = null;
            return this;
        }

        /** Makes a load balancer for this service alone, said in place. It begins with this service's profile. */
        public Builder loadBalancer(Consumer<TcpLoadBalancerProps.Builder> options) {
            this.loadBalancerOptions = options;
            return this;
        }

        /**
         * Listens on a port of the load balancer that is made. Called again, it adds a listener. Default: one on the
         * first port of the first container that has one, for TCP, UDP or both, as the container has it.
         */
        public Builder listen(TcpListener listener) {
            listeners.add(listener);
            return this;
        }

        /** Listens on a port of the load balancer that is made, said in place, such as {@code l -> l.tls(certificate)}. */
        public Builder listen(Consumer<TcpListener.Builder> options) {
            return listen(TcpListener.builder().apply(options).build());
        }

        private Builder from(TcpServiceProps props) {
            from(props.service());
            vpc = props.vpc();
            loadBalancer = props.loadBalancer();
            listeners.addAll(props.listeners());
            return this;
        }

        /** Returns the options. */
        public TcpServiceProps build() {
            Consumer<TcpLoadBalancerProps.Builder> options = loadBalancerOptions;
            TcpLoadBalancerProps made = options == null
                    ? loadBalancer
                    : TcpLoadBalancerProps.builder()
                            .profile(chosenProfile())
                            .apply(options)
                            .build();
            return new DefaultTcpServiceProps(serviceProps(), vpc, made, Ordered.copy(listeners));
        }
    }
}

record DefaultTcpServiceProps(
        EcsServiceProps service,
        @Nullable IVpc vpc,
        @Nullable TcpLoadBalancerProps loadBalancer,
        List<TcpListener> listeners)
        implements TcpServiceProps {}
