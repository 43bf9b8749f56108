package dev.longshore.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.TagProps;
import software.amazon.awscdk.Tags;
import software.amazon.awscdk.services.ec2.CfnEgressOnlyInternetGateway;
import software.amazon.awscdk.services.ec2.CfnInternetGateway;
import software.amazon.awscdk.services.ec2.CfnVPCCidrBlock;
import software.amazon.awscdk.services.ec2.CfnVPCGatewayAttachment;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpoint;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpointAwsService;
import software.amazon.awscdk.services.ec2.IpAddresses;
import software.amazon.awscdk.services.ec2.PrivateSubnet;
import software.amazon.awscdk.services.ec2.PrivateSubnetProps;
import software.amazon.awscdk.services.ec2.PublicSubnet;
import software.amazon.awscdk.services.ec2.PublicSubnetProps;
import software.amazon.awscdk.services.ec2.Subnet;
import software.amazon.awscdk.services.ec2.Vpc;
import software.constructs.Construct;

/**
 * Zones by name. CDK's own VPC numbers its subnets, so that a zone more, or another order, replaces them; here ids and
 * addresses belong to the zone.
 */
final class NamedZones {
    private static final String SUBNET = "AWS::EC2::Subnet";

    private final Construct scope;
    private final NetworkProps props;
    private final AddressPlan plan;
    private final Vpc vpc;
    private final @Nullable CfnVPCCidrBlock ipv6;

    private NamedZones(Construct scope, NetworkProps props) {
        this.scope = scope;
        this.props = props;
        plan = Objects.requireNonNull(AddressPlan.of(props));
        vpc = vpc();
        ipv6 = props.dualStack()
                ? CfnVPCCidrBlock.Builder.create(vpc, "ipv6cidr")
                        .vpcId(vpc.getVpcId())
                        .amazonProvidedIpv6CidrBlock(true)
                        .build()
                : null;
    }

    static Subnets add(Construct scope, NetworkProps props) {
        NamedZones made = new NamedZones(scope, props);
        List<String> zones = props.zoneNames().stream().sorted().toList();
        List<PublicSubnet> publicSubnets = new ArrayList<>();
        List<PrivateSubnet> privateSubnets = new ArrayList<>();
        for (String zone : zones) {
            if (props.publicSubnets()) {
                publicSubnets.add(made.publicSubnet(zone));
            }
            privateSubnets.add(made.privateSubnet(zone));
        }
        made.routes(publicSubnets, privateSubnets);
        ZonalNat.add(props.nat(), publicSubnets, privateSubnets);
        Subnets subnets = new Subnets(
                made.vpc,
                ImportedView.of(scope, made.vpc, props, publicSubnets, privateSubnets),
                publicSubnets,
                privateSubnets);
        GatewayVpcEndpoint.Builder.create(made.vpc, "S3")
                .vpc(subnets.vpc())
                .service(GatewayVpcEndpointAwsService.S3)
                .build();
        return subnets;
    }

    private Vpc vpc() {
        Vpc.Builder builder = Vpc.Builder.create(scope, "Vpc")
                .availabilityZones(List.of())
                .ipAddresses(IpAddresses.cidr(props.cidr()))
                .natGateways(0)
                .subnetConfiguration(List.of())
                .restrictDefaultSecurityGroup(false);
        Consumer<Vpc.Builder> customize = props.customizeVpc();
        if (customize != null) {
            customize.accept(builder);
        }
        return builder.build();
    }

    private PublicSubnet publicSubnet(String zone) {
        int place = Zones.place(zone);
        PublicSubnetProps.Builder subnet = PublicSubnetProps.builder()
                .vpcId(vpc.getVpcId())
                .availabilityZone(zone)
                .cidrBlock(plan.publicSubnet(place))
                .mapPublicIpOnLaunch(false);
        if (ipv6 != null) {
            subnet.ipv6CidrBlock(Ipv6.block(vpc, AddressPlan.ipv6OfPublic(place)))
                    .assignIpv6AddressOnCreation(true);
        }
        return tagged(new PublicSubnet(vpc, "PublicSubnet" + Zones.letter(zone), subnet.build()), "Public", "Public");
    }

    private PrivateSubnet privateSubnet(String zone) {
        int place = Zones.place(zone);
        PrivateSubnetProps.Builder subnet = PrivateSubnetProps.builder()
                .vpcId(vpc.getVpcId())
                .availabilityZone(zone)
                .cidrBlock(plan.privateSubnet(place))
                .mapPublicIpOnLaunch(false);
        if (ipv6 != null) {
            subnet.ipv6CidrBlock(Ipv6.block(vpc, AddressPlan.ipv6OfPrivate(place)))
                    .assignIpv6AddressOnCreation(true);
        }
        return tagged(
                new PrivateSubnet(vpc, "PrivateSubnet" + Zones.letter(zone), subnet.build()),
                "Private",
                props.isIsolated() ? "Isolated" : "Private");
    }

    // By these tags CDK's own lookup finds the subnets, from other stacks and apps.
    private <T extends Subnet> T tagged(T subnet, String name, String type) {
        TagProps subnetsOnly =
                TagProps.builder().includeResourceTypes(List.of(SUBNET)).build();
        Tags.of(subnet).add("aws-cdk:subnet-name", name, subnetsOnly);
        Tags.of(subnet).add("aws-cdk:subnet-type", type, subnetsOnly);
        if (ipv6 != null) {
            subnet.getNode().addDependency(ipv6);
        }
        return subnet;
    }

    private void routes(List<PublicSubnet> publicSubnets, List<PrivateSubnet> privateSubnets) {
        if (!publicSubnets.isEmpty()) {
            CfnInternetGateway gateway = new CfnInternetGateway(vpc, "IGW");
            CfnVPCGatewayAttachment attachment = CfnVPCGatewayAttachment.Builder.create(vpc, "VPCGW")
                    .vpcId(vpc.getVpcId())
                    .internetGatewayId(gateway.getRef())
                    .build();
            for (PublicSubnet subnet : publicSubnets) {
                subnet.addDefaultInternetRoute(gateway.getRef(), attachment);
                if (ipv6 != null) {
                    subnet.addIpv6DefaultInternetRoute(gateway.getRef(), attachment);
                }
            }
        }
        if (ipv6 != null && !props.isIsolated()) {
            CfnEgressOnlyInternetGateway gateway = CfnEgressOnlyInternetGateway.Builder.create(vpc, "EIGW6")
                    .vpcId(vpc.getVpcId())
                    .build();
            privateSubnets.forEach(subnet -> subnet.addIpv6DefaultEgressOnlyInternetRoute(gateway.getRef()));
        }
    }
}
