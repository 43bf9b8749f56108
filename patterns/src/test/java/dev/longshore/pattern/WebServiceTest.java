package dev.longshore.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.loadbalancer.HttpLoadBalancerProps;
import dev.longshore.profile.Profile;
import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.sqs.Queue;

class WebServiceTest {
    private static final Consumer<WebServiceProps.Builder> APP = s -> s.addContainer("app", "app:1", c -> c.port(8080));
    private static final Consumer<WebServiceProps.Builder> PLAIN =
            APP.andThen(s -> s.loadBalancer(lb -> lb.plainHttp().allowFromAnywhere()));

    @Test
    void makes_everything_that_is_not_there() {
        assertThat(Synth.of(stack -> WebService.create(stack, "Api", PLAIN)).types())
                .contains(
                        "AWS::EC2::VPC",
                        "AWS::ECS::Cluster",
                        "AWS::ECS::TaskDefinition",
                        "AWS::ECS::Service",
                        "AWS::ElasticLoadBalancingV2::LoadBalancer",
                        "AWS::ElasticLoadBalancingV2::TargetGroup");
    }

    @Test
    void is_the_same_through_both_doors() {
        Synth lambda = Synth.of(stack -> WebService.create(stack, "Api", PLAIN));
        WebServiceProps props = WebServiceProps.builder().apply(PLAIN).build();
        Synth constructor = Synth.of(stack -> new WebService(stack, "Api", props));
        Synth again =
                Synth.of(stack -> new WebService(stack, "Api", props.toBuilder().build()));
        assertThat(constructor.types()).isEqualTo(lambda.types());
        assertThat(constructor.only("AWS::ECS::Service")).isEqualTo(lambda.only("AWS::ECS::Service"));
        assertThat(again.only("AWS::ECS::Service")).isEqualTo(lambda.only("AWS::ECS::Service"));
    }

    @Test
    void passes_its_profile_on() {
        Synth synth =
                Synth.of(stack -> WebService.create(stack, "Api", PLAIN.andThen(s -> s.profile(Profile.DEVELOPMENT))));
        assertThat(synth.all("AWS::EC2::NatGateway")).hasSize(1);
        assertThat(synth.only("AWS::ElasticLoadBalancingV2::LoadBalancer").text())
                .contains("{Key=deletion_protection.enabled, Value=false}");
        assertThat(synth.all("AWS::Logs::LogGroup"))
                .allSatisfy(group -> assertThat(group.at("RetentionInDays")).isEqualTo(7));
    }

    @Test
    void uses_a_vpc_that_is_there_already() {
        Synth synth = Synth.of(stack -> WebService.create(
                stack,
                "Api",
                PLAIN.andThen(s -> s.vpc(Vpc.Builder.create(stack, "Own").build()))));
        assertThat(synth.only("AWS::EC2::VPC").logicalId()).startsWith("Own");
    }

    @Test
    void uses_a_cluster_that_is_there_already() {
        Synth foreign = Synth.of(stack -> {
            WebService web = WebService.create(
                    stack,
                    "Api",
                    PLAIN.andThen(
                            s -> s.cluster(Cluster.Builder.create(stack, "Own").build())));
            assertThat(web.getCluster()).isNull();
        });
        assertThat(foreign.only("AWS::ECS::Cluster").logicalId()).startsWith("Own");
        Synth ours = Synth.of(stack -> {
            EcsCluster shared = EcsCluster.create(stack, "Shared", c -> {});
            assertThat(WebService.create(stack, "Api", PLAIN.andThen(s -> s.cluster(shared)))
                            .getCluster())
                    .isSameAs(shared);
        });
        assertThat(ours.only("AWS::ECS::Cluster").logicalId()).startsWith("Shared");
    }

