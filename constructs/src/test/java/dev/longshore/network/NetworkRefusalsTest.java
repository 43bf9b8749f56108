package dev.longshore.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.finding.Severity;
import dev.longshore.internal.Judge;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.profile.Profile;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awscdk.Stack;

/** What a network can't be, and what the user reads. */
class NetworkRefusalsTest {
    static Stream<Arguments> refused() {
        return Stream.of(
                row("LB-003 error: 'zones' must be 2 to 6, got 7", n -> n.zones(7)),
                row(
                        "LS-023 error: 'zones' must be names of availability zones, got euw1-az1",
                        n -> n.zones("eu-west-1a", "euw1-az1")),
                row(
                        "LS-023 error: 'zones' must be names of availability zones, got us-west-2-lax-1z",
                        n -> n.zones("us-west-2a", "us-west-2-lax-1z")),
                row(
                        "LS-023 error: 'zones' must be different zones of one region",
                        n -> n.zones("eu-west-1a", "eu-west-1a")),
                row(
                        "LS-023 error: 'zones' must be different zones of one region",
                        n -> n.zones("eu-west-1a", "eu-west-2b")),
                row(
                        "LS-003 error: 'nat' and 'transitGateway' are both given",
                        n -> n.nat(Nat.SINGLE).transitGateway("tgw-1")),
                row("LS-021 error: 'nat' must be NONE without public subnets", n -> n.publicSubnets(false)),
                row(
                        "LS-021 error: 'nat' must be NONE without public subnets",
                        n -> n.publicSubnets(false).nat(Nat.REGIONAL)),
                row("LS-020 error: 'cidr' must be an IPv4 range from /16 to /28", n -> n.cidr("10.0.0.0/15")),
                row("LS-020 error: 'cidr' must be an IPv4 range from /16 to /28", n -> n.cidr("10.0.0.0/29")),
                row("LS-020 error: 'cidr' must be an IPv4 range from /16 to /28", n -> n.cidr("10.0.256.0/16")),
                row("LS-020 error: 'cidr' must be an IPv4 range from /16 to /28", n -> n.cidr("${Token[Cidr.1]}")),
                row(
                        "LS-020 error: 'privateSubnetMask' must be 20 to 28 in 10.0.0.0/20, got 19",
                        n -> n.cidr("10.0.0.0/20").privateSubnetMask(19)),
                row(
                        "LS-020 error: 'publicSubnetMask' must be 16 to 28 in 10.0.0.0/16, got 29",
                        n -> n.publicSubnetMask(29)),
                row(
                        "must hold a public /24 and a private /17 for each of 2 zones, got 10.0.0.0/16",
                        n -> n.privateSubnetMask(17)),
                row("set privateSubnetMask(18)", n -> n.privateSubnetMask(17)),
                row(
                        "set privateSubnetMask(28), or take one of /24",
                        n -> n.cidr("10.0.0.0/26").privateSubnetMask(26).publicSubnetMask(28)),
                row(
                        "take a larger range: one of /24",
                        n -> n.cidr("10.0.0.0/26").zones(3)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses(String message, Consumer<NetworkProps.Builder> options) {
        assertThatThrownBy(() -> Network.create(Synth.stack(), "Net", options))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(message);
    }

    static Stream<Consumer<NetworkProps.Builder>> accepted() {
        return Stream.of(
                n -> n.cidr("100.64.0.0/16"),
                n -> n.cidr("203.0.113.0/24"),
                n -> n.cidr("10.0.0.0/28")
                        .publicSubnets(false)
                        .nat(Nat.NONE)
                        .zones(2)
                        .privateSubnetMask(28)
                        .cidr("10.0.0.0/27"),
                n -> n.zones("us-gov-west-1a", "us-gov-west-1b"),
                n -> n.zones(6),
                n -> n.privateSubnetMask(18));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void accepts_what_is_at_the_edge(Consumer<NetworkProps.Builder> options) {
        assertThatCode(() -> Network.create(Synth.stack(), "Net", options)).doesNotThrowAnyException();
    }

    @Test
    void warns_of_a_nat_instance_in_production_only() {
        assertThat(findings(n -> n.nat(Nat.INSTANCE))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("LS-021");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(findings(n -> n.nat(Nat.INSTANCE).profile(Profile.DEVELOPMENT)))
                .isEmpty();
    }

    @Test
    void refuses_a_load_balancer_for_the_internet_where_none_leads_to_it() {
        Stack stack = Synth.stack();
        Network network = Network.create(stack, "Net", n -> n.nat(Nat.NONE).publicSubnets(false));
        assertThatThrownBy(() -> HttpLoadBalancer.create(
                        stack, "Lb", lb -> lb.vpc(network.getVpc()).plainHttp().allowFromAnywhere()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("LS-022 error: 'internal' must be true in a VPC without public subnets");
        assertThatCode(() -> HttpLoadBalancer.create(
                        stack,
                        "Internal",
                        lb -> lb.vpc(network.getVpc())
                                .internal(true)
                                .plainHttp()
                                .allowFromAnywhere()))
                .doesNotThrowAnyException();
    }

    @Test
    void says_what_tasks_can_not_reach_and_the_three_ways_out() {
        Stack stack = Synth.stack();
        Network isolated = Network.create(stack, "Isolated", n -> n.nat(Nat.NONE));
        List<NetworkEndpoint> needs = List.of(NetworkEndpoint.ECR, NetworkEndpoint.SECRETS_MANAGER);
        assertThat(NetworkCheck.ofNeeds(isolated, needs, Judge.place(isolated)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("SVC-023");
                    assertThat(finding.message()).contains("SECRETS_MANAGER").doesNotContain("have ECR");
                    assertThat(finding.fix())
                            .contains("endpoints(SECRETS_MANAGER)", "nat(Nat.SINGLE)", "public address");
                });
        Network open = Network.create(stack, "Open", n -> {});
        assertThat(NetworkCheck.ofNeeds(open, needs, Judge.place(open))).isEmpty();
    }

    private static List<Finding> findings(Consumer<NetworkProps.Builder> options) {
        Stack stack = Synth.stack();
        return NetworkCheck.of(NetworkProps.builder().apply(options).build(), Judge.place(stack));
    }

    private static Arguments row(String message, Consumer<NetworkProps.Builder> options) {
        return Arguments.of(message, options);
    }
}
