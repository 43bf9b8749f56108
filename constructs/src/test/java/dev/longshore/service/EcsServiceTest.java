package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.loadbalancer.Route;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.sqs.Queue;

class EcsServiceTest {
    private static final String SERVICE = "AWS::ECS::Service";

    @Test
    void has_a_strategy_and_waits_for_its_capacity() {
        Synth synth = service(s -> {});
        var service = synth.only(SERVICE);
        assertThat(service.at("LaunchType")).isEqualTo("nothing");
        assertThat(service.at("CapacityProviderStrategy.0.CapacityProvider")).isEqualTo("FARGATE");
        assertThat(service.attribute("DependsOn"))
                .asString()
                .contains(synth.only("AWS::ECS::ClusterCapacityProviderAssociations")
                        .logicalId());
    }

    @Test
    void mixes_on_demand_and_spot_as_told() {
        var service = service(s -> s.capacity(Capacity.FARGATE.base(2), Capacity.FARGATE_SPOT.weight(3)))
                .only(SERVICE);
        assertThat(service.at("CapacityProviderStrategy"))
                .asString()
                .contains("Base=2", "CapacityProvider=FARGATE_SPOT, Weight=3");
    }

    @Test
    void deploys_with_a_breaker_that_rolls_back_and_full_capacity() {
        var service = service(s -> {}).only(SERVICE);
        assertThat(service.at("DeploymentConfiguration").toString())
                .isEqualTo("{DeploymentCircuitBreaker={Enable=true, Rollback=true},"
                        + " MaximumPercent=200, MinimumHealthyPercent=100}");
        assertThat(service.at("AvailabilityZoneRebalancing")).isEqualTo("ENABLED");
        assertThat(service.at("PropagateTags")).isEqualTo("SERVICE");
        assertThat(service.at("EnableECSManagedTags")).isEqualTo(true);
        assertThat(service.at("DesiredCount")).isEqualTo(2);
        assertThat(service.at("HealthCheckGracePeriodSeconds")).isEqualTo("nothing");
    }

    @Test
    void leaves_rebalancing_alone_where_it_could_not_work() {
        var service =
                service(s -> s.deployment(d -> d.rolling(50, 100)).tasks(4)).only(SERVICE);
        assertThat(service.at("AvailabilityZoneRebalancing")).isEqualTo("nothing");
        assertThat(service.at("DesiredCount")).isEqualTo(4);
    }

    @Test
    void leaves_the_number_of_tasks_to_scaling() {
        Synth synth = service(s -> s.scaling(sc -> sc.tasks(2, 8)
                .targetCpuPercent(60)
                .targetMemoryPercent(70)
                .scaleInCooldown(Duration.minutes(10))
                .scaleOutCooldown(Duration.seconds(30))));
        assertThat(synth.only(SERVICE).at("DesiredCount")).isEqualTo("nothing");
        var target = synth.only("AWS::ApplicationAutoScaling::ScalableTarget");
        assertThat(target.at("MinCapacity")).isEqualTo(2);
        assertThat(target.at("MaxCapacity")).isEqualTo(8);
        assertThat(synth.all("AWS::ApplicationAutoScaling::ScalingPolicy"))
                .extracting(p -> p.at("TargetTrackingScalingPolicyConfiguration.TargetValue"))
                .containsExactly(60, 70);
        assertThat(synth.all("AWS::ApplicationAutoScaling::ScalingPolicy")
                        .get(0)
                        .text())
                .contains("ScaleInCooldown=600", "ScaleOutCooldown=30");
    }

    @Test
    void is_routed_from_a_load_balancer_that_it_waits_for() {
        Synth synth = routed((s, lb) -> s.route(lb)
                .scaling(sc -> sc.tasks(1, 3).requestsPerTask(500))
                .deregistrationDelay(Duration.seconds(60))
                .healthCheckGracePeriod(Duration.seconds(90)));
        var service = synth.only(SERVICE);
        assertThat(service.attribute("DependsOn"))
                .asString()
                .contains(synth.only("AWS::ElasticLoadBalancingV2::Listener").logicalId())
                .contains(
                        synth.only("AWS::ElasticLoadBalancingV2::ListenerRule").logicalId());
        assertThat(service.at("HealthCheckGracePeriodSeconds")).isEqualTo(90);
        var group = synth.only("AWS::ElasticLoadBalancingV2::TargetGroup");
        assertThat(group.at("HealthCheckPath")).isEqualTo("/health");
        assertThat(group.text()).contains("deregistration_delay.timeout_seconds, Value=60");
        assertThat(synth.only("AWS::ElasticLoadBalancingV2::ListenerRule").at("Priority"))
                .isEqualTo(Route.CATCH_ALL_PRIORITY);
        assertThat(synth.only("AWS::ApplicationAutoScaling::ScalingPolicy").text())
                .contains("ALBRequestCountPerTarget");
    }

