package dev.longshore.loadbalancer;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.profile.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IPeer;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.IVpc;

/** What load balancers of either kind are told alike. */
public sealed interface LoadBalancerProps permits DefaultLoadBalancerProps {
    /** Returns the profile that what is not set comes from. */
    Profile profile();

    /** Returns the VPC, unless the pattern around knows it. */
    @Nullable
    IVpc vpc();

    /** Returns whether only the VPC and what is connected to it has a route here. */
    boolean internal();

    /** Returns whether it has IPv6 addresses too. */
    boolean dualStack();

    /** Returns who may reach it. */
    List<IPeer> allowedFrom();

    /** Returns the security group that is there already, or null. */
    @Nullable
    ISecurityGroup securityGroup();

    /** Returns whether it refuses to be deleted. */
    boolean deletionProtection();

    /** Returns the names that it is found under. */
    List<DomainName> domainNames();

    /** Returns where it writes what it was asked, or null where it does not. */
    @Nullable
    AccessLogs accessLogs();

    /** Returns what is acknowledged about it. */
    List<Acknowledgement> acknowledged();

    /** Returns the names of what was said and only a load balancer that is made can have. */
    List<String> madeWith();

    /** Returns these options with a VPC, unless they have one. */
    LoadBalancerProps inVpc(IVpc otherwise);
}
