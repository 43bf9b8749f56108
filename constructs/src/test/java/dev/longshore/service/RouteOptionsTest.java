package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.loadbalancer.Authentication;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.loadbalancer.Route;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.SecretValue;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.certificatemanager.ICertificate;
import software.amazon.awscdk.services.cognito.CognitoDomainOptions;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.cognito.UserPoolClient;
import software.amazon.awscdk.services.cognito.UserPoolClientOptions;
import software.amazon.awscdk.services.cognito.UserPoolDomain;
import software.amazon.awscdk.services.cognito.UserPoolDomainOptions;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.elasticloadbalancingv2.TargetGroupLoadBalancingAlgorithmType;

class RouteOptionsTest {
    private static final String RULE = "AWS::ElasticLoadBalancingV2::ListenerRule";
    private static final String TARGETS = "AWS::ElasticLoadBalancingV2::TargetGroup";

    @Test
    void matches_every_kind_of_condition() {
        var rule = routed(
                        false,
                        r -> r.host("api.example.com")
                                .method("POST")
                                .header("X-Beta", "1")
                                .query("v", "2")
                                .sourceAddress("203.0.113.0/24"))
                .only(RULE);
        assertThat(rule.at("Conditions").toString())
                .contains(
                        "host-header",
                        "http-request-method",
                        "HttpHeaderName=X-Beta",
                        "{Key=v, Value=2}",
                        "203.0.113.0/24")
                .doesNotContain("path-pattern");
    }

    @Test
    void hands_on_to_the_container_that_is_named() {
        Synth synth = routed(false, r -> r.container("admin", 9090));
        assertThat(synth.only(TARGETS).at("Port")).isEqualTo(9090);
        assertThat(synth.only(TARGETS).at("HealthCheckPath")).isEqualTo("/admin");
        assertThat(synth.only("AWS::ECS::Service").at("LoadBalancers.0.ContainerName"))
                .isEqualTo("admin");
    }

    @Test
    void hands_on_as_told() {
        var group = routed(
                        true,
                        r -> r.targets(t -> t.https()
                                .http2()
                                .stickyBy("session", Duration.hours(1))
                                .slowStart(Duration.seconds(30))
                                .healthyCodes("200-299")))
                .only(TARGETS);
        assertThat(group.at("Protocol")).isEqualTo("HTTPS");
        assertThat(group.at("ProtocolVersion")).isEqualTo("HTTP2");
        assertThat(group.at("Matcher.HttpCode")).isEqualTo("200-299");
        assertThat(group.text())
                .contains(
                        "stickiness.app_cookie.cookie_name, Value=session",
                        "stickiness.app_cookie.duration_seconds, Value=3600",
                        "slow_start.duration_seconds, Value=30");
        assertThat(routed(
                                false,
                                r -> r.targets(t -> t.sticky(Duration.minutes(5))
                                        .algorithm(TargetGroupLoadBalancingAlgorithmType.LEAST_OUTSTANDING_REQUESTS)))
                        .only(TARGETS)
                        .text())
                .contains("stickiness.type, Value=lb_cookie", "least_outstanding_requests");
    }

    @Test
    void speaks_grpc_over_https() {
        var group = routed(true, r -> r.targets(t -> t.grpc())).only(TARGETS);
        assertThat(group.at("ProtocolVersion")).isEqualTo("GRPC");
        assertThat(group.at("HealthCheckPath")).isEqualTo("/AWS.ALB/healthcheck");
        assertThat(group.at("Matcher.GrpcCode")).isEqualTo("12");
        assertThat(routed(true, r -> r.container("admin", 9090).targets(t -> t.grpc()))
                        .only(TARGETS)
                        .at("Matcher.GrpcCode"))
                .isEqualTo("0");
        refuses("LB-022 error: 'grpc' needs a load balancer on HTTPS", r -> r.targets(t -> t.grpc()));
    }

