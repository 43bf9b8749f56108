package dev.longshore.loadbalancer;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.internal.Durations;
import dev.longshore.internal.Ordered;
import dev.longshore.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.certificatemanager.ICertificate;
import software.amazon.awscdk.services.ec2.IPeer;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.IApplicationLoadBalancer;

/** Options of an {@link HttpLoadBalancer}. */
public sealed interface HttpLoadBalancerProps permits DefaultHttpLoadBalancerProps {
    /**
     * Seconds without a byte after which a connection is closed, {@value}, unless set. The application's own
     * keep-alive must be longer.
     */
    int DEFAULT_IDLE_TIMEOUT_SECONDS = 60;

    /** Returns the profile that what is not set comes from. */
    Profile profile();

    /** Returns the VPC, unless the pattern around knows it. */
    @Nullable
    IVpc vpc();

    /** Returns whether only the VPC and what is connected to it has a route here. */
    boolean internal();

    /** Returns the certificates; none means plain HTTP. */
    List<ICertificate> certificates();

    /** Returns whether plain HTTP was written out. */
    boolean plainHttp();

    /** Returns whether port 80 sends to HTTPS. */
    boolean redirectHttp();

    /** Returns who may reach it. */
    List<IPeer> allowedFrom();

    /** Returns the security group that is there already, or null. */
    @Nullable
    ISecurityGroup securityGroup();

    /** Returns the load balancer that is there already, or null. */
    @Nullable
    IApplicationLoadBalancer existing();

    /** Returns whether it refuses to be deleted. */
    boolean deletionProtection();

    /** Returns after how long without a byte a connection is closed. */
    Duration idleTimeout();

    /** Returns the change to the load balancer's own builder, if any. */
    @Nullable
    Consumer<ApplicationLoadBalancer.Builder> customizeLoadBalancer();

    /** Returns the change to the listener's own builder, if any. */
    @Nullable
    Consumer<ApplicationListener.Builder> customizeListener();

    /** Returns what is acknowledged about the load balancer. */
    List<Acknowledgement> acknowledged();

