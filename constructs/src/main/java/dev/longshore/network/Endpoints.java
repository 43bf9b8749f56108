package dev.longshore.network;

import dev.longshore.internal.Traffic;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpoint;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpointAwsService;
import software.amazon.awscdk.services.ec2.InterfaceVpcEndpoint;
import software.amazon.awscdk.services.ec2.InterfaceVpcEndpointAwsService;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.constructs.Construct;

/** The endpoints of a network, all behind one security group that lets HTTPS in from the VPC. */
final class Endpoints {
    private static final int HTTPS = 443;

    private Endpoints() {}

    /** Makes them, and returns their security group; null where none needs one. */
    static @Nullable SecurityGroup add(Construct scope, NetworkProps props, Subnets subnets, SubnetSelection where) {
        if (props.endpoints().contains(NetworkEndpoint.DYNAMODB)) {
            GatewayVpcEndpoint.Builder.create(subnets.resource(), "DynamoDb")
                    .vpc(subnets.vpc())
                    .service(GatewayVpcEndpointAwsService.DYNAMODB)
                    .build();
        }
        List<NetworkEndpoint> interfaces = props.endpoints().stream()
                .filter(endpoint -> !endpoint.isGateway())
                .toList();
        if (interfaces.isEmpty()) {
            return null;
        }
        SecurityGroup group = SecurityGroup.Builder.create(scope, "EndpointSecurityGroup")
                .vpc(subnets.vpc())
                // A changed description replaces the group: it never holds a value.
                .description("HTTPS from the VPC to its endpoints")
                .allowAllOutbound(false)
                .build();
        group.addIngressRule(Peer.ipv4(cidr(props, subnets)), Traffic.tcp(HTTPS), "HTTPS from the VPC");
        for (NetworkEndpoint endpoint : interfaces) {
            for (int i = 0; i < endpoint.ids().size(); i++) {
                InterfaceVpcEndpoint.Builder.create(
                                subnets.resource(), endpoint.ids().get(i))
                        .vpc(subnets.vpc())
                        .service(new InterfaceVpcEndpointAwsService(
                                endpoint.services().get(i)))
                        .subnets(where)
                        .securityGroups(List.of(group))
                        .open(false)
                        .privateDnsEnabled(true)
                        .build();
            }
        }
        return group;
    }

    // Whoever changed the VPC may have changed its range.
    private static String cidr(NetworkProps props, Subnets subnets) {
        return props.customizeVpc() == null ? props.cidr() : subnets.resource().getVpcCidrBlock();
    }
}
