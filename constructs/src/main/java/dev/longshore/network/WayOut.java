package dev.longshore.network;

import java.util.List;
import java.util.function.Consumer;
import software.amazon.awscdk.services.ec2.AddRouteOptions;
import software.amazon.awscdk.services.ec2.CfnNatGateway;
import software.amazon.awscdk.services.ec2.CfnTransitGatewayAttachment;
import software.amazon.awscdk.services.ec2.PrivateSubnet;
import software.amazon.awscdk.services.ec2.RouterType;
import software.amazon.awscdk.services.ec2.Subnet;
import software.constructs.Construct;

/** The ways out of private subnets that are no NAT gateway of a zone. */
final class WayOut {
    private static final String ROUTE = "DefaultRoute";

    private WayOut() {}

    static void add(Construct scope, NetworkProps props, Subnets subnets) {
        String transitGateway = props.transitGateway();
        if (transitGateway != null) {
            throughTransitGateway(scope, transitGateway, subnets);
        } else if (props.nat() == Nat.REGIONAL) {
            throughRegionalNat(scope, subnets);
        } else if (props.nat() == Nat.INSTANCE) {
            String instance = NatInstance.add(scope, props, subnets);
            route(subnets, RouterType.INSTANCE, instance, subnet -> {});
        }
    }

    // CDK has this from 2.272 on as NatProvider.regionalGateway(); the resource is there before.
    private static void throughRegionalNat(Construct scope, Subnets subnets) {
        CfnNatGateway gateway = CfnNatGateway.Builder.create(scope, "NatGateway")
                .vpcId(subnets.resource().getVpcId())
                .availabilityMode("regional")
                .connectivityType("public")
                .build();
        subnets.publicSubnets()
                .forEach(subnet -> gateway.getNode().addDependency(subnet.getInternetConnectivityEstablished()));
        route(subnets, RouterType.NAT_GATEWAY, gateway.getRef(), subnet -> {});
    }

    private static void throughTransitGateway(Construct scope, String transitGateway, Subnets subnets) {
        CfnTransitGatewayAttachment attachment = CfnTransitGatewayAttachment.Builder.create(
                        scope, "TransitGatewayAttachment")
                .vpcId(subnets.resource().getVpcId())
                .transitGatewayId(transitGateway)
                .subnetIds(subnets.privateSubnets().stream()
                        .map(Subnet::getSubnetId)
                        .toList())
                .build();
        // A route to a transit gateway is refused before the VPC is attached to it.
        route(
                subnets,
                RouterType.TRANSIT_GATEWAY,
                transitGateway,
                subnet -> subnet.getNode().findChild(ROUTE).getNode().addDependency(attachment));
    }

    private static void route(Subnets subnets, RouterType type, String id, Consumer<PrivateSubnet> afterwards) {
        List<PrivateSubnet> all = subnets.privateSubnets();
        for (PrivateSubnet subnet : all) {
            subnet.addRoute(
                    ROUTE,
                    AddRouteOptions.builder()
                            .routerType(type)
                            .routerId(id)
                            .enablesInternetConnectivity(true)
                            .build());
            afterwards.accept(subnet);
        }
    }
}
