package dev.longshore.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.finding.InvalidInputException;
import dev.longshore.profile.Profile;
import dev.longshore.testing.Synth;
import org.junit.jupiter.api.Test;

class NetworkTest {
    @Test
    void has_a_nat_gateway_in_each_zone_in_production_and_one_in_development() {
        assertThat(network(n -> {}).all("AWS::EC2::NatGateway")).hasSize(2);
        assertThat(network(n -> n.profile(Profile.DEVELOPMENT)).all("AWS::EC2::NatGateway"))
                .hasSize(1);
        assertThat(network(n -> n.zones(3)).all("AWS::EC2::NatGateway")).hasSize(3);
    }

    @Test
    void has_a_public_and_a_private_subnet_in_each_zone_and_none_gives_public_addresses() {
        Synth synth = network(n -> n.cidr("10.9.0.0/16"));
        assertThat(synth.all("AWS::EC2::Subnet")).hasSize(4);
        assertThat(synth.all("AWS::EC2::Subnet"))
                .allSatisfy(
                        subnet -> assertThat(subnet.at("MapPublicIpOnLaunch")).isEqualTo(false));
        assertThat(synth.only("AWS::EC2::VPC").at("CidrBlock")).isEqualTo("10.9.0.0/16");
    }

    @Test
    void always_has_an_endpoint_for_s3() {
        assertThat(network(n -> {}).only("AWS::EC2::VPCEndpoint").text()).contains(".s3");
    }

    @Test
    void without_nat_has_the_endpoints_that_a_task_needs_and_no_route_to_the_internet() {
        Synth synth = network(n -> n.nat(Nat.NONE));
        assertThat(synth.all("AWS::EC2::NatGateway")).isEmpty();
        assertThat(synth.all("AWS::EC2::VPCEndpoint").toString())
                .contains(".s3")
                .contains("ecr.api")
                .contains("ecr.dkr")
                .contains(".logs");
    }

    @Test
    void logs_refused_traffic_with_retention_and_a_role_limited_to_the_account() {
        Synth synth = network(n -> {});
        assertThat(synth.only("AWS::EC2::FlowLog").at("TrafficType")).isEqualTo("REJECT");
        assertThat(synth.only("AWS::Logs::LogGroup").at("RetentionInDays")).isEqualTo(30);
        assertThat(synth.only("AWS::IAM::Role").text()).contains("aws:SourceAccount");
        assertThat(synth.types()).doesNotContain("AWS::IAM::Policy");
        assertThat(network(n -> n.flowLogs(false)).types()).doesNotContain("AWS::EC2::FlowLog");
    }

    @Test
    void makes_no_lambda_function() {
        assertThat(network(n -> {}).types()).noneMatch(type -> type.contains("Lambda") || type.startsWith("Custom"));
    }

    @Test
    void refuses_fewer_than_two_zones() {
        assertThatThrownBy(() -> Network.create(Synth.stack(), "Net", n -> n.zones(1)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("Test/Net: LB-003 error: 'zones' must be 2 to 6, got 1");
    }

    @Test
    void lets_the_vpc_builder_have_the_last_word() {
        Synth synth = Synth.of(stack -> {
            Network network = Network.create(stack, "Net", n -> n.customizeVpc(vpc -> vpc.enableDnsHostnames(false)));
            assertThat(network.getVpc()).isNotNull();
            assertThat(network.getFlowLogGroup()).isNotNull();
        });
        assertThat(synth.only("AWS::EC2::VPC").at("EnableDnsHostnames")).isEqualTo(false);
    }

    private static Synth network(java.util.function.Consumer<NetworkProps.Builder> options) {
        return Synth.of(stack -> Network.create(stack, "Net", options));
    }
}
