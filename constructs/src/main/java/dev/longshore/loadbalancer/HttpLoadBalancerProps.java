package dev.longshore.loadbalancer;

import dev.longshore.internal.Durations;
import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.certificatemanager.ICertificate;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.IApplicationLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.SslPolicy;

/** Options of an {@link HttpLoadBalancer}. */
public sealed interface HttpLoadBalancerProps permits DefaultHttpLoadBalancerProps {
    /**
     * Seconds without a byte after which a connection is closed, {@value}, unless set. The application's own
     * keep-alive must be longer.
     */
    int DEFAULT_IDLE_TIMEOUT_SECONDS = 60;

    /** What is spoken with HTTPS clients unless set: TLS 1.2 and 1.3, restricted, post-quantum key exchange too. */
    SslPolicy DEFAULT_TLS_POLICY = SslPolicy.TLS13_12_RES_PQ;

    /** How many rules a load balancer may have, {@value}, unless the account's quota is another. */
    int DEFAULT_RULE_QUOTA = 100;

    /** The priority of what answers in place of all routes, {@value}. */
    int MAINTENANCE_PRIORITY = 1;

    /** Returns what load balancers of either kind are told. */
    LoadBalancerProps common();

    /** Returns the certificates that are there already; the first answers clients that name no host. */
    List<ICertificate> certificates();

    /** Returns what is spoken with HTTPS clients. */
    SslPolicy tlsPolicy();

    /** Returns whether plain HTTP was written out. */
    boolean plainHttp();

    /** Returns whether port 80 sends to HTTPS. */
    boolean redirectHttp();

    /** Returns the load balancer that is there already, or null. */
    @Nullable
    IApplicationLoadBalancer existing();

    /** Returns after how long without a byte a connection is closed. */
    Duration idleTimeout();

    /** Returns for how long a client may keep a connection at all, or null for what AWS does. */
    @Nullable
    Duration clientKeepAlive();

    /** Returns what answers where no route matches. */
    Answer otherwise();

    /** Returns what answers in place of all routes, or null. */
    @Nullable
    Answer maintenance();

    /** Returns the ARN of the web ACL that looks at requests first, or null. */
    @Nullable
    String webAclArn();

    /** Returns how many rules the account's quota allows. */
    int ruleQuota();

    /** Returns whether it may send to any address, and not to its services alone. */
    boolean toAnywhere();

    /** Returns whether its security group gets a rule for each service. */
    default boolean opensForEach() {
        return !toAnywhere() && existing() == null && common().securityGroup() == null;
    }

    /** Returns the change to the load balancer's own builder, if any. */
    @Nullable
    Consumer<ApplicationLoadBalancer.Builder> customizeLoadBalancer();

    /** Returns the change to the listener's own builder, if any. */
    @Nullable
    Consumer<ApplicationListener.Builder> customizeListener();

    /** Returns these options with a VPC, unless they have one. */
    HttpLoadBalancerProps inVpc(IVpc otherwise);

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HttpLoadBalancerProps}. */
    final class Builder extends LoadBalancerOptions<Builder> {
        private final List<ICertificate> certificates = new ArrayList<>();
        private SslPolicy tlsPolicy = DEFAULT_TLS_POLICY;
        private boolean plainHttp;
        private boolean redirectHttp = true;
        private @Nullable IApplicationLoadBalancer existing;
        private Duration idleTimeout = Durations.seconds(DEFAULT_IDLE_TIMEOUT_SECONDS);
        private @Nullable Duration clientKeepAlive;
        private Answer otherwise = Answer.text(404, "Not found");
        private @Nullable Answer maintenance;
        private @Nullable String webAclArn;
        private int ruleQuota = DEFAULT_RULE_QUOTA;
        private boolean toAnywhere;
        private @Nullable Consumer<ApplicationLoadBalancer.Builder> customizeLoadBalancer;
        private @Nullable Consumer<ApplicationListener.Builder> customizeListener;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Serves HTTPS with this certificate. Called again, it adds one. Default with {@link #domainName}: one is made,
         * which the records of the hosted zone validate.
         */
        public Builder https(ICertificate certificate) {
            certificates.add(certificate);
            return this;
        }

        /** Sets which versions and ciphers of TLS are spoken. Default: 1.2 and 1.3, restricted, post-quantum too. */
        public Builder tlsPolicy(SslPolicy policy) {
            this.tlsPolicy = policy;
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

        /**
         * Adds the listener to a load balancer that is there already. Who may reach it, and what else it was made with, is
         * then its matter.
         */
        public Builder loadBalancer(IApplicationLoadBalancer existing) {
            this.existing = existing;
            return this;
        }

        /**
         * Sets after how long without a byte a connection is closed, 1 to 4000 seconds. Default:
         * {@value HttpLoadBalancerProps#DEFAULT_IDLE_TIMEOUT_SECONDS} seconds.
         */
        public Builder idleTimeout(Duration idleTimeout) {
            this.idleTimeout = idleTimeout;
            return madeWith("idleTimeout");
        }

        /** Sets for how long a client may keep a connection at all, 60 seconds to 7 days. Default: AWS's, an hour. */
        public Builder clientKeepAlive(Duration keepAlive) {
            this.clientKeepAlive = keepAlive;
            return madeWith("clientKeepAlive");
        }

        /** Sets what answers where no route matches. Default: 404, in plain text. */
        public Builder otherwise(Answer answer) {
            this.otherwise = answer;
            return this;
        }

        /** Answers every request with status 503 and this page, while the routes stay as they are. Default: no. */
        public Builder maintenance(String html) {
            this.maintenance = Answer.html(503, html);
            return this;
        }

        /** Lets a regional web ACL of AWS WAF, given by its ARN, look at requests first. Default: none does. */
        public Builder webAcl(String arn) {
            this.webAclArn = arn;
            return this;
        }

        /**
         * Says how many rules the quota of the account allows a load balancer. Default:
         * {@value HttpLoadBalancerProps#DEFAULT_RULE_QUOTA}, which is AWS's unless it was raised.
         */
        public Builder ruleQuota(int rules) {
            this.ruleQuota = rules;
            return this;
        }

        /**
         * Lets it send to any address, by one rule of its security group. What its services let in stays as it is: the
         * load balancer, at their port. Default: one rule for each service, of which a security group has 60 unless the
         * account's quota was raised.
         */
        public Builder allowToAnywhere() {
            this.toAnywhere = true;
            return this;
        }

        /** Changes the L2 builder before the load balancer is made; runs last, so it wins. */
        public Builder customizeLoadBalancer(Consumer<ApplicationLoadBalancer.Builder> customize) {
            this.customizeLoadBalancer = customize;
            return madeWith("customizeLoadBalancer");
        }

        /** Changes the L2 builder before the listener is made; runs last, so it wins. */
        public Builder customizeListener(Consumer<ApplicationListener.Builder> customize) {
            this.customizeListener = customize;
            return this;
        }

        /** Returns the options. */
        public HttpLoadBalancerProps build() {
            return new DefaultHttpLoadBalancerProps(
                    common(),
                    Ordered.copy(certificates),
                    tlsPolicy,
                    plainHttp,
                    redirectHttp,
                    existing,
                    idleTimeout,
                    clientKeepAlive,
                    otherwise,
                    maintenance,
                    webAclArn,
                    ruleQuota,
                    toAnywhere,
                    customizeLoadBalancer,
                    customizeListener);
        }
    }
}
