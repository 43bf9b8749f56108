package dev.longshore.network;

import java.util.List;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.Tags;
import software.amazon.awscdk.services.ec2.AmazonLinux2023ImageSsmParameterProps;
import software.amazon.awscdk.services.ec2.AmazonLinuxCpuType;
import software.amazon.awscdk.services.ec2.CfnInstance;
import software.amazon.awscdk.services.ec2.MachineImage;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.PublicSubnet;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.constructs.Construct;

/**
 * An instance that translates addresses: Amazon Linux 2023 on Graviton, IMDSv2 with hop limit 1, no role, no key, reached
 * from the VPC only.
 */
final class NatInstance {
    private static final String TYPE = "t4g.nano";
    private static final String START = """
            #!/bin/bash
            set -e
            dnf install -y iptables-services
            echo net.ipv4.ip_forward=1 > /etc/sysctl.d/90-nat.conf
            sysctl -p /etc/sysctl.d/90-nat.conf
            systemctl enable --now iptables
            iptables -t nat -A POSTROUTING -o "$(ip route show default | awk '{print $5; exit}')" -j MASQUERADE
            iptables -F FORWARD
            service iptables save
            """;

    private NatInstance() {}

    /** Makes the instance in the first public subnet, and returns its id. */
    static String add(Construct scope, NetworkProps props, Subnets subnets) {
        SecurityGroup group = SecurityGroup.Builder.create(scope, "NatSecurityGroup")
                .vpc(subnets.vpc())
                .description("What leaves the VPC through the NAT instance")
                .build();
        group.addIngressRule(Peer.ipv4(props.cidr()), Port.allTraffic(), "From the VPC");
        PublicSubnet subnet = subnets.publicSubnets().get(0);
        CfnInstance instance = CfnInstance.Builder.create(scope, "NatInstance")
                .imageId(MachineImage.latestAmazonLinux2023(AmazonLinux2023ImageSsmParameterProps.builder()
                                .cpuType(AmazonLinuxCpuType.ARM_64)
                                .build())
                        .getImage(scope)
                        .getImageId())
                .instanceType(TYPE)
                .sourceDestCheck(false)
                .metadataOptions(CfnInstance.MetadataOptionsProperty.builder()
                        .httpTokens("required")
                        .httpPutResponseHopLimit(1)
                        .build())
                .networkInterfaces(List.of(CfnInstance.NetworkInterfaceProperty.builder()
                        .deviceIndex("0")
                        .associatePublicIpAddress(true)
                        .subnetId(subnet.getSubnetId())
                        .groupSet(List.of(group.getSecurityGroupId()))
                        .build()))
                .blockDeviceMappings(List.of(CfnInstance.BlockDeviceMappingProperty.builder()
                        .deviceName("/dev/xvda")
                        .ebs(CfnInstance.EbsProperty.builder()
                                .encrypted(true)
                                .volumeType("gp3")
                                .build())
                        .build()))
                .userData(Fn.base64(START))
                .build();
        Tags.of(instance).add("Name", scope.getNode().getPath() + "/NatInstance");
        // It installs iptables when it starts, and so needs the way out itself.
        instance.getNode().addDependency(subnet.getInternetConnectivityEstablished());
        return instance.getRef();
    }
}
