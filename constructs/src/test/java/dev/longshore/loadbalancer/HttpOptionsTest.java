package dev.longshore.loadbalancer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.testing.Synth;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.certificatemanager.ICertificate;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.elasticloadbalancingv2.SslPolicy;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.route53.HostedZone;
import software.amazon.awscdk.services.route53.HostedZoneAttributes;
import software.amazon.awscdk.services.route53.IHostedZone;
import software.amazon.awscdk.services.route53.PrivateHostedZone;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;

class HttpOptionsTest {
    private static final String LISTENER = "AWS::ElasticLoadBalancingV2::Listener";
    private static final String RULE = "AWS::ElasticLoadBalancingV2::ListenerRule";
    private static final String BALANCER = "AWS::ElasticLoadBalancingV2::LoadBalancer";

    @Test
    void is_found_under_its_names_with_a_certificate_of_them() {
        Synth synth = made((stack, lb) -> lb.domainName("api.example.com", zone(stack))
                .domainName("www.example.com", zone(stack))
                .dualStack()
                .allowFromAnywhere());
        var certificate = synth.only("AWS::CertificateManager::Certificate");
        assertThat(certificate.at("DomainName")).isEqualTo("api.example.com");
        assertThat(certificate.at("SubjectAlternativeNames")).isEqualTo(List.of("www.example.com"));
        assertThat(certificate.at("ValidationMethod")).isEqualTo("DNS");
        assertThat(synth.all("AWS::Route53::RecordSet"))
                .extracting(record -> record.at("Type") + " " + record.at("Name"))
                .containsExactlyInAnyOrder(
                        "A api.example.com.", "AAAA api.example.com.", "A www.example.com.", "AAAA www.example.com.");
        assertThat(synth.only(BALANCER).at("IpAddressType")).isEqualTo("dualstack");
        assertThat(synth.only("AWS::EC2::SecurityGroup").text()).contains("::/0", "0.0.0.0/0");
    }

    @Test
    void answers_under_its_first_name() {
        Stack stack = Synth.stack();
        HttpLoadBalancer lb = HttpLoadBalancer.create(
                stack,
                "Lb",
                b -> b.vpc(Vpc.Builder.create(stack, "Vpc").build())
                        .domainName("api.example.com", zone(stack))
                        .allowFromAnywhere());
        assertThat(lb.getUrl()).isEqualTo("https://api.example.com");
    }

    @Test
    void answers_under_a_name_that_can_be_asked_for() {
        Stack stack = Synth.stack();
        IHostedZone zone = zone(stack);
        HttpLoadBalancer lb = HttpLoadBalancer.create(
                stack,
                "Lb",
                b -> b.vpc(Vpc.Builder.create(stack, "Vpc").build())
                        .domainName("*.example.com", zone)
                        .domainName("example.com", zone)
                        .allowFromAnywhere());
        assertThat(lb.getUrl()).isEqualTo("https://example.com");
    }

    @Test
    void refuses_a_name_outside_its_zone_with_a_dot_or_twice() {
        refuses(
                "LS-158 error: 'domainName' must be in its hosted zone, example.com, got api.other.org",
                (stack, lb) -> lb.domainName("api.other.org", zone(stack)));
        refuses(
                "LS-158 error: 'domainName' must be in its hosted zone, example.com, got notexample.com",
                (stack, lb) -> lb.domainName("notexample.com", zone(stack)));
        refuses(
                "LS-158 error: 'domainName' must be written without the dot at its end, got api.example.com.",
                (stack, lb) -> lb.domainName("api.example.com.", zone(stack)));
        refuses(
                "LS-158 error: 'domainName' must be given once, got API.example.com",
                (stack, lb) ->
                        lb.domainName("api.example.com", zone(stack)).domainName("API.example.com", zone(stack)));
    }

    @Test
    void takes_names_of_zones_that_are_known_by_their_id_or_only_at_the_deployment() {
        assertThat(made((stack, lb) -> lb.domainName(
                                        "api.other.org", HostedZone.fromHostedZoneId(stack, "Other", "Z0123456789"))
                                .domainName(Aws.REGION + ".other.org", zone(stack))
                                .allowFromAnywhere())
                        .all("AWS::Route53::RecordSet"))
                .hasSize(2);
    }

    @Test
    void refuses_parts_of_a_second() {
        refuses(
                "LB-018 error: 'idleTimeout' must be a number of whole seconds, got 1.5",
                (stack, lb) -> lb.plainHttp().idleTimeout(Duration.millis(1500)));
        refuses(
                "LB-018b error: 'clientKeepAlive' must be a number of whole seconds, got 60.5",
                (stack, lb) -> lb.plainHttp().clientKeepAlive(Duration.millis(60_500)));
    }

    @Test
    void serves_several_certificates_with_the_policy_that_is_chosen() {
        Synth synth = made((stack, lb) -> lb.https(certificate(stack, "1"))
                .https(certificate(stack, "2"))
                .tlsPolicy(SslPolicy.TLS13_13)
                .allowFromAnywhere());
        assertThat(synth.all(LISTENER).get(0).at("SslPolicy")).isEqualTo("ELBSecurityPolicy-TLS13-1-3-2021-06");
        assertThat(synth.all("AWS::ElasticLoadBalancingV2::ListenerCertificate"))
                .hasSize(1);
    }

