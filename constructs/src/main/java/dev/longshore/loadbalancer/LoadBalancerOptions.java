package dev.longshore.loadbalancer;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.internal.Ordered;
import dev.longshore.internal.Traffic;
import dev.longshore.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IPeer;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.route53.IHostedZone;
import software.amazon.awscdk.services.s3.IBucket;

/**
 * The options that builders of load balancers have in common.
 *
 * @param <B> the builder itself
 */
public abstract sealed class LoadBalancerOptions<B extends LoadBalancerOptions<B>>
        permits HttpLoadBalancerProps.Builder, TcpLoadBalancerProps.Builder {
    private Profile profile = Profile.PRODUCTION;
    private @Nullable IVpc vpc;
    private boolean internal;
    private boolean dualStack;
    private final List<IPeer> allowedFrom = new ArrayList<>();
    private boolean anywhere;
    private @Nullable ISecurityGroup securityGroup;
    private @Nullable Boolean deletionProtection;
    private final List<DomainName> domainNames = new ArrayList<>();
    private @Nullable AccessLogs accessLogs;
    private final List<Acknowledgement> acknowledged = new ArrayList<>();
    private final Set<String> madeWith = new LinkedHashSet<>();

    LoadBalancerOptions() {}

    abstract B self();

    /** Chooses the set of defaults. Default: {@link Profile#PRODUCTION}. */
    public B profile(Profile profile) {
        this.profile = profile;
        return self();
    }

    /** Sets the VPC. Required, unless a pattern makes the load balancer and knows it. */
    public B vpc(IVpc vpc) {
        this.vpc = vpc;
        return self();
    }

    /** Makes it reachable from the VPC and what is connected to it only. Default: false, it has public addresses. */
    public B internal(boolean internal) {
        this.internal = internal;
        return self();
    }

    /** Gives it IPv6 addresses too; its subnets need IPv6 ranges. Default: IPv4 alone. */
    public B dualStack() {
        this.dualStack = true;
        return madeWith("dualStack");
    }

    /** Admits a peer, such as {@code Peer.ipv4("203.0.113.0/24")}. Called again, it adds one. */
    public B allowFrom(IPeer peer) {
        allowedFrom.add(peer);
        return madeWith("allowFrom");
    }

    /** Admits everybody, over IPv6 too where it is {@link #dualStack()}. */
    public B allowFromAnywhere() {
        anywhere = true;
        return allowFrom(Traffic.anyIpv4());
    }

    /** Uses a security group that is there already; who may reach it is then its matter. */
    public B securityGroup(ISecurityGroup securityGroup) {
        this.securityGroup = securityGroup;
        return madeWith("securityGroup");
    }

    /**
     * Sets whether it refuses to be deleted, and {@code cdk destroy} with it. Default: the profile's, true in
     * production.
     */
    public B deletionProtection(boolean protect) {
        this.deletionProtection = protect;
        return madeWith("deletionProtection");
    }

    /**
     * Makes it known under a name: alias records for IPv4, and for IPv6 where it is {@link #dualStack()}. Called again,
     * it adds one. Default: the name that AWS gives it.
     *
     * @param name the whole name, such as {@code api.example.com}
     * @param zone the hosted zone that the name is in
     */
    public B domainName(String name, IHostedZone zone) {
        domainNames.add(new DomainName(name, zone));
        return self();
    }

    /**
     * Writes what it was asked into a bucket that is made: encrypted by S3, closed to the public, emptied after
     * {@value AccessLogs#DAYS_KEPT} days, and kept when the stack is deleted. Default: nothing is written, for it costs
     * storage.
     */
    public B accessLogs() {
        this.accessLogs = new AccessLogs(null);
        return madeWith("accessLogs");
    }

    /**
     * Writes what it was asked into a bucket that is there already, encrypted by S3 and not with a key of KMS. One of
     * this app gets the permission; one that is imported must have it.
     */
    public B accessLogs(IBucket bucket) {
        this.accessLogs = new AccessLogs(bucket);
        return madeWith("accessLogs");
    }

    /**
     * Accepts what a rule finds in what is made here, an error too. Called again, it adds one. It stands in the
     * Metadata of the template, and is reported once the rule finds nothing any more.
     *
     * @param rule the id of the rule, such as {@code LB-003}
     * @param reason why it is accepted; required
     */
    public B acknowledge(String rule, String reason) {
        acknowledged.add(Acknowledgement.of(rule, reason));
        return self();
    }

    /** Applies a preset. */
    public B apply(Consumer<? super B> preset) {
        preset.accept(self());
        return self();
    }

    /** Keeps in mind an option that would have no effect on a load balancer that is there already. */
    B madeWith(String option) {
        madeWith.add(option);
        return self();
    }

    LoadBalancerProps common() {
        List<IPeer> peers = new ArrayList<>(allowedFrom);
        if (anywhere && dualStack) {
            peers.add(Peer.anyIpv6());
        }
        return new DefaultLoadBalancerProps(
                profile,
                vpc,
                internal,
                dualStack,
                Ordered.copy(peers),
                securityGroup,
                deletionProtection == null ? profile.deletionProtection() : deletionProtection,
                Ordered.copy(domainNames),
                accessLogs,
                Ordered.copy(acknowledged),
                List.copyOf(madeWith));
    }
}
