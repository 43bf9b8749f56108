package dev.longshore.network;

import java.util.List;
import software.amazon.awscdk.services.ec2.ISubnet;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.PrivateSubnet;
import software.amazon.awscdk.services.ec2.PublicSubnet;
import software.amazon.awscdk.services.ec2.Subnet;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ec2.VpcAttributes;
import software.constructs.Construct;
import software.constructs.DependencyGroup;

/** A VPC together with subnets that CDK's own VPC did not make. It adds no resource. */
final class ImportedView {
    private ImportedView() {}

    static IVpc of(
            Construct scope,
            Vpc vpc,
            NetworkProps props,
            List<PublicSubnet> publicSubnets,
            List<PrivateSubnet> privateSubnets) {
        VpcAttributes.Builder attributes = VpcAttributes.builder()
                .vpcId(vpc.getVpcId())
                .vpcCidrBlock(vpc.getVpcCidrBlock())
                .availabilityZones(props.zoneNames().stream().sorted().toList());
        if (!publicSubnets.isEmpty()) {
            attributes
                    .publicSubnetIds(ids(publicSubnets))
                    .publicSubnetRouteTableIds(routeTables(publicSubnets))
                    .publicSubnetIpv4CidrBlocks(blocks(publicSubnets));
        }
        if (props.isIsolated()) {
            attributes
                    .isolatedSubnetIds(ids(privateSubnets))
                    .isolatedSubnetRouteTableIds(routeTables(privateSubnets))
                    .isolatedSubnetIpv4CidrBlocks(blocks(privateSubnets));
        } else {
            attributes
                    .privateSubnetIds(ids(privateSubnets))
                    .privateSubnetRouteTableIds(routeTables(privateSubnets))
                    .privateSubnetIpv4CidrBlocks(blocks(privateSubnets));
        }
        IVpc view = Vpc.fromVpcAttributes(scope, "Subnets", attributes.build());
        carryDependencies(publicSubnets, view.getPublicSubnets());
        carryDependencies(privateSubnets, props.isIsolated() ? view.getIsolatedSubnets() : view.getPrivateSubnets());
        return view;
    }

    // A load balancer waits for the route to the internet gateway; an imported subnet knows of none.
    private static void carryDependencies(List<? extends Subnet> made, List<ISubnet> seen) {
        for (int i = 0; i < made.size(); i++) {
            ((DependencyGroup) seen.get(i).getInternetConnectivityEstablished())
                    .add(made.get(i).getInternetConnectivityEstablished());
        }
    }

    private static List<String> ids(List<? extends Subnet> subnets) {
        return subnets.stream().map(Subnet::getSubnetId).toList();
    }

    private static List<String> routeTables(List<? extends Subnet> subnets) {
        return subnets.stream()
                .map(subnet -> subnet.getRouteTable().getRouteTableId())
                .toList();
    }

    private static List<String> blocks(List<? extends Subnet> subnets) {
        return subnets.stream().map(Subnet::getIpv4CidrBlock).toList();
    }
}
