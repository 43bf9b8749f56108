package dev.longshore.loadbalancer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.profile.Profile;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkLoadBalancerAttributes;

class TcpLoadBalancerTest {
    private static final String BALANCER = "AWS::ElasticLoadBalancingV2::LoadBalancer";

    @Test
    void has_a_group_that_opens_nothing_by_itself_and_reaches_all_zones() {
        Synth synth = made((stack, lb) -> lb.allowFromAnywhere());
        assertThat(synth.only(BALANCER).at("Type")).isEqualTo("network");
        assertThat(synth.only(BALANCER).at("Scheme")).isEqualTo("internet-facing");
        assertThat(synth.only(BALANCER).text())
                .contains("load_balancing.cross_zone.enabled, Value=true")
                .contains("deletion_protection.enabled, Value=true");
        assertThat(synth.only("AWS::EC2::SecurityGroup").at("SecurityGroupIngress"))
                .isEqualTo("nothing");
        assertThat(made((stack, lb) ->
                                lb.profile(Profile.DEVELOPMENT).crossZone(false).allowFromAnywhere())
                        .only(BALANCER)
                        .text())
                .contains("load_balancing.cross_zone.enabled, Value=false")
                .contains("deletion_protection.enabled, Value=false");
    }

    @Test
    void has_addresses_that_stay() {
        Synth synth = made((stack, lb) -> lb.staticAddresses().allowFromAnywhere());
        assertThat(synth.all("AWS::EC2::EIP")).hasSize(2);
        assertThat(synth.only(BALANCER).at("SubnetMappings.0.AllocationId"))
                .asString()
                .contains("LbAddress1");
        Synth given = made(
                (stack, lb) -> lb.staticAddresses("eipalloc-1", "eipalloc-2").allowFromAnywhere());
        assertThat(given.only(BALANCER).at("SubnetMappings.1.AllocationId")).isEqualTo("eipalloc-2");
    }

    @Test
    void is_offered_through_private_link_to_whom_was_said() {
        Synth synth = made((stack, lb) ->
                lb.internal(true).endpointService(e -> e.allowPrincipal("arn:aws:iam::111122223333:root")));
        assertThat(synth.only("AWS::EC2::VPCEndpointService").at("AcceptanceRequired"))
                .isEqualTo(true);
        assertThat(synth.only("AWS::EC2::VPCEndpointServicePermissions").at("AllowedPrincipals"))
                .isEqualTo(List.of("arn:aws:iam::111122223333:root"));
        assertThat(synth.only(BALANCER).at("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"))
                .isEqualTo("off");
    }

    @Test
    void writes_access_logs_without_knowing_its_region() {
        Synth synth = made((stack, lb) -> lb.accessLogs().allowFromAnywhere());
        assertThat(synth.only(BALANCER).text()).contains("access_logs.s3.enabled, Value=true");
        assertThat(synth.only("AWS::S3::BucketPolicy").text())
                .contains("delivery.logs.amazonaws.com", "s3:GetBucketAcl", "aws:SourceAccount");
        assertThat(synth.only("AWS::S3::Bucket").attribute("DeletionPolicy")).isEqualTo("Retain");
    }

    @Test
    void gives_its_own_name_and_place_to_what_must_be_replaced_with_it() {
        Stack stack = Synth.stack();
        Vpc vpc = Vpc.Builder.create(stack, "Vpc").build();
        TcpLoadBalancer one =
                TcpLoadBalancer.create(stack, "One", lb -> lb.vpc(vpc).allowFromAnywhere());
        TcpLoadBalancer two =
                TcpLoadBalancer.create(stack, "Two", lb -> lb.vpc(vpc).allowFromAnywhere());
        TcpLoadBalancer named = TcpLoadBalancer.create(
                stack,
                "Three",
                lb -> lb.vpc(vpc)
                        .allowFromAnywhere()
                        .customizeLoadBalancer(
                                raw -> raw.loadBalancerName("shop").internetFacing(false)));
        assertThat(one.getIdentity()).startsWith("Public").isNotEqualTo(two.getIdentity());
        assertThat(named.getIdentity()).startsWith("Internal" + Identity.hash("shop"));
        assertThat(one.getAddress()).contains("Token");
    }

