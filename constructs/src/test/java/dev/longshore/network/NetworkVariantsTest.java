package dev.longshore.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.profile.Profile;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each way out, and each other shape of a network, makes. */
class NetworkVariantsTest {
    private static final String ROUTE = "AWS::EC2::Route";
    private static final String SUBNET = "AWS::EC2::Subnet";
    private static final String ENDPOINT = "AWS::EC2::VPCEndpoint";

    @Test
    void regional_nat_is_one_gateway_of_the_vpc_that_every_private_subnet_routes_to() {
        Synth synth = network(n -> n.zones(3).nat(Nat.REGIONAL));
        Synth.Props gateway = synth.only("AWS::EC2::NatGateway");
        assertThat(gateway.at("AvailabilityMode")).isEqualTo("regional");
        assertThat(gateway.text()).contains("VpcId").doesNotContain("SubnetId").doesNotContain("AllocationId");
        assertThat(gateway.attribute("DependsOn").toString()).contains("DefaultRoute");
        assertThat(synth.types()).doesNotContain("AWS::EC2::EIP");
        assertThat(routesTo(synth, "NatGatewayId")).hasSize(3);
    }

    @Test
    void nat_instance_has_imds_v2_and_lets_nothing_in_but_the_vpc() {
        Synth synth = network(n -> n.profile(Profile.DEVELOPMENT).nat(Nat.INSTANCE));
        Synth.Props instance = synth.only("AWS::EC2::Instance");
        assertThat(instance.at("MetadataOptions.HttpTokens")).isEqualTo("required");
        assertThat(instance.at("MetadataOptions.HttpPutResponseHopLimit")).isEqualTo(1);
        assertThat(instance.at("SourceDestCheck")).isEqualTo(false);
        assertThat(instance.at("BlockDeviceMappings.0.Ebs.Encrypted")).isEqualTo(true);
        assertThat(instance.text()).doesNotContain("KeyName").doesNotContain("IamInstanceProfile");
        assertThat(synth.only("AWS::EC2::SecurityGroup")
                        .at("SecurityGroupIngress")
                        .toString())
                .contains("CidrIp=10.0.0.0/16")
                .doesNotContain("0.0.0.0/0");
        assertThat(routesTo(synth, "InstanceId")).hasSize(2);
        assertThat(synth.types()).doesNotContain("AWS::EC2::NatGateway");
    }

