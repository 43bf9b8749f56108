package dev.longshore.network;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpointAwsService;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpointOptions;
import software.amazon.awscdk.services.ec2.IpAddresses;
import software.amazon.awscdk.services.ec2.IpProtocol;
import software.amazon.awscdk.services.ec2.PrivateSubnet;
import software.amazon.awscdk.services.ec2.PublicSubnet;
import software.amazon.awscdk.services.ec2.SubnetConfiguration;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.constructs.Construct;

/** The first zones of the region: CDK's own VPC, whose subnets are numbered. */
final class CountedZones {
    private CountedZones() {}

    static Subnets add(Construct scope, NetworkProps props) {
        AddressPlan plan = Objects.requireNonNull(AddressPlan.of(props));
        Vpc.Builder builder = Vpc.Builder.create(scope, "Vpc")
                .availabilityZones(Zones.first(props.zones()))
                .ipAddresses(IpAddresses.cidr(props.cidr()))
                .natGateways(
                        switch (props.nat()) {
                            case NONE, REGIONAL, INSTANCE -> 0;
                            case SINGLE -> 1;
                            case PER_ZONE -> props.zones();
                        })
                .subnetConfiguration(configuration(props, plan))
                .gatewayEndpoints(Ordered.map(
                        "S3",
                        GatewayVpcEndpointOptions.builder()
                                .service(GatewayVpcEndpointAwsService.S3)
                                .build()))
                // Closing it takes a Lambda-backed custom resource; nothing of ours uses it (docs/adr/0006).
                .restrictDefaultSecurityGroup(false);
        if (!props.publicSubnets()) {
            builder.createInternetGateway(false);
        }
        if (props.dualStack()) {
            builder.ipProtocol(IpProtocol.DUAL_STACK);
        }
        Consumer<Vpc.Builder> customize = props.customizeVpc();
        if (customize != null) {
            customize.accept(builder);
        }
        Vpc vpc = builder.build();
        List<PublicSubnet> publicSubnets = new ArrayList<>();
        vpc.getPublicSubnets().forEach(subnet -> publicSubnets.add((PublicSubnet) subnet));
        List<PrivateSubnet> privateSubnets = new ArrayList<>();
        (props.isIsolated() ? vpc.getIsolatedSubnets() : vpc.getPrivateSubnets())
                .forEach(subnet -> privateSubnets.add((PrivateSubnet) subnet));
        if (props.dualStack()) {
            Ipv6.pin(vpc, publicSubnets, privateSubnets);
        }
        return new Subnets(vpc, vpc, publicSubnets, privateSubnets);
    }

    private static List<SubnetConfiguration> configuration(NetworkProps props, AddressPlan plan) {
        List<SubnetConfiguration> subnets = new ArrayList<>();
        if (props.publicSubnets()) {
            subnets.add(SubnetConfiguration.builder()
                    .name("Public")
                    .subnetType(SubnetType.PUBLIC)
                    .cidrMask(plan.publicMask())
                    .mapPublicIpOnLaunch(false)
                    .build());
        }
        subnets.add(SubnetConfiguration.builder()
                .name("Private")
                .subnetType(props.isIsolated() ? SubnetType.PRIVATE_ISOLATED : SubnetType.PRIVATE_WITH_EGRESS)
                .cidrMask(plan.privateMask())
                .build());
        return subnets;
    }
}
