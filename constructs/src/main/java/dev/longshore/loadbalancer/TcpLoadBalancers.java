package dev.longshore.loadbalancer;

import dev.longshore.internal.Traffic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.CfnEIP;
import software.amazon.awscdk.services.ec2.IPeer;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.ISubnet;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.VpcEndpointService;
import software.amazon.awscdk.services.elasticloadbalancingv2.INetworkLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.INetworkTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.IpAddressType;
import software.amazon.awscdk.services.elasticloadbalancingv2.ListenerCertificate;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.Protocol;
import software.amazon.awscdk.services.elasticloadbalancingv2.SubnetMapping;
import software.amazon.awscdk.services.iam.ArnPrincipal;
import software.constructs.Construct;

/** Makes a Network Load Balancer, and what stands beside it. */
final class TcpLoadBalancers {
    private TcpLoadBalancers() {}

    static NetworkLoadBalancer make(
            Construct scope, TcpLoadBalancerProps props, ISecurityGroup group, List<String> addresses) {
        LoadBalancerProps common = props.common();
        NetworkLoadBalancer.Builder builder = NetworkLoadBalancer.Builder.create(scope, "LoadBalancer")
                .vpc(Objects.requireNonNull(common.vpc()))
                .internetFacing(!common.internal())
                .securityGroups(List.of(group))
                .crossZoneEnabled(props.crossZone())
                .ipAddressType(common.dualStack() ? IpAddressType.DUAL_STACK : null)
                // Who comes through PrivateLink has addresses of another VPC, which no rule here could name.
                .enforceSecurityGroupInboundRulesOnPrivateLinkTraffic(props.endpointService() == null ? null : false)
                .deletionProtection(common.deletionProtection());
        if (props.staticAddresses()) {
            builder.subnetMappings(mappings(scope, props, addresses));
        }
        Consumer<NetworkLoadBalancer.Builder> customize = props.customizeLoadBalancer();
        if (customize != null) {
            customize.accept(builder);
        }
        NetworkLoadBalancer made = builder.build();
        AccessLogs logs = common.accessLogs();
        if (logs != null) {
            LogBucket.tcp(scope, logs, made, made::setAttribute);
        }
        return made;
    }

    private static List<SubnetMapping> mappings(Construct scope, TcpLoadBalancerProps props, List<String> addresses) {
        List<ISubnet> subnets = Objects.requireNonNull(props.common().vpc()).getPublicSubnets();
        List<SubnetMapping> mappings = new ArrayList<>();
        for (int at = 0; at < subnets.size(); at++) {
            String allocation = props.allocationIds().isEmpty()
                    ? address(scope, "Address" + (at + 1), addresses)
                    : props.allocationIds().get(at);
            mappings.add(SubnetMapping.builder()
                    .subnet(subnets.get(at))
                    .allocationId(allocation)
                    .build());
        }
        return mappings;
    }

    private static String address(Construct scope, String id, List<String> addresses) {
        CfnEIP address = CfnEIP.Builder.create(scope, id).domain("vpc").build();
        addresses.add(address.getRef());
        return address.getAttrAllocationId();
    }

    static @Nullable VpcEndpointService endpointService(
            Construct scope, TcpLoadBalancerProps props, INetworkLoadBalancer loadBalancer) {
        EndpointServiceOptions options = props.endpointService();
        return options == null
                ? null
                : VpcEndpointService.Builder.create(scope, "EndpointService")
                        .vpcEndpointServiceLoadBalancers(List.of(loadBalancer))
                        .acceptanceRequired(options.acceptanceRequired())
                        .allowedPrincipals(options.allowedPrincipals().stream()
                                .map(ArnPrincipal::new)
                                .toList())
                        .build();
    }

    static NetworkListener listener(
            Construct scope,
            String id,
            TcpLoadBalancer balancer,
            AttachedListener attached,
            INetworkTargetGroup targets,
            @Nullable List<IPeer> testers) {
        TcpListener options = attached.listener();
        NetworkListener.Builder builder = NetworkListener.Builder.create(scope, id)
                .loadBalancer(balancer.getLoadBalancer())
                .port(attached.port())
                .protocol(Protocol.valueOf(options.protocol().name()))
                .defaultTargetGroups(List.of(targets));
        if (!options.certificates().isEmpty()) {
            builder.certificates(options.certificates().stream()
                            .map(ListenerCertificate::fromCertificateManager)
                            .toList())
                    .sslPolicy(HttpLoadBalancerProps.DEFAULT_TLS_POLICY);
        }
        Consumer<NetworkListener.Builder> customize = options.customizeListener();
        if (customize != null) {
            customize.accept(builder);
        }
        if (testers != null) {
            // What is said of the other one must not lead both to one port.
            builder.port(attached.port());
        }
        NetworkListener listener = builder.build();
        ISecurityGroup group = balancer.getSecurityGroup();
        if (testers != null) {
            open(listener, group != null ? group : adopted(balancer), testers, attached);
        } else if (group != null && balancer.getProps().common().securityGroup() == null) {
            open(listener, group, balancer.getProps().common().allowedFrom(), attached);
        }
        return listener;
    }

    // One of its groups is enough to let somebody in, and it is not adopted without any (LS-077).
    private static ISecurityGroup adopted(TcpLoadBalancer balancer) {
        return balancer.getLoadBalancer().getConnections().getSecurityGroups().get(0);
    }

    private static void open(
            NetworkListener listener, ISecurityGroup group, List<IPeer> allowedFrom, AttachedListener attached) {
        if (allowedFrom.isEmpty()) {
            return;
        }
        TcpListener.Protocol protocol = attached.listener().protocol();
        ISecurityGroup here = OpenPorts.seenFrom(listener, group);
        if (protocol.hasTcp()) {
            OpenPorts.open(here, allowedFrom, Traffic.tcp(attached.port()));
        }
        if (protocol.hasUdp()) {
            OpenPorts.open(here, allowedFrom, Port.udp(attached.port()));
        }
    }
}