    /** Returns these options with a VPC, unless they have one. */
    default HttpLoadBalancerProps inVpc(IVpc otherwise) {
        return vpc() != null
                ? this
                : new DefaultHttpLoadBalancerProps(
                        profile(),
                        otherwise,
                        internal(),
                        certificates(),
                        plainHttp(),
                        redirectHttp(),
                        allowedFrom(),
                        securityGroup(),
                        existing(),
                        deletionProtection(),
                        idleTimeout(),
                        customizeLoadBalancer(),
                        customizeListener(),
                        acknowledged());
    }

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HttpLoadBalancerProps}. */
    final class Builder {
        private Profile profile = Profile.PRODUCTION;
        private @Nullable IVpc vpc;
        private boolean internal;
        private final List<ICertificate> certificates = new ArrayList<>();
        private boolean plainHttp;
        private boolean redirectHttp = true;
        private final List<IPeer> allowedFrom = new ArrayList<>();
        private @Nullable ISecurityGroup securityGroup;
        private @Nullable IApplicationLoadBalancer existing;
        private @Nullable Boolean deletionProtection;
        private Duration idleTimeout = Durations.seconds(DEFAULT_IDLE_TIMEOUT_SECONDS);
        private @Nullable Consumer<ApplicationLoadBalancer.Builder> customizeLoadBalancer;
        private @Nullable Consumer<ApplicationListener.Builder> customizeListener;
        private final List<Acknowledgement> acknowledged = new ArrayList<>();

        private Builder() {}

        /** Chooses the set of defaults. Default: {@link Profile#PRODUCTION}. */
        public Builder profile(Profile profile) {
            this.profile = profile;
            return this;
        }

        /** Sets the VPC. Required, unless a pattern makes the load balancer and knows it. */
        public Builder vpc(IVpc vpc) {
            this.vpc = vpc;
            return this;
        }

        /** Makes it reachable from the VPC and what is connected to it only. Default: false, it has public addresses. */
        public Builder internal(boolean internal) {
            this.internal = internal;
            return this;
        }

        /** Serves HTTPS with this certificate. Called again, it adds one. */
        public Builder https(ICertificate certificate) {
            certificates.add(certificate);
            return this;
        }

        /** Serves plain HTTP. It has to be written out: without this, and without a certificate, synth refuses. */
        public Builder plainHttp() {
            this.plainHttp = true;
            return this;
        }

        /** Sets whether port 80 answers with a redirect to HTTPS. Default: true; with plain HTTP it says nothing. */
        public Builder redirectHttp(boolean redirect) {
            this.redirectHttp = redirect;
            return this;
        }

        /** Admits a peer, such as {@code Peer.ipv4("203.0.113.0/24")}. Called again, it adds one. */
        public Builder allowFrom(IPeer peer) {
            allowedFrom.add(peer);
            return this;
        }

        /** Admits everybody. */
        public Builder allowFromAnywhere() {
            return allowFrom(Peer.anyIpv4());
        }

        /** Uses a security group that is there already; who may reach it is then its matter. */
        public Builder securityGroup(ISecurityGroup securityGroup) {
            this.securityGroup = securityGroup;
            return this;
        }

        /** Adds the listener to a load balancer that is there already; who may reach it is then its matter. */
        public Builder loadBalancer(IApplicationLoadBalancer existing) {
            this.existing = existing;
            return this;
        }

        /**
         * Sets whether it refuses to be deleted, and {@code cdk destroy} with it. Default: the profile's, true in
         * production.
         */
        public Builder deletionProtection(boolean protect) {
            this.deletionProtection = protect;
            return this;
        }

        /**
         * Sets after how long without a byte a connection is closed, 1 to 4000 seconds. Default:
         * {@value HttpLoadBalancerProps#DEFAULT_IDLE_TIMEOUT_SECONDS} seconds.
         */
        public Builder idleTimeout(Duration idleTimeout) {
            this.idleTimeout = idleTimeout;
            return this;
        }

        /** Changes the L2 builder before the load balancer is made; runs last, so it wins. */
        public Builder customizeLoadBalancer(Consumer<ApplicationLoadBalancer.Builder> customize) {
            this.customizeLoadBalancer = customize;
            return this;
        }

        /** Changes the L2 builder before the listener is made; runs last, so it wins. */
        public Builder customizeListener(Consumer<ApplicationListener.Builder> customize) {
            this.customizeListener = customize;
            return this;
        }

        /**
         * Accepts what a rule finds in what is made here, an error too. Called again, it adds one. It stands in the
         * Metadata of the template, and is reported once the rule finds nothing any more.
         *
         * @param rule the id of the rule, such as {@code LB-003}
         * @param reason why it is accepted; required
         */
        public Builder acknowledge(String rule, String reason) {
            acknowledged.add(Acknowledgement.of(rule, reason));
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public HttpLoadBalancerProps build() {
            return new DefaultHttpLoadBalancerProps(
                    profile,
                    vpc,
                    internal,
                    Ordered.copy(certificates),
                    plainHttp,
                    redirectHttp,
                    Ordered.copy(allowedFrom),
                    securityGroup,
                    existing,
                    deletionProtection == null ? profile.deletionProtection() : deletionProtection,
                    idleTimeout,
                    customizeLoadBalancer,
                    customizeListener,
                    Ordered.copy(acknowledged));
        }
    }
}

record DefaultHttpLoadBalancerProps(
        Profile profile,
        @Nullable IVpc vpc,
        boolean internal,
        List<ICertificate> certificates,
        boolean plainHttp,
        boolean redirectHttp,
        List<IPeer> allowedFrom,
        @Nullable ISecurityGroup securityGroup,
        @Nullable IApplicationLoadBalancer existing,
        boolean deletionProtection,
        Duration idleTimeout,
        @Nullable Consumer<ApplicationLoadBalancer.Builder> customizeLoadBalancer,
        @Nullable Consumer<ApplicationListener.Builder> customizeListener,
        List<Acknowledgement> acknowledged)
        implements HttpLoadBalancerProps {}
