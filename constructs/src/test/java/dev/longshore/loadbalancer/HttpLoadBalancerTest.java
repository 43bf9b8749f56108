package dev.longshore.loadbalancer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.longshore.finding.InvalidInputException;
import dev.longshore.profile.Profile;
import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.certificatemanager.ICertificate;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationLoadBalancer;

class HttpLoadBalancerTest {
    private static final String LISTENER = "AWS::ElasticLoadBalancingV2::Listener";

    @Test
    void serves_https_and_redirects_port_80() {
        Synth synth = Synth.of(stack -> HttpLoadBalancer.create(
                stack, "Lb", lb -> lb.vpc(vpc(stack)).https(certificate(stack)).allowFromAnywhere()));
        assertThat(synth.all(LISTENER)).extracting(l -> l.at("Port")).containsExactly(443, 80);
        assertThat(synth.all(LISTENER).get(0).at("SslPolicy")).asString().contains("TLS13");
        assertThat(synth.all(LISTENER).get(1).at("DefaultActions.0.RedirectConfig.StatusCode"))
                .isEqualTo("HTTP_301");
    }

    @Test
    void serves_https_alone_where_the_redirect_is_off() {
        Synth synth = Synth.of(stack -> {
            HttpLoadBalancer lb = HttpLoadBalancer.create(
                    stack,
                    "Lb",
                    b -> b.vpc(vpc(stack))
                            .https(certificate(stack))
                            .redirectHttp(false)
                            .allowFromAnywhere());
            assertThat(lb.getRedirectListener()).isNull();
            assertThat(lb.getUrl()).startsWith("https://");
        });
        assertThat(synth.only(LISTENER).at("Port")).isEqualTo(443);
        assertThat(synth.only("AWS::EC2::SecurityGroup")
                        .at("SecurityGroupIngress")
                        .toString())
                .doesNotContain("FromPort=80,");
    }

    @Test
    void lets_in_who_was_said_and_nobody_else() {
        Synth synth = plain(lb -> lb.allowFrom(Peer.ipv4("203.0.113.0/24")).allowFrom(Peer.ipv4("198.51.100.0/24")));
        assertThat(synth.only("AWS::EC2::SecurityGroup")
                        .at("SecurityGroupIngress")
                        .toString())
                .contains("203.0.113.0/24", "198.51.100.0/24")
                .doesNotContain("0.0.0.0/0");
    }

    @Test
    void answers_404_until_a_service_is_routed() {
        assertThat(plain(lb -> lb.allowFromAnywhere())
                        .only(LISTENER)
                        .at("DefaultActions.0.FixedResponseConfig.StatusCode"))
                .isEqualTo("404");
    }

    @Test
    void is_protected_in_production_and_drops_invalid_headers() {
        assertThat(attributes(plain(lb -> lb.allowFromAnywhere())))
                .contains("{Key=deletion_protection.enabled, Value=true}")
                .contains("{Key=routing.http.drop_invalid_header_fields.enabled, Value=true}")
                .contains("{Key=idle_timeout.timeout_seconds, Value=60}");
        assertThat(attributes(plain(lb -> lb.profile(Profile.DEVELOPMENT)
                        .idleTimeout(Duration.seconds(90))
                        .allowFromAnywhere())))
                .contains("{Key=deletion_protection.enabled, Value=false}")
                .contains("Value=90");
        assertThat(attributes(plain(lb -> lb.deletionProtection(false).allowFromAnywhere())))
                .contains("{Key=deletion_protection.enabled, Value=false}");
    }

    @Test
    void has_private_addresses_when_internal() {
        Synth synth = plain(lb -> lb.internal(true).allowFrom(Peer.ipv4("10.0.0.0/8")));
        assertThat(synth.only("AWS::ElasticLoadBalancingV2::LoadBalancer").at("Scheme"))
                .isEqualTo("internal");
    }

