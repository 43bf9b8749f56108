package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.loadbalancer.Answer;
import dev.longshore.loadbalancer.Authentication;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.loadbalancer.ImportedHttpLoadBalancerProps;
import dev.longshore.loadbalancer.Route;
import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ssm.StringParameter;

/** A load balancer of another app, which services of this app are routed from. */
class ImportedGatewayTest {
    private static final String ARN =
            "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/gateway/50dc6c495c0c9188/f2f7dc8efc522ab2";
    private static final String RULE = "AWS::ElasticLoadBalancingV2::ListenerRule";
    private static final String GROUP = "AWS::ElasticLoadBalancingV2::TargetGroup";

    @Test
    void takes_rules_and_opens_one_path() {
        Synth synth = Synth.of(stack -> {
            HttpLoadBalancer gateway = imported(stack, known());
            assertThat(gateway.getUrl()).isEqualTo("https://api.example.com");
            assertThat(gateway.getLoadBalancer().getLoadBalancerArn())
                    .isEqualTo(
                            "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/gateway/50dc6c495c0c9188");
            service(stack, gateway);
            gateway.addAnswer("Old", r -> r.path("/old"), Answer.text(410, "gone"));
        });
        assertThat(synth.all(RULE))
                .hasSize(2)
                .allSatisfy(rule -> assertThat(rule.at("ListenerArn")).isEqualTo(ARN));
        assertThat(synth.only("AWS::EC2::SecurityGroupIngress").at("SourceSecurityGroupId"))
                .isEqualTo("sg-0123");
        assertThat(synth.only("AWS::EC2::SecurityGroupEgress").at("GroupId")).isEqualTo("sg-0123");
        assertThat(synth.types())
                .doesNotContain("AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancingV2::Listener");
        // Its own app would have given the route the same number.
        Synth own = Synth.of(stack -> {
            Vpc vpc = Vpc.Builder.create(stack, "Vpc").build();
            HttpLoadBalancer gateway = HttpLoadBalancer.create(
                    stack, "Gateway", lb -> lb.vpc(vpc).plainHttp().allowFromAnywhere());
            gateway.addAnswer("Orders", r -> r.path("/orders/*"), Answer.text(200, "orders"));
        });
        assertThat(synth.all(RULE))
                .extracting(rule -> rule.at("Priority"))
                .contains(own.only(RULE).at("Priority"));
    }

    @Test
    void measures_requests_of_the_load_balancer_that_the_listener_names() {
        Synth synth = Synth.of(stack -> service(stack, imported(stack, known())));
        assertThat(synth.only("AWS::ApplicationAutoScaling::ScalingPolicy")
                        .at("TargetTrackingScalingPolicyConfiguration.PredefinedMetricSpecification.ResourceLabel")
                        .toString())
                .contains("app/gateway/50dc6c495c0c9188");
    }

    @Test
    void takes_values_that_the_deployment_knows() {
        Synth synth = Synth.of(stack -> {
            HttpLoadBalancer gateway = imported(
                    stack,
                    g -> g.listenerArn(StringParameter.valueForStringParameter(stack, "/gateway/listener"))
                            .securityGroupId(StringParameter.valueForStringParameter(stack, "/gateway/group"))
                            .address("api.example.com")
                            .allowToAnywhere());
            service(stack, gateway);
        });
        assertThat(synth.only(RULE).at("ListenerArn").toString()).contains("Ref=SsmParameter");
        assertThat(synth.types()).doesNotContain("AWS::EC2::SecurityGroupEgress");
        assertThat(synth.only(GROUP).logicalId()).contains("TargetsExisting");
    }

    @Test
    void waits_for_the_first_lookup() {
        assertThat(Synth.of(stack -> service(
                                stack,
                                imported(
                                        stack,
                                        g -> g.listenerArn("dummy-value-for-/gateway/listener")
                                                .securityGroupId("dummy-value-for-/gateway/group")
                                                .address("api.example.com"))))
                        .only(RULE)
                        .at("ListenerArn")
                        .toString())
                .contains("not-looked-up");
    }