    @Test
    void refuses_http2_behind_plain_http() {
        refuses("LB-022 error: 'http2' needs a load balancer on HTTPS", r -> r.targets(t -> t.http2()));
    }

    @Test
    void asks_who_it_is_first() {
        Authentication login = Authentication.oidc(
                new Authentication.OidcEndpoints(
                        "https://login.example.com",
                        "https://login.example.com/authorize",
                        "https://login.example.com/token",
                        "https://login.example.com/user"),
                "shop",
                SecretValue.secretsManager("login"));
        Synth synth = routed(true, r -> r.authenticate(login));
        assertThat(synth.only(RULE).at("Actions.0.Type")).isEqualTo("authenticate-oidc");
        assertThat(synth.only(RULE).at("Actions.1.Type")).isEqualTo("forward");
        Synth jwt = routed(
                true,
                r -> r.authenticate(Authentication.jwt("https://login.example.com", "https://login.example.com/keys")));
        assertThat(jwt.only(RULE).at("Actions.0.Type")).isEqualTo("jwt-validation");
        for (Synth each : List.of(synth, jwt)) {
            assertThat(each.all("AWS::EC2::SecurityGroup").get(0).at("SecurityGroupEgress"))
                    .asString()
                    .contains("FromPort=443");
        }
        refuses("LB-212 error: 'authenticate' needs a load balancer on HTTPS", r -> r.authenticate(login));
    }

    @Test
    void sends_users_to_a_user_pool_of_cognito() {
        Synth synth = routed(true, (stack, r) -> {
            UserPool pool = UserPool.Builder.create(stack, "Users").build();
            UserPoolClient client = pool.addClient(
                    "Shop", UserPoolClientOptions.builder().generateSecret(true).build());
            UserPoolDomain domain = pool.addDomain(
                    "Domain",
                    UserPoolDomainOptions.builder()
                            .cognitoDomain(CognitoDomainOptions.builder()
                                    .domainPrefix("shop-example")
                                    .build())
                            .build());
            r.path("/account/*").authenticate(Authentication.cognito(pool, client, domain));
        });
        Synth.Props rule = synth.only(RULE);
        assertThat(rule.at("Actions.0.Type")).isEqualTo("authenticate-cognito");
        assertThat(rule.at("Actions.0.Order")).isEqualTo(1);
        assertThat(rule.at("Actions.0.AuthenticateCognitoConfig.UserPoolArn"))
                .asString()
                .contains(synth.only("AWS::Cognito::UserPool").logicalId(), "Arn");
        assertThat(rule.at("Actions.0.AuthenticateCognitoConfig.UserPoolClientId"))
                .asString()
                .contains(synth.only("AWS::Cognito::UserPoolClient").logicalId());
        assertThat(rule.at("Actions.0.AuthenticateCognitoConfig.UserPoolDomain"))
                .asString()
                .contains(synth.only("AWS::Cognito::UserPoolDomain").logicalId());
        assertThat(rule.at("Actions.1.Type")).isEqualTo("forward");
        assertThat(rule.at("Actions.1.Order")).isEqualTo(2);
        // The load balancer itself trades the code for tokens.
        assertThat(synth.all("AWS::EC2::SecurityGroup").get(0).at("SecurityGroupEgress"))
                .asString()
                .contains("FromPort=443");
    }

    @Test
    void takes_a_user_pool_that_is_there_already() {
        BiConsumer<Stack, Route.Builder> login = (stack, r) -> r.authenticate(Authentication.cognito(
                UserPool.fromUserPoolId(stack, "Users", "us-east-1_Ab1"),
                UserPoolClient.fromUserPoolClientId(stack, "Client", "4a5b"),
                UserPoolDomain.fromDomainName(stack, "Domain", "shop-example")));
        Synth.Props rule = routed(true, login).only(RULE);
        assertThat(rule.at("Actions.0.AuthenticateCognitoConfig.UserPoolArn"))
                .asString()
                .contains("userpool/us-east-1_Ab1");
        assertThat(rule.at("Actions.0.AuthenticateCognitoConfig.UserPoolClientId"))
                .isEqualTo("4a5b");
        assertThat(rule.at("Actions.0.AuthenticateCognitoConfig.UserPoolDomain"))
                .isEqualTo("shop-example");
        assertThatThrownBy(() -> routed(false, login))
                .hasMessageContaining("LB-212 error: 'authenticate' needs a load balancer on HTTPS");
    }

