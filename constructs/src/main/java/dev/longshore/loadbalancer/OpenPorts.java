package dev.longshore.loadbalancer;

import dev.longshore.internal.Traffic;
import java.util.List;
import java.util.Objects;
import software.amazon.awscdk.services.ec2.IPeer;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.constructs.Construct;

/** The security group of a load balancer. */
final class OpenPorts {
    private static final String CLIENTS = "Clients to the load balancer";

    private OpenPorts() {}

    static ISecurityGroup group(Construct scope, LoadBalancerProps props, int... ports) {
        return group(scope, props, false, ports);
    }

    static ISecurityGroup group(Construct scope, LoadBalancerProps props, boolean toAnywhere, int... ports) {
        ISecurityGroup existing = props.securityGroup();
        if (existing != null) {
            return existing;
        }
        SecurityGroup group = SecurityGroup.Builder.create(scope, "SecurityGroup")
                .vpc(Objects.requireNonNull(props.vpc()))
                // A changed description replaces the group: it never holds a value.
                .description("Who may reach the load balancer")
                .allowAllOutbound(toAnywhere)
                .build();
        for (int port : ports) {
            open(group, props.allowedFrom(), Traffic.tcp(port));
        }
        return group;
    }

    /** Returns the group with rules in the stack of the scope, so that the load balancer's own stack stays as it is. */
    static ISecurityGroup seenFrom(Construct scope, ISecurityGroup group) {
        return SecurityGroup.fromSecurityGroupId(scope, "Opened", group.getSecurityGroupId());
    }

    static void open(ISecurityGroup group, List<IPeer> peers, Port port) {
        for (IPeer peer : peers) {
            group.addIngressRule(peer, port, CLIENTS);
        }
    }
}