    @Test
    void another_load_balancer_means_another_target_group() {
        assertThat(group(ARN)).isNotEqualTo(group(ARN.replace("50dc6c495c0c9188", "60dc6c495c0c9188")));
        assertThat(group(ARN)).isEqualTo(group(ARN.replace("f2f7dc8efc522ab2", "a2f7dc8efc522ab2")));
    }

    @Test
    void refuses_what_is_missing_and_what_is_no_listener() {
        assertThatThrownBy(() -> HttpLoadBalancer.fromAttributes(Synth.stack(), "Gateway", g -> {}))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.findings())
                                .extracting("option")
                                .containsExactly("listenerArn", "securityGroupId", "address"));
        assertThatThrownBy(() -> HttpLoadBalancer.fromAttributes(
                        Synth.stack(),
                        "Gateway",
                        g -> g.listenerArn(ARN.replace("listener/app", "loadbalancer/app"))
                                .securityGroupId("gateway")
                                .address("api.example.com")))
                .hasMessageContaining("LS-143 error: 'listenerArn' must be the ARN of a listener")
                .hasMessageContaining("'securityGroupId' must be the id of a security group, got gateway");
    }

    @Test
    void refuses_a_listener_for_tests_whose_certificates_it_does_not_know() {
        Stack stack = Synth.stack();
        HttpLoadBalancer gateway = imported(stack, known());
        assertThatThrownBy(() -> service(
                        stack, gateway, s -> s.deployment(d -> d.blueGreen().testListener(8443))))
                .hasMessageContaining(
                        "LS-142 error: 'testListener' must be left out behind a load balancer of another app");
    }

    @Test
    void leaves_it_to_the_other_app_to_let_logins_out() {
        Stack refused = Synth.stack();
        HttpLoadBalancer closed = imported(refused, known());
        Consumer<Route.Builder> login = r -> r.path("/orders/*")
                .authenticate(Authentication.jwt("https://login.example.com", "https://login.example.com/keys"));
        assertThatThrownBy(() -> service(refused, closed, s -> {}, login))
                .hasMessageContaining("LS-142 error: 'authenticate' needs a load balancer that may reach the provider");
        Synth synth = Synth.of(stack ->
                service(stack, imported(stack, known().andThen(g -> g.allowToAnywhere())), s -> {}, login));
        assertThat(synth.all("AWS::EC2::SecurityGroupEgress")).isEmpty();
    }

    @Test
    void refuses_the_same_route_of_two_stacks_that_import_one_listener() {
        App app = new App();
        Stack first = new Stack(app, "First");
        Stack second = new Stack(app, "Second");
        service(first, imported(first, known()));
        HttpLoadBalancer again = imported(second, known());
        assertThatThrownBy(() -> service(second, again))
                .hasMessageContaining("LB-214 error: 'route'")
                .hasMessageContaining("must differ from that of First/Orders");
    }

    private static Object group(String listener) {
        return Synth.of(stack -> service(stack, imported(stack, known().andThen(g -> g.listenerArn(listener)))))
                .only(GROUP)
                .logicalId();
    }

    private static Consumer<ImportedHttpLoadBalancerProps.Builder> known() {
        return g -> g.listenerArn(ARN).securityGroupId("sg-0123").address("api.example.com");
    }

    private static HttpLoadBalancer imported(Stack stack, Consumer<ImportedHttpLoadBalancerProps.Builder> options) {
        return HttpLoadBalancer.fromAttributes(stack, "Gateway", options);
    }

    private static void service(Stack stack, HttpLoadBalancer gateway) {
        service(stack, gateway, s -> s.scaling(sc -> sc.tasks(2, 4).requestsPerTask(100)));
    }

    private static void service(Stack stack, HttpLoadBalancer gateway, Consumer<EcsServiceProps.Builder> options) {
        service(stack, gateway, options, r -> r.path("/orders/*"));
    }

    private static void service(
            Stack stack,
            HttpLoadBalancer gateway,
            Consumer<EcsServiceProps.Builder> options,
            Consumer<Route.Builder> route) {
        Vpc vpc = Vpc.Builder.create(stack, "Vpc").build();
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> c.vpc(vpc));
        EcsService.create(
                stack,
                "Orders",
                s -> s.cluster(cluster)
                        .addContainer("app", "app:1", c -> c.port(8080))
                        .route(gateway, route)
                        .apply(options));
    }
}