    @Test
    void is_public_and_internal_side_by_side() {
        Synth synth = Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
            HttpLoadBalancer everybody = HttpLoadBalancer.create(
                    stack, "Public", b -> b.vpc(cluster.getVpc()).plainHttp().allowFromAnywhere());
            HttpLoadBalancer inside = HttpLoadBalancer.create(
                    stack,
                    "Inside",
                    b -> b.vpc(cluster.getVpc()).plainHttp().internal(true).allowFrom(Peer.ipv4("10.0.0.0/8")));
            EcsService.create(
                    stack,
                    "Api",
                    s -> s.cluster(cluster)
                            .addContainer("app", "app:1", c -> c.port(8080).port(9090))
                            .route(everybody)
                            .route(inside, r -> r.container("app", 9090)));
        });
        assertThat(synth.all(TARGETS)).extracting(group -> group.at("Port")).containsExactly(8080, 9090);
        assertThat(synth.only("AWS::ECS::Service").at("LoadBalancers").toString())
                .contains("ContainerPort=8080", "ContainerPort=9090");
    }

    @Test
    void refuses_more_than_a_rule_can_have() {
        refuses(
                "LB-012 error: 'route' must have at most 5 values over all its conditions: 'Condition values per rule',"
                        + " got 6",
                r -> r.host("a.example.com")
                        .header("A", "1", "2", "3")
                        .method("GET")
                        .path("/a"));
        refuses(
                "LB-210 error: 'route' must have at most 6 '*' and '?'",
                r -> r.host("*.example.*").path("/*/*/*/*/*"));
    }

    @Test
    void refuses_conditions_that_no_request_meets() {
        refuses("LS-070 error: 'path' must begin with '/'", r -> r.path("orders/*"));
        refuses("LS-070 error: 'host' must be a name with a dot", r -> r.host("https://example.com"));
        refuses("LS-070 error: 'method' must be in capitals", r -> r.method("get"));
        refuses("LS-070 error: 'sourceAddress' must be a range", r -> r.sourceAddress("203.0.113.7"));
        refuses("LS-070 error: 'header' must have a name", r -> r.header("X Beta", "1"));
        refuses("LS-070 error: 'query' must have a value", r -> r.query("v"));
        refuses("LS-070 error: 'path' must have 1 to 128 characters", r -> r.path("/" + "a".repeat(128)));
    }

    @Test
    void refuses_the_host_as_a_header_and_wildcards_in_names_of_headers() {
        refuses(
                "LS-070 error: 'header' must be another one: a condition of its own is for the host, got host",
                r -> r.header("host", "api.example.com"));
        refuses("use host(\"api.example.com\")", r -> r.header("Host", "api.example.com"));
        refuses("LS-070 error: 'header' must have a name", r -> r.header("X-*", "1"));
        refuses("without '*' and '?', got X-?", r -> r.header("X-?", "1"));
        assertThat(routed(false, r -> r.header("X-Team", "s*")).only(RULE).text())
                .contains("s*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "300.1.2.3/99",
                "203.0.113.0/33",
                "203.0.113/24",
                "203.0.113.0.0/24",
                "256.0.0.0/8",
                "2001:db8::/129",
                "2001:db8:::/32",
                "2001:db8::1::/64",
                "1:2:3/64",
                ":/0"
            })
    void refuses_ranges_that_have_no_addresses(String range) {
        refuses("LS-070 error: 'sourceAddress' must be a range", r -> r.sourceAddress(range));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0/0", "255.249.199.99/32", "::/0", "2001:db8::/128", "::ffff:203.0.113.0/120"})
    void takes_ranges_of_either_kind(String range) {
        assertThat(routed(false, r -> r.sourceAddress(range)).only(RULE).text()).contains(range);
    }

    @Test
    void refuses_parts_of_a_second() {
        Duration half = Duration.millis(1500);
        refuses(
                "LB-017 error: 'sticky' must be a number of whole seconds, got 1.5",
                r -> r.targets(t -> t.sticky(half)));
        refuses("LB-017 error: 'stickyBy' must be a number", r -> r.targets(t -> t.stickyBy("session", half)));
        refuses(
                "LB-016 error: 'slowStart' must be a number",
                r -> r.targets(t -> t.slowStart(Duration.millis(30_500))));
        assertThat(routed(false, r -> r.targets(t -> t.sticky(Duration.millis(2000))))
                        .only(TARGETS)
                        .text())
                .contains("stickiness.lb_cookie.duration_seconds, Value=2");
    }

    @Test
    void refuses_to_make_a_priority_of_what_nobody_knows_yet() {
        refuses("LB-011b error: 'priority' is missing: it can't follow from", r -> r.host(Aws.REGION + ".example.com"));
        assertThat(routed(false, r -> r.host(Aws.REGION + ".example.com").priority(10))
                        .only(RULE)
                        .at("Priority"))
                .isEqualTo(10);
    }

    @Test
    void refuses_targets_that_elb_would() {
        refuses("LB-016 error: 'slowStart' must be 30 to 900", r -> r.targets(t -> t.slowStart(Duration.seconds(10))));
        refuses(
                "LB-213",
                r -> r.targets(t -> t.slowStart(Duration.seconds(60))
                        .algorithm(TargetGroupLoadBalancingAlgorithmType.WEIGHTED_RANDOM)));
        refuses("LB-017 error: 'sticky' must be 1 to 604800", r -> r.targets(t -> t.sticky(Duration.days(8))));
        refuses("LB-017 error: 'stickyBy'", r -> r.targets(t -> t.stickyBy("AWSALB", Duration.days(1))));
        refuses(
                "SVC-018b error: 'container' must be a container of the task with a port of it, tcp, that is no range,"
                        + " got app:81",
                r -> r.container("app", 81));
    }

    private static void refuses(String message, Consumer<Route.Builder> route) {
        assertThatThrownBy(() -> routed(false, route)).hasMessageContaining(message);
    }

    private static Synth routed(boolean https, Consumer<Route.Builder> route) {
        return routed(https, (stack, r) -> route.accept(r));
    }

    private static Synth routed(boolean https, BiConsumer<Stack, Route.Builder> route) {
        return Synth.of(stack -> {
            Vpc vpc = Vpc.Builder.create(stack, "Vpc").build();
            HttpLoadBalancer lb = HttpLoadBalancer.create(
                    stack,
                    "Lb",
                    b -> (https ? b.https(certificate(stack)) : b.plainHttp())
                            .vpc(vpc)
                            .allowFromAnywhere());
            EcsService.create(
                    stack,
                    "Api",
                    s -> s.cluster(EcsCluster.create(stack, "Cluster", c -> c.vpc(vpc)))
                            .addContainer("app", "app:1", c -> c.port(8080))
                            .addContainer("admin", "admin:1", c -> c.port(9090).healthCheck(h -> h.httpGet("/admin")))
                            .route(lb, r -> route.accept(stack, r)));
        });
    }

    private static ICertificate certificate(Stack stack) {
        return Certificate.fromCertificateArn(
                stack, "Certificate", "arn:aws:acm:us-east-1:123456789012:certificate/0a");
    }
}