    @Test
    void is_reached_only_by_its_load_balancer() {
        Synth synth = routed((s, lb) -> s.route(lb));
        var ingress = synth.only("AWS::EC2::SecurityGroupIngress");
        assertThat(ingress.at("FromPort")).isEqualTo(8080);
        assertThat(ingress.at("SourceSecurityGroupId")).asString().contains("LbSecurityGroup");
        assertThat(ingress.at("CidrIp")).isEqualTo("nothing");
    }

    @Test
    void takes_only_the_requests_of_its_routes() {
        Synth synth = routed((s, lb) -> s.route(
                        lb, r -> r.host("api.example.com").path("/v1/*").priority(10))
                .route(lb, r -> r.path("/legacy").priority(20)));
        assertThat(synth.all("AWS::ElasticLoadBalancingV2::ListenerRule")).hasSize(2);
        assertThat(synth.all("AWS::ElasticLoadBalancingV2::ListenerRule").get(0).text())
                .contains("api.example.com", "/v1/*", "Priority=10");
        assertThat(synth.all("AWS::ElasticLoadBalancingV2::TargetGroup")).hasSize(2);
    }

    @Test
    void finds_the_priority_of_conditions_itself_and_refuses_what_elb_refuses() {
        Synth synth = routed((s, lb) -> s.route(lb, r -> r.path("/v1/*")));
        assertThat(synth.only("AWS::ElasticLoadBalancingV2::ListenerRule").at("Priority"))
                .isEqualTo(Route.builder().path("/v1/*").build().renderedPriority());
        assertThatThrownBy(() ->
                        routed((s, lb) -> s.route(lb, r -> r.path("/v1/*").priority(0))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("LB-011b")
                .hasMessageContaining("'priority' must be 2 to 49999: 1 is kept for maintenance(…), got 0");
    }

    @Test
    void refuses_two_routes_of_one_load_balancer_with_the_same_priority() {
        assertThatThrownBy(() -> routed((s, lb) -> s.route(lb, r -> r.path("/a").priority(7))
                        .route(lb, r -> r.path("/b").priority(7))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("LB-011c")
                .hasMessageContaining("that of Test/Api has it, got 7");
        assertThatThrownBy(() -> routed((s, lb) -> s.route(lb).route(lb)))
                .hasMessageContaining("LB-214")
                .hasMessageContaining("got every request");
    }

    @Test
    void keeps_the_priority_of_maintenance_free() {
        assertThatThrownBy(() ->
                        routed((s, lb) -> s.route(lb, r -> r.path("/v1/*").priority(1))))
                .hasMessageContaining("'priority' must be 2 to 49999: 1 is kept for maintenance(…), got 1");
    }

    @Test
    void proposes_a_priority_that_nobody_has() {
        assertThatThrownBy(() -> routed((s, lb) -> s.route(lb, r -> r.path("/a").priority(2))
                        .route(lb, r -> r.path("/c").priority(3))
                        .route(lb, r -> r.path("/b").priority(2))))
                .hasMessageContaining("LB-011c")
                .hasMessageContaining("add priority(4)");
        assertThatThrownBy(() -> routed((s, lb) -> s.route(lb, r -> r.path("/a").priority(4))
                        .route(lb, r -> r.path("/c").priority(3))
                        .route(lb, r -> r.path("/b").priority(4))))
                .hasMessageContaining("add priority(2)");
    }

    @Test
    void proposes_no_priority_before_the_first() {
        assertThatThrownBy(() ->
                        routed((s, lb) -> s.route(lb, r -> r.path("/a/*").priority(2))
                                .route(lb, r -> r.path("/a/b").priority(5))))
                .hasMessageContaining("LS-071")
                .hasMessageContaining("give that of Test/Api a higher priority");
        assertThatThrownBy(() ->
                        routed((s, lb) -> s.route(lb, r -> r.path("/a/b").priority(5))
                                .route(lb, r -> r.path("/a/*").priority(2))))
                .hasMessageContaining("LS-071")
                .hasMessageContaining("add priority(6)");
    }

    @Test
    void refuses_parts_of_a_second() {
        assertThatThrownBy(() -> service(s ->
                        s.deregistrationDelay(Duration.millis(1500)).healthCheckGracePeriod(Duration.millis(2500))))
                .hasMessageContaining("LB-015 error: 'deregistrationDelay' must be a number of whole seconds, got 1.5")
                .hasMessageContaining("'healthCheckGracePeriod' must be a number of whole seconds, got 2.5 s");
    }

    @Test
    void refuses_scaling_without_a_range() {
        assertThatThrownBy(() -> service(s -> s.scaling(sc -> sc.targetCpuPercent(60))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("LS-005 error: 'tasks' is missing in 'scaling'");
    }

    @Test
    void refuses_a_route_to_a_task_without_a_port() {
        Stack stack = Synth.stack();
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        HttpLoadBalancer lb = HttpLoadBalancer.create(
                stack, "Lb", b -> b.vpc(cluster.getVpc()).plainHttp().allowFromAnywhere());
        assertThatThrownBy(() -> EcsService.create(
                        stack,
                        "Api",
                        s -> s.cluster(cluster)
                                .addContainer("app", "app:1", c -> {})
                                .route(lb)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("SVC-018b")
                .hasMessageContaining("Test/Api");
    }

    @Test
    void asks_for_a_cluster() {
        assertThatThrownBy(() -> EcsService.create(Synth.stack(), "Api", s -> s.addContainer("app", "app:1", c -> {})))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("Test/Api: LS-005 error: 'cluster' is missing");
    }

    @Test
    void uses_a_cluster_a_security_group_and_subnets_that_are_there_already() {
        Synth synth = Synth.of(stack -> {
            Vpc vpc = Vpc.Builder.create(stack, "Vpc").build();
            Cluster own = Cluster.Builder.create(stack, "Own").vpc(vpc).build();
            EcsService service = EcsService.create(
                    stack,
                    "Api",
                    s -> s.cluster(own)
                            .addContainer("app", "app:1", c -> {})
                            .securityGroup(SecurityGroup.Builder.create(stack, "Group")
                                    .vpc(vpc)
                                    .build())
                            .subnets(SubnetSelection.builder()
                                    .subnetType(SubnetType.PUBLIC)
                                    .build()));
            assertThat(service.getScaling()).isNull();
            assertThat(service.getTargetGroups()).isEmpty();
        });
        assertThat(synth.all("AWS::EC2::SecurityGroup")).hasSize(1);
        assertThat(synth.only(SERVICE).at("NetworkConfiguration").toString()).contains("VpcPublicSubnet1");
    }

    @Test
    void behaves_like_an_l2_for_grants_and_connections() {
        Synth synth = Synth.of(stack -> {
            EcsService service = EcsService.create(
                    stack,
                    "Api",
                    s -> s.cluster(EcsCluster.create(stack, "Cluster", c -> {})).addContainer("app", "app:1", c -> {}));
            new Queue(stack, "Queue").grantSendMessages(service);
            service.getConnections().allowFrom(Peer.ipv4("10.1.0.0/16"), Port.tcp(9090));
            assertThat(service.getTask().getTaskDefinition()).isNotNull();
            assertThat(service.getSecurityGroup()).isNotNull();
        });
        assertThat(synth.only("AWS::IAM::Policy").text()).contains("sqs:SendMessage");
        assertThat(synth.only("AWS::EC2::SecurityGroup").text()).contains("10.1.0.0/16");
    }

    @Test
    void lets_the_l2_builders_have_the_last_word() {
        Synth synth = routed((s, lb) -> s.route(lb)
                .customizeService(raw -> raw.serviceName("shop"))
                .customizeTargetGroup(raw -> raw.targetGroupName("shop")));
        assertThat(synth.only(SERVICE).at("ServiceName")).isEqualTo("shop");
        assertThat(synth.only("AWS::ElasticLoadBalancingV2::TargetGroup").at("Name"))
                .isEqualTo("shop");
    }

    @Test
    void comes_back_the_same_from_its_builder() {
        EcsServiceProps props = EcsServiceProps.builder()
                .addContainer("app", "app:1", c -> c.port(80))
                .tasks(3)
                .capacity(Capacity.FARGATE_SPOT)
                .build();
        assertThat(props.toBuilder().build()).isEqualTo(props);
        assertThat(List.of(props)).doesNotContain(EcsServiceProps.builder().build());
    }

    private static Synth service(Consumer<EcsServiceProps.Builder> options) {
        return Synth.of(stack -> EcsService.create(
                stack,
                "Api",
                s -> s.cluster(EcsCluster.create(stack, "Cluster", c -> {}))
                        .addContainer("app", "app:1", c -> c.port(8080))
                        .apply(options)));
    }

    private static Synth routed(BiConsumer<EcsServiceProps.Builder, HttpLoadBalancer> options) {
        return Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
            HttpLoadBalancer lb = HttpLoadBalancer.create(
                    stack, "Lb", b -> b.vpc(cluster.getVpc()).plainHttp().allowFromAnywhere());
            EcsService.create(
                    stack,
                    "Api",
                    s -> s.cluster(cluster)
                            .addContainer("app", "app:1", c -> c.port(8080).healthCheck(h -> h.httpGet("/health")))
                            .apply(builder -> options.accept(builder, lb)));
        });
    }
}