    @Test
    void adopts_a_load_balancer_whose_groups_are_known() {
        Stack stack = Synth.stack();
        TcpLoadBalancer.create(
                stack,
                "Lb",
                lb -> lb.loadBalancer(NetworkLoadBalancer.fromNetworkLoadBalancerAttributes(
                        stack,
                        "Own",
                        attributes(NetworkLoadBalancerAttributes.builder())
                                .loadBalancerSecurityGroups(List.of("sg-1"))
                                .build())));
        assertThatThrownBy(() -> TcpLoadBalancer.create(
                        stack,
                        "Other",
                        lb -> lb.loadBalancer(NetworkLoadBalancer.fromNetworkLoadBalancerAttributes(
                                stack,
                                "Foreign",
                                attributes(NetworkLoadBalancerAttributes.builder())
                                        .build()))))
                .hasMessageContaining("LS-077");
    }

    @Test
    void refuses_for_an_adopted_load_balancer_what_would_be_ignored() {
        Stack stack = Synth.stack();
        assertThatThrownBy(() -> TcpLoadBalancer.create(
                        stack,
                        "Lb",
                        lb -> lb.loadBalancer(NetworkLoadBalancer.fromNetworkLoadBalancerAttributes(
                                        stack,
                                        "Own",
                                        attributes(NetworkLoadBalancerAttributes.builder())
                                                .loadBalancerSecurityGroups(List.of("sg-1"))
                                                .build()))
                                .allowFromAnywhere()
                                .deletionProtection(false)
                                .crossZone(true)
                                .staticAddresses()))
                .hasMessageContaining("'allowFrom' and 'loadBalancer' are both given")
                .hasMessageContaining("'deletionProtection' and 'loadBalancer' are both given")
                .hasMessageContaining("'crossZone' and 'loadBalancer' are both given")
                .hasMessageContaining("'staticAddresses' and 'loadBalancer' are both given");
    }

    @Test
    void refuses_what_was_not_said_and_what_contradicts_itself() {
        refuses("LS-001 error: 'allowFrom' is missing", (stack, lb) -> {});
        refuses("LS-075", (stack, lb) -> lb.internal(true).staticAddresses().allowFromAnywhere());
        refuses(
                "LS-075 error: 'staticAddresses' must be as many as the VPC has public subnets, 2, got 1",
                (stack, lb) -> lb.staticAddresses("eipalloc-1").allowFromAnywhere());
        refuses(
                "LS-076 error: 'allowPrincipal' is missing in 'endpointService'",
                (stack, lb) -> lb.endpointService(e -> {}));
        refuses(
                "LS-076 error: 'allowPrincipal' must be the ARN of an account",
                (stack, lb) -> lb.endpointService(e -> e.allowPrincipal("111122223333")));
        assertThatThrownBy(() -> TcpLoadBalancer.create(Synth.stack(), "Lb", lb -> lb.allowFromAnywhere()))
                .hasMessageContaining("LS-005 error: 'vpc' is missing");
    }

    private static NetworkLoadBalancerAttributes.Builder attributes(NetworkLoadBalancerAttributes.Builder builder) {
        return builder.loadBalancerArn(
                "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/own/0123456789abcdef");
    }

    private static void refuses(String message, BiConsumer<Stack, TcpLoadBalancerProps.Builder> options) {
        assertThatThrownBy(() -> made(options)).hasMessageContaining(message);
    }

    private static Synth made(BiConsumer<Stack, TcpLoadBalancerProps.Builder> options) {
        return Synth.of(stack -> TcpLoadBalancer.create(
                stack,
                "Lb",
                lb -> lb.vpc(Vpc.Builder.create(stack, "Vpc").natGateways(0).build())
                        .apply(b -> options.accept(stack, b))));
    }
}