    @Test
    void refuses_with_all_problems_at_once_what_was_not_said() {
        assertThatThrownBy(() -> HttpLoadBalancer.create(Synth.stack(), "Lb", lb -> {}))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.findings())
                                .extracting("rule")
                                .containsExactly("LS-001", "LS-002", "LS-005"));
        var stack = Synth.stack();
        ICertificate certificate = certificate(stack);
        assertThatThrownBy(() -> HttpLoadBalancer.create(
                        stack, "Lb", lb -> lb.https(certificate).plainHttp().allowFromAnywhere()))
                .hasMessageContaining("'plainHttp' and 'https' are both given");
    }

    @Test
    void adopts_a_load_balancer_and_a_security_group() {
        Synth adopted = Synth.of(stack -> {
            var own = ApplicationLoadBalancer.Builder.create(stack, "Own")
                    .vpc(vpc(stack))
                    .build();
            HttpLoadBalancer lb = HttpLoadBalancer.create(
                    stack, "Lb", b -> b.loadBalancer(own).plainHttp());
            assertThat(lb.getSecurityGroup()).isNull();
            assertThat(lb.getLoadBalancer()).isSameAs(own);
        });
        assertThat(adopted.all("AWS::ElasticLoadBalancingV2::LoadBalancer")).hasSize(1);
        Synth group = Synth.of(stack -> {
            Vpc vpc = vpc(stack);
            var own = SecurityGroup.Builder.create(stack, "OwnGroup").vpc(vpc).build();
            HttpLoadBalancer.create(
                    stack, "Lb", b -> b.vpc(vpc).securityGroup(own).plainHttp());
        });
        assertThat(group.all("AWS::EC2::SecurityGroup")).hasSize(1);
    }

    @Test
    void refuses_for_an_adopted_load_balancer_what_would_be_ignored() {
        Stack stack = Synth.stack();
        var own = ApplicationLoadBalancer.Builder.create(stack, "Own")
                .vpc(vpc(stack))
                .build();
        assertThatThrownBy(() -> HttpLoadBalancer.create(
                        stack,
                        "Lb",
                        b -> b.loadBalancer(own)
                                .plainHttp()
                                .allowFromAnywhere()
                                .dualStack()
                                .accessLogs()
                                .deletionProtection(true)
                                .securityGroup(SecurityGroup.fromSecurityGroupId(stack, "Group", "sg-1"))
                                .idleTimeout(Duration.seconds(60))
                                .clientKeepAlive(Duration.hours(1))
                                .customizeLoadBalancer(raw -> raw.loadBalancerName("shop"))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.findings())
                                .allMatch(finding -> finding.message().endsWith("'loadBalancer' are both given"))
                                .extracting("rule", "option")
                                .containsExactly(
                                        tuple("LS-003", "allowFrom"),
                                        tuple("LS-003", "dualStack"),
                                        tuple("LS-003", "accessLogs"),
                                        tuple("LS-003", "deletionProtection"),
                                        tuple("LS-003", "securityGroup"),
                                        tuple("LS-003", "idleTimeout"),
                                        tuple("LS-003", "clientKeepAlive"),
                                        tuple("LS-003", "customizeLoadBalancer")));
    }

    @Test
    void refuses_peers_that_a_given_security_group_would_not_let_in() {
        Stack stack = Synth.stack();
        assertThatThrownBy(() -> HttpLoadBalancer.create(
                        stack,
                        "Lb",
                        b -> b.vpc(vpc(stack))
                                .plainHttp()
                                .securityGroup(SecurityGroup.fromSecurityGroupId(stack, "Group", "sg-1"))
                                .allowFromAnywhere()))
                .hasMessageContaining("LS-003 error: 'allowFrom' and 'securityGroup' are both given");
    }

    @Test
    void lets_the_l2_builders_have_the_last_word() {
        Synth synth = plain(lb -> lb.allowFromAnywhere()
                .customizeLoadBalancer(raw -> raw.loadBalancerName("shop"))
                .customizeListener(raw -> raw.port(8080)));
        assertThat(synth.only("AWS::ElasticLoadBalancingV2::LoadBalancer").at("Name"))
                .isEqualTo("shop");
        assertThat(synth.only(LISTENER).at("Port")).isEqualTo(8080);
    }

    private static Synth plain(Consumer<HttpLoadBalancerProps.Builder> options) {
        return Synth.of(stack -> HttpLoadBalancer.create(
                stack, "Lb", lb -> lb.vpc(vpc(stack)).plainHttp().apply(options)));
    }

    private static String attributes(Synth synth) {
        return synth.only("AWS::ElasticLoadBalancingV2::LoadBalancer")
                .at("LoadBalancerAttributes")
                .toString();
    }

    private static Vpc vpc(Stack stack) {
        return Vpc.Builder.create(stack, "Vpc").build();
    }

    private static ICertificate certificate(Stack stack) {
        return Certificate.fromCertificateArn(
                stack, "Certificate", "arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c");
    }
}