    @Test
    void transit_gateway_is_attached_before_anything_is_routed_to_it() {
        Synth synth = network(n -> n.publicSubnets(false).transitGateway("tgw-0123"));
        Synth.Props attachment = synth.only("AWS::EC2::TransitGatewayAttachment");
        assertThat(attachment.at("SubnetIds"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2);
        List<Synth.Props> routes = routesTo(synth, "TransitGatewayId");
        assertThat(routes).hasSize(2).allSatisfy(route -> {
            assertThat(route.at("TransitGatewayId")).isEqualTo("tgw-0123");
            assertThat(route.attribute("DependsOn").toString()).contains(attachment.logicalId());
        });
        assertThat(synth.types()).doesNotContain("AWS::EC2::InternetGateway", "AWS::EC2::NatGateway");
    }

    @Test
    void without_public_subnets_there_is_no_internet_gateway() {
        Synth synth = network(n -> n.nat(Nat.NONE).publicSubnets(false));
        assertThat(synth.all(SUBNET)).hasSize(2);
        assertThat(synth.types()).doesNotContain("AWS::EC2::InternetGateway", ROUTE);
    }

    @Test
    void endpoints_share_one_group_that_lets_https_in_from_the_vpc_only() {
        Synth synth = network(n -> n.nat(Nat.NONE).cidr("10.9.0.0/16"));
        Synth.Props group = synth.only("AWS::EC2::SecurityGroup");
        assertThat(group.at("SecurityGroupIngress.0.CidrIp")).isEqualTo("10.9.0.0/16");
        assertThat(group.at("SecurityGroupIngress.0.FromPort")).isEqualTo(443);
        assertThat(group.at("SecurityGroupIngress.1")).isEqualTo("nothing at 1");
        assertThat(interfaces(synth)).hasSize(3).allSatisfy(endpoint -> {
            assertThat(endpoint.at("PrivateDnsEnabled")).isEqualTo(true);
            assertThat(endpoint.at("SecurityGroupIds").toString()).contains(group.logicalId());
        });
    }

    @Test
    void chosen_endpoints_are_there_and_no_others() {
        Synth synth = network(n -> n.nat(Nat.NONE)
                .endpoints(NetworkEndpoint.DYNAMODB, NetworkEndpoint.ECS_AGENT)
                .endpoints(NetworkEndpoint.LOGS));
        assertThat(interfaces(synth)).hasSize(4);
        assertThat(synth.all(ENDPOINT)).hasSize(6);
        assertThat(synth.all(ENDPOINT).toString())
                .contains(".ecs]", ".ecs-agent", ".ecs-telemetry", ".logs", ".dynamodb", ".s3")
                .doesNotContain("ecr.api");
    }

    @Test
    void with_a_nat_gateway_there_are_no_interface_endpoints_unless_chosen() {
        assertThat(interfaces(network(n -> {}))).isEmpty();
        assertThat(interfaces(network(n -> n.endpoints(NetworkEndpoint.ECR)))).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(NetworkEndpoint.class)
    void each_endpoint_has_an_id_for_each_service(NetworkEndpoint endpoint) {
        assertThat(endpoint.ids())
                .hasSize(endpoint.isGateway() ? 1 : endpoint.services().size());
        assertThat(endpoint.services())
                .allSatisfy(service -> assertThat(service)
                        .isEqualTo(service.toLowerCase(Locale.ROOT))
                        .doesNotContain(" "));
    }

    @Test
    void dual_stack_has_a_block_for_each_subnet_that_one_more_zone_does_not_move() {
        List<Object> two = blocks(network(n -> n.zones(2).dualStack()));
        List<Object> three = blocks(network(n -> n.zones(3).dualStack()));
        assertThat(two).hasSize(4).doesNotHaveDuplicates();
        assertThat(three).hasSize(6).doesNotHaveDuplicates().containsAll(two);
    }

    @Test
    void dual_stack_leaves_private_subnets_through_an_egress_only_gateway_and_isolated_ones_not_at_all() {
        Synth open = network(n -> n.dualStack());
        assertThat(open.all("AWS::EC2::EgressOnlyInternetGateway")).hasSize(1);
        assertThat(routesTo(open, "EgressOnlyInternetGatewayId")).hasSize(2);
        Synth isolated = network(n -> n.dualStack().nat(Nat.NONE));
        assertThat(isolated.types()).doesNotContain("AWS::EC2::EgressOnlyInternetGateway");
    }

    @Test
    void smaller_range_has_smaller_subnets() {
        Synth synth = network(n -> n.cidr("192.168.4.0/22"));
        assertThat(synth.all(SUBNET).stream().map(subnet -> subnet.at("CidrBlock")))
                .containsExactly("192.168.4.0/27", "192.168.4.32/27", "192.168.4.64/26", "192.168.4.128/26");
        assertThat(network(n -> n.publicSubnetMask(26).privateSubnetMask(22)).all(SUBNET).stream()
                        .map(subnet -> subnet.at("CidrBlock")))
                .containsExactly("10.0.0.0/26", "10.0.0.64/26", "10.0.4.0/22", "10.0.8.0/22");
    }

    private static List<Synth.Props> interfaces(Synth synth) {
        return synth.all(ENDPOINT).stream()
                .filter(endpoint -> endpoint.at("VpcEndpointType").equals("Interface"))
                .toList();
    }

    private static List<Object> blocks(Synth synth) {
        return synth.all(SUBNET).stream()
                .map(subnet -> subnet.at("Ipv6CidrBlock"))
                .toList();
    }

    private static List<Synth.Props> routesTo(Synth synth, String target) {
        return synth.all(ROUTE).stream()
                .filter(route -> route.text().contains(target + "="))
                .toList();
    }

    private static Synth network(Consumer<NetworkProps.Builder> options) {
        return Synth.of(stack -> Network.create(stack, "Net", options));
    }
}
