package dev.longshore.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.services.ec2.ISubnet;

/** Zones by name: what belongs to one stays as it is, whatever else changes. */
class NamedZonesTest {
    private static final String SUBNET = "AWS::EC2::Subnet";

    @Test
    void another_order_changes_nothing() {
        for (Nat nat : Nat.values()) {
            Synth one = network(n -> n.nat(nat).dualStack().zones("eu-west-1a", "eu-west-1b", "eu-west-1c"));
            Synth other = network(n -> n.nat(nat).dualStack().zones("eu-west-1c", "eu-west-1a", "eu-west-1b"));
            assertThat(resources(other)).as("%s", nat).isEqualTo(resources(one));
        }
    }

    @Test
    void one_more_zone_moves_nothing_of_the_others() {
        Synth two = network(
                n -> n.zones("eu-west-1b", "eu-west-1c").nat(Nat.PER_ZONE).dualStack());
        Synth three = network(n -> n.zones("eu-west-1b", "eu-west-1c", "eu-west-1a")
                .nat(Nat.PER_ZONE)
                .dualStack());
        Map<String, Object> before = properties(two);
        Map<String, Object> after = properties(three);
        before.forEach((id, properties) -> {
            // An endpoint is in every zone there is; it is changed in place.
            if (!id.contains("S3")) {
                assertThat(after).as(id).containsEntry(id, properties);
            }
        });
        assertThat(after.keySet()).containsAll(before.keySet()).hasSizeGreaterThan(before.size());
    }

    @Test
    void one_more_of_the_first_zones_moves_nothing_of_the_others() {
        Map<String, Object> after = properties(network(n -> n.zones(3).dualStack()));
        properties(network(n -> n.zones(2).dualStack())).forEach((id, properties) -> {
            if (id.contains("Subnet")) {
                assertThat(after).as(id).containsEntry(id, properties);
            }
        });
    }

    @Test
    void addresses_belong_to_the_letter_and_ids_are_the_same_in_every_region() {
        Synth synth = network(n -> n.zones("us-east-1f", "us-east-1a"));
        assertThat(synth.all(SUBNET).stream().map(subnet -> subnet.at("CidrBlock")))
                .containsExactly("10.0.0.0/24", "10.0.16.0/20", "10.0.5.0/24", "10.0.96.0/20");
        assertThat(synth.all(SUBNET).stream().map(subnet -> subnet.at("AvailabilityZone")))
                .containsExactly("us-east-1a", "us-east-1a", "us-east-1f", "us-east-1f");
        Synth elsewhere = network(n -> n.zones("ap-south-1a", "ap-south-1f"));
        assertThat(resources(elsewhere).keySet()).isEqualTo(resources(synth).keySet());
    }

    @Test
    void has_the_addresses_that_numbered_zones_have() {
        List<Object> named = network(n -> n.zones("eu-west-1a", "eu-west-1b")).all(SUBNET).stream()
                .map(subnet -> subnet.at("CidrBlock"))
                .toList();
        assertThat(network(n -> {}).all(SUBNET).stream().map(subnet -> subnet.at("CidrBlock")))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void each_private_subnet_uses_the_nat_gateway_of_its_zone() {
        Synth synth = network(n -> n.zones("eu-west-1a", "eu-west-1b").nat(Nat.PER_ZONE));
        assertThat(synth.all("AWS::EC2::Route").stream()
                        .filter(route -> route.text().contains("NatGatewayId"))
                        .map(Synth.Props::text))
                .hasSize(2)
                .allSatisfy(
                        route -> assertThat(route)
                                .containsPattern(
                                        "PublicSubnet([AB])[^}]*}.*PrivateSubnet\\1|PrivateSubnet([AB])[^}]*}.*PublicSubnet\\2"));
        assertThat(network(n -> n.zones("eu-west-1a", "eu-west-1b").nat(Nat.SINGLE))
                        .all("AWS::EC2::NatGateway"))
                .hasSize(1);
    }

    @Test
    void load_balancer_waits_for_the_route_to_the_internet() {
        Synth synth = Synth.of(stack -> {
            Network network = Network.create(stack, "Net", n -> n.zones("eu-west-1a", "eu-west-1b"));
            HttpLoadBalancer.create(
                    stack, "Lb", lb -> lb.vpc(network.getVpc()).plainHttp().allowFromAnywhere());
        });
        Synth.Props balancer = synth.only("AWS::ElasticLoadBalancingV2::LoadBalancer");
        assertThat(balancer.attribute("DependsOn").toString())
                .contains("PublicSubnetADefaultRoute", "PublicSubnetBDefaultRoute");
        assertThat(balancer.at("Subnets").toString()).contains("PublicSubnetA", "PublicSubnetB");
    }

    @Test
    void vpc_knows_its_subnets_with_zone_and_range() {
        Network network = Network.create(Synth.stack(), "Net", n -> n.zones("eu-west-1a", "eu-west-1d"));
        List<ISubnet> subnets = network.getVpc().getPrivateSubnets();
        assertThat(subnets).extracting(ISubnet::getAvailabilityZone).containsExactly("eu-west-1a", "eu-west-1d");
        assertThat(subnets).extracting(ISubnet::getIpv4CidrBlock).containsExactly("10.0.16.0/20", "10.0.64.0/20");
    }

    @Test
    void subnets_are_found_by_the_lookup_of_cdk() {
        assertThat(network(n -> n.zones("eu-west-1a", "eu-west-1b").nat(Nat.NONE))
                        .all(SUBNET)
                        .toString())
                .contains("aws-cdk:subnet-type", "Isolated", "Public");
    }

    private static Map<String, Object> resources(Synth synth) {
        Map<String, Object> all = new TreeMap<>();
        synth.types().stream()
                .distinct()
                .forEach(type ->
                        synth.all(type).forEach(resource -> all.put(resource.logicalId(), resource.resource())));
        return all;
    }

    private static Map<String, Object> properties(Synth synth) {
        Map<String, Object> all = new TreeMap<>();
        synth.types().stream()
                .distinct()
                .forEach(type -> synth.all(type).forEach(resource -> all.put(resource.logicalId(), resource.text())));
        return all;
    }

    private static Synth network(Consumer<NetworkProps.Builder> options) {
        return Synth.of(stack -> Network.create(stack, "Net", options));
    }
}
