package dev.longshore.network;

import java.util.List;
import java.util.Objects;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.services.ec2.CfnSubnet;
import software.amazon.awscdk.services.ec2.ISubnet;
import software.amazon.awscdk.services.ec2.PrivateSubnet;
import software.amazon.awscdk.services.ec2.PublicSubnet;
import software.amazon.awscdk.services.ec2.Vpc;

/** The IPv6 block of each subnet, out of the /56 that Amazon gives a VPC. */
final class Ipv6 {
    /** How many of the 128 bits tell the addresses of a subnet apart. */
    private static final String SUBNET_BITS = "64";

    private Ipv6() {}

    /** Returns a block of the VPC's range. */
    static String block(Vpc vpc, int index) {
        String range = Fn.select(0, vpc.getVpcIpv6CidrBlocks());
        return Fn.select(index, Fn.cidr(range, AddressPlan.ipv6Blocks(), SUBNET_BITS));
    }

    // CDK numbers the blocks through: with one zone more, every private subnet would get another and be replaced.
    static void pin(Vpc vpc, List<PublicSubnet> publicSubnets, List<PrivateSubnet> privateSubnets) {
        for (int i = 0; i < publicSubnets.size(); i++) {
            pin(publicSubnets.get(i), block(vpc, AddressPlan.ipv6OfPublic(i)));
        }
        for (int i = 0; i < privateSubnets.size(); i++) {
            pin(privateSubnets.get(i), block(vpc, AddressPlan.ipv6OfPrivate(i)));
        }
    }

    private static void pin(ISubnet subnet, String block) {
        CfnSubnet resource = (CfnSubnet) Objects.requireNonNull(subnet.getNode().getDefaultChild());
        resource.setIpv6CidrBlock(block);
    }
}