    @Test
    void takes_routes_from_a_load_balancer_that_others_share() {
        Synth synth = Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
            HttpLoadBalancer gateway = HttpLoadBalancer.create(
                    stack, "Gateway", lb -> lb.vpc(cluster.getVpc()).plainHttp().allowFromAnywhere());
            WebService orders = WebService.create(
                    stack,
                    "Orders",
                    APP.andThen(s -> s.cluster(cluster)
                            .route(gateway, r -> r.path("/orders/*").priority(10))));
            WebService.create(
                    stack,
                    "Users",
                    APP.andThen(s -> s.cluster(cluster)
                            .route(gateway, r -> r.path("/users/*").priority(20))));
            assertThat(orders.getLoadBalancer()).isSameAs(gateway);
        });
        assertThat(synth.all("AWS::ElasticLoadBalancingV2::LoadBalancer")).hasSize(1);
        assertThat(synth.all("AWS::ElasticLoadBalancingV2::ListenerRule"))
                .extracting(rule -> rule.at("Priority"))
                .containsExactly(10, 20);
    }

    @Test
    void refuses_two_services_that_take_everything_from_one_load_balancer() {
        var stack = Synth.stack();
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        HttpLoadBalancer gateway = HttpLoadBalancer.create(
                stack, "Gateway", lb -> lb.vpc(cluster.getVpc()).plainHttp().allowFromAnywhere());
        WebService.create(stack, "Orders", APP.andThen(s -> s.cluster(cluster).route(gateway)));
        assertThatThrownBy(() -> WebService.create(
                        stack, "Users", APP.andThen(s -> s.cluster(cluster).route(gateway))))
                .hasMessageContaining("Test/Users: LB-214 error: 'route' must differ from that of Test/Orders");
    }

    @Test
    void refuses_a_vpc_beside_a_cluster_that_has_its_own() {
        var stack = Synth.stack();
        Vpc vpc = Vpc.Builder.create(stack, "Vpc").build();
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        assertThatThrownBy(() -> WebService.create(
                        stack, "Api", PLAIN.andThen(s -> s.cluster(cluster).vpc(vpc))))
                .hasMessageContaining("'vpc' and 'cluster' are both given");
    }

    @Test
    void asks_how_it_is_reached() {
        assertThatThrownBy(() -> WebService.create(Synth.stack(), "Api", APP))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Test/Api: LS-001 error: 'loadBalancer' is missing");
    }

    @Test
    void refuses_a_load_balancer_of_its_own_and_a_route_at_once() {
        var stack = Synth.stack();
        Vpc vpc = Vpc.Builder.create(stack, "Vpc").build();
        HttpLoadBalancer gateway = HttpLoadBalancer.create(
                stack, "Gateway", lb -> lb.vpc(vpc).plainHttp().allowFromAnywhere());
        assertThatThrownBy(() -> WebService.create(stack, "Api", PLAIN.andThen(s -> s.route(gateway))))
                .hasMessageContaining("'loadBalancer' and 'route' are both given");
    }

    @Test
    void reports_the_problems_of_service_and_load_balancer_together() {
        assertThatThrownBy(() -> WebService.create(
                        Synth.stack(),
                        "Api",
                        s -> s.addContainer("app", "app:1", c -> {}).loadBalancer(lb -> {})))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.findings())
                                .extracting("rule")
                                .containsExactly("SVC-018b", "LS-001", "LS-002"));
    }

    @Test
    void warns_of_more_targets_than_its_load_balancer_may_have() {
        Stack stack = Synth.stack();
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        WebService.create(
                stack,
                "Shop",
                s -> s.cluster(cluster)
                        .addContainer("app", "app:1", c -> c.port(80))
                        .loadBalancer(lb -> lb.plainHttp().allowFromAnywhere())
                        .deployment(d -> d.canary())
                        .scaling(sc -> sc.tasks(2, 600).targetCpuPercent(60)));
        assertThat(Annotations.fromStack(stack)
                        .findWarning("*", Match.stringLikeRegexp(".*must be at most 1000 together.*")))
                .hasSize(1);
    }

    @Test
    void behaves_like_an_l2_for_grants_and_connections() {
        Synth synth = Synth.of(stack -> {
            WebService web = WebService.create(
                    stack,
                    "Api",
                    APP.andThen(s -> s.loadBalancer(HttpLoadBalancerProps.builder()
                            .plainHttp()
                            .allowFromAnywhere()
                            .build())));
            new Queue(stack, "Queue").grantSendMessages(web);
            web.getConnections().allowFrom(Peer.ipv4("10.1.0.0/16"), Port.tcp(9090));
            assertThat(web.getService().getTask()).isNotNull();
        });
        assertThat(synth.only("AWS::IAM::Policy").text()).contains("sqs:SendMessage");
    }
}
