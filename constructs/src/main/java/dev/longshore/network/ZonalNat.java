package dev.longshore.network;

import java.util.List;
import software.amazon.awscdk.services.ec2.CfnNatGateway;
import software.amazon.awscdk.services.ec2.PrivateSubnet;
import software.amazon.awscdk.services.ec2.PublicSubnet;

/** NAT gateways in the public subnets of zones that have names; a single one is in the first zone by name. */
final class ZonalNat {
    private ZonalNat() {}

    static void add(Nat nat, List<PublicSubnet> publicSubnets, List<PrivateSubnet> privateSubnets) {
        if (nat == Nat.SINGLE) {
            String gateway = publicSubnets.get(0).addNatGateway().getRef();
            privateSubnets.forEach(subnet -> subnet.addDefaultNatRoute(gateway));
        } else if (nat == Nat.PER_ZONE) {
            for (int i = 0; i < privateSubnets.size(); i++) {
                CfnNatGateway gateway = publicSubnets.get(i).addNatGateway();
                privateSubnets.get(i).addDefaultNatRoute(gateway.getRef());
            }
        }
    }
}
