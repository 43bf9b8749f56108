package dev.longshore.loadbalancer;

import dev.longshore.internal.Ordered;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.elasticloadbalancingv2.INetworkLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkLoadBalancer;

/** Options of a {@link TcpLoadBalancer}. */
public sealed interface TcpLoadBalancerProps permits DefaultTcpLoadBalancerProps {
    /** Returns what load balancers of either kind are told. */
    LoadBalancerProps common();

    /** Returns the load balancer that is there already, or null. */
    @Nullable
    INetworkLoadBalancer existing();

    /** Returns whether each address sends to the tasks of all zones. */
    boolean crossZone();

    /** Returns whether its public addresses stay the same for ever. */
    boolean staticAddresses();

    /** Returns the allocation ids of elastic addresses that are there already; empty where they are made. */
    List<String> allocationIds();

    /** Returns how other accounts and VPCs reach it through PrivateLink, or null where they don't. */
    @Nullable
    EndpointServiceOptions endpointService();

    /** Returns the change to the load balancer's own builder, if any. */
    @Nullable
    Consumer<NetworkLoadBalancer.Builder> customizeLoadBalancer();

    /** Returns these options with a VPC, unless they have one. */
    TcpLoadBalancerProps inVpc(IVpc otherwise);

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TcpLoadBalancerProps}. */
    final class Builder extends LoadBalancerOptions<Builder> {
        private @Nullable INetworkLoadBalancer existing;
        private boolean crossZone = true;
        private boolean staticAddresses;
        private List<String> allocationIds = List.of();
        private @Nullable EndpointServiceOptions endpointService;
        private @Nullable Consumer<NetworkLoadBalancer.Builder> customizeLoadBalancer;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Adds listeners to a load balancer that is there already. One that is imported is given with its security
         * groups: tasks let in nothing else. Who may reach it, and what else it was made with, is its matter.
         */
        public Builder loadBalancer(INetworkLoadBalancer existing) {
            this.existing = existing;
            return this;
        }

        /**
         * Sets whether each address sends to the tasks of all zones; traffic between zones is billed. Default: true, for
         * a zone may be without a healthy task.
         */
        public Builder crossZone(boolean crossZone) {
            this.crossZone = crossZone;
            return madeWith("crossZone");
        }

        /** Gives it an elastic address in each zone, which stays when the load balancer is replaced. Default: any. */
        public Builder staticAddresses() {
            this.staticAddresses = true;
            return madeWith("staticAddresses");
        }

        /** Gives it elastic addresses that are there already, one for each public subnet. */
        public Builder staticAddresses(String... allocationIds) {
            this.staticAddresses = true;
            this.allocationIds = List.of(allocationIds);
            return madeWith("staticAddresses");
        }

        /** Offers it to other accounts and VPCs through PrivateLink. Default: it is not. */
        public Builder endpointService(EndpointServiceOptions endpointService) {
            this.endpointService = endpointService;
            return this;
        }

        /** Offers it to other accounts and VPCs through PrivateLink, said in place. */
        public Builder endpointService(Consumer<EndpointServiceOptions.Builder> options) {
            return endpointService(
                    EndpointServiceOptions.builder().apply(options).build());
        }

        /** Changes the L2 builder before the load balancer is made; runs last, so it wins. */
        public Builder customizeLoadBalancer(Consumer<NetworkLoadBalancer.Builder> customize) {
            this.customizeLoadBalancer = customize;
            return madeWith("customizeLoadBalancer");
        }

        /** Returns the options. */
        public TcpLoadBalancerProps build() {
            return new DefaultTcpLoadBalancerProps(
                    common(),
                    existing,
                    crossZone,
                    staticAddresses,
                    Ordered.copy(allocationIds),
                    endpointService,
                    customizeLoadBalancer);
        }
    }
}

record DefaultTcpLoadBalancerProps(
        LoadBalancerProps common,
        @Nullable INetworkLoadBalancer existing,
        boolean crossZone,
        boolean staticAddresses,
        List<String> allocationIds,
        @Nullable EndpointServiceOptions endpointService,
        @Nullable Consumer<NetworkLoadBalancer.Builder> customizeLoadBalancer)
        implements TcpLoadBalancerProps {
    @Override
    public TcpLoadBalancerProps inVpc(IVpc otherwise) {
        return new DefaultTcpLoadBalancerProps(
                common.inVpc(otherwise),
                existing,
                crossZone,
                staticAddresses,
                allocationIds,
                endpointService,
                customizeLoadBalancer);
    }
}