    @Test
    void writes_access_logs_without_knowing_its_region() {
        Synth synth = made((stack, lb) -> lb.plainHttp().accessLogs().allowFromAnywhere());
        assertThat(synth.only(BALANCER).text()).contains("access_logs.s3.enabled, Value=true");
        assertThat(synth.only(BALANCER).attribute("DependsOn"))
                .asString()
                .contains(synth.only("AWS::S3::BucketPolicy").logicalId());
        assertThat(synth.only("AWS::S3::BucketPolicy").text())
                .contains("logdelivery.elasticloadbalancing.amazonaws.com", "aws:SecureTransport");
        assertThat(synth.only("AWS::S3::Bucket").text()).contains("SSEAlgorithm=AES256", "ExpirationInDays=90");
    }

    @Test
    void is_guarded_by_a_web_acl() {
        String acl = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/0a1b";
        Synth synth = made((stack, lb) -> lb.plainHttp().webAcl(acl).allowFromAnywhere());
        assertThat(synth.only("AWS::WAFv2::WebACLAssociation").at("WebACLArn")).isEqualTo(acl);
        assertThat(synth.only("AWS::WAFv2::WebACLAssociation").at("ResourceArn"))
                .asString()
                .contains("LbLoadBalancer");
    }

    @Test
    void answers_itself_where_it_is_told() {
        Synth synth = Synth.of(stack -> {
            HttpLoadBalancer lb = HttpLoadBalancer.create(
                    stack,
                    "Lb",
                    b -> b.vpc(Vpc.Builder.create(stack, "Vpc").build())
                            .plainHttp()
                            .clientKeepAlive(Duration.minutes(10))
                            .otherwise(Answer.json(418, "{}"))
                            .maintenance("<h1>Back at noon</h1>")
                            .allowFromAnywhere());
            lb.addAnswer("Old", r -> r.path("/old/*"), Answer.redirect(null, "new/#{path}"));
            lb.addAnswer("Now", r -> r.path("/now"), Answer.redirectForNow("now.example.com", null));
        });
        assertThat(synth.only(LISTENER).at("DefaultActions.0.FixedResponseConfig.StatusCode"))
                .isEqualTo("418");
        var maintenance = synth.all(RULE).get(0);
        assertThat(maintenance.at("Priority")).isEqualTo(1);
        assertThat(maintenance.at("Actions.0.FixedResponseConfig.StatusCode")).isEqualTo("503");
        assertThat(synth.all(RULE).get(1).text()).contains("Path=/new/#{path}", "HTTP_301");
        assertThat(synth.all(RULE).get(2).text()).contains("Host=now.example.com", "HTTP_302");
        assertThat(synth.only(BALANCER).text()).contains("client_keep_alive.seconds, Value=600");
    }

    @Test
    void refuses_what_elb_or_waf_or_acm_would() {
        refuses(
                "LS-073",
                (stack, lb) -> lb.domainName(
                        "api.example.com", PrivateHostedZone.fromPrivateHostedZoneId(stack, "Private", "Z0123456789")));
        refuses(
                "LS-074 error: 'webAcl' must be the ARN of a regional web ACL, got arn:aws:wafv2:us-east-1",
                (s, lb) -> lb.plainHttp().webAcl("arn:aws:wafv2:us-east-1:111122223333:global/webacl/shop/0a1b"));
        refuses(
                "LB-018 error: 'idleTimeout' must be 1 to 4000 seconds, got 4001",
                (s, lb) -> lb.plainHttp().idleTimeout(Duration.seconds(4001)));
        refuses("LB-018b", (s, lb) -> lb.plainHttp().clientKeepAlive(Duration.seconds(59)));
        refuses("LB-021 error: 'status' must be", (s, lb) -> lb.plainHttp().otherwise(Answer.text(302, "")));
        refuses("LB-021b", (s, lb) -> lb.plainHttp().maintenance("x".repeat(1025)));
        refuses(
                "LS-005 error: 'redirect' has neither",
                (s, lb) -> lb.plainHttp().otherwise(Answer.redirect(null, null)));
        refuses(
                "LB-026",
                (stack, lb) -> lb.plainHttp()
                        .accessLogs(Bucket.Builder.create(stack, "Logs")
                                .encryption(BucketEncryption.KMS)
                                .encryptionKey(Key.Builder.create(stack, "Key").build())
                                .build()));
        refuses("LS-072 error: 'https' must be given at most 26 times", (stack, lb) -> {
            ICertificate certificate = certificate(stack, "1");
            for (int at = 0; at < 27; at++) {
                lb.https(certificate);
            }
        });
    }

    private static void refuses(String message, BiConsumer<Stack, HttpLoadBalancerProps.Builder> options) {
        assertThatThrownBy(() -> made((stack, lb) -> {
                    lb.allowFromAnywhere();
                    options.accept(stack, lb);
                }))
                .hasMessageContaining(message);
    }

    private static Synth made(BiConsumer<Stack, HttpLoadBalancerProps.Builder> options) {
        return Synth.of(stack -> HttpLoadBalancer.create(
                stack,
                "Lb",
                lb -> lb.vpc(Vpc.Builder.create(stack, "Vpc").build()).apply(b -> options.accept(stack, b))));
    }

    private static IHostedZone zone(Stack stack) {
        return HostedZone.fromHostedZoneAttributes(
                stack,
                "Zone" + stack.getNode().getChildren().size(),
                HostedZoneAttributes.builder()
                        .hostedZoneId("Z0123456789")
                        .zoneName("example.com")
                        .build());
    }

    private static ICertificate certificate(Stack stack, String id) {
        return Certificate.fromCertificateArn(
                stack, "Certificate" + id, "arn:aws:acm:us-east-1:123456789012:certificate/" + id);
    }
}
