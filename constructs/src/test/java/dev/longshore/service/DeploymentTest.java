package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.deployment.Deployment;
import dev.longshore.deployment.LifecycleStage;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.loadbalancer.Authentication;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.rollout.Rollout;
import dev.longshore.testing.Synth;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;

/** How a service goes from one version to the next. */
class DeploymentTest {
    private static final String SERVICE = "AWS::ECS::Service";
    private static final String CERTIFICATE = "arn:aws:acm:eu-west-1:111122223333:certificate/0123";
    private static final String RULE = "AWS::ElasticLoadBalancingV2::ListenerRule";

    @Test
    void moves_requests_between_two_target_groups() {
        Synth synth = routed(d -> d.blueGreen().bakeTime(Duration.minutes(10)));
        var service = synth.only(SERVICE);
        assertThat(service.at("DeploymentConfiguration").toString())
                .isEqualTo(
                        "{BakeTimeInMinutes=10, MaximumPercent=200, MinimumHealthyPercent=100, Strategy=BLUE_GREEN}");
        var groups = synth.all("AWS::ElasticLoadBalancingV2::TargetGroup");
        assertThat(groups).hasSize(2);
        assertThat(groups.get(0).resource().get("Properties"))
                .isEqualTo(groups.get(1).resource().get("Properties"));
        assertThat(service.at("LoadBalancers.0").toString())
                .containsPattern("AlternateTargetGroupArn=\\{Ref=ServiceTargetsPublic[0-9A-F]{8}Alternate")
                .contains("ProductionListenerRule={Ref=ServiceRule")
                .contains("RoleArn={Fn::GetAtt=[ServiceDeploymentRole")
                .doesNotContain("TestListenerRule");
        assertThat(synth.only(RULE).at("Actions.0.ForwardConfig.TargetGroups").toString())
                .contains("Weight=1", "Weight=0");
        assertThat(synth.all("AWS::IAM::Role").toString())
                .contains("AmazonECSInfrastructureRolePolicyForLoadBalancers", "aws:SourceAccount");
        assertThat(synth.all("AWS::EC2::SecurityGroupIngress")).hasSize(1);
    }

    @Test
    void moves_them_in_steps() {
        assertThat(routed(d -> d.canary())
                        .only(SERVICE)
                        .at("DeploymentConfiguration")
                        .toString())
                .contains("CanaryConfiguration={CanaryPercent=10, CanaryBakeTimeInMinutes=5}", "Strategy=CANARY");
        assertThat(routed(d -> d.linear(25, Duration.minutes(3)))
                        .only(SERVICE)
                        .at("DeploymentConfiguration")
                        .toString())
                .contains("LinearConfiguration={StepPercent=25, StepBakeTimeInMinutes=3}", "Strategy=LINEAR");
    }

    @Test
    void lets_nobody_test_unless_said() {
        Synth closed = routed(d -> d.blueGreen().testListener(8443));
        assertThat(closed.all("AWS::ElasticLoadBalancingV2::Listener"))
                .extracting(listener -> listener.at("Port"))
                .containsExactly(80, 8443);
        assertThat(closed.all("AWS::EC2::SecurityGroup").toString()).doesNotContain("8443");
        assertThat(closed.all("AWS::EC2::SecurityGroupIngress").toString()).doesNotContain("8443");
        var listeners = closed.all("AWS::ElasticLoadBalancingV2::Listener");
        assertThat(listeners.get(1).at("DefaultActions"))
                .isEqualTo(listeners.get(0).at("DefaultActions"));
        assertThat(closed.all(RULE).get(0).at("Conditions"))
                .isEqualTo(closed.all(RULE).get(1).at("Conditions"));
        assertThat(closed.only(SERVICE).at("LoadBalancers.0.AdvancedConfiguration.TestListenerRule"))
                .asString()
                .contains("ServiceTestRule");

        Synth open = routed(d -> d.blueGreen().testListener(8443, Peer.ipv4("10.1.0.0/16")));
        assertThat(open.all("AWS::EC2::SecurityGroup").toString()).contains("CidrIp=10.1.0.0/16");
    }

    @Test
    void tests_over_https_where_clients_come_over_https() {
        Synth synth = Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
            HttpLoadBalancer balancer = HttpLoadBalancer.create(
                    stack,
                    "Balancer",
                    lb -> lb.vpc(cluster.getVpc())
                            .https(Certificate.fromCertificateArn(stack, "Certificate", CERTIFICATE))
                            .allowFromAnywhere());
            EcsService.create(
                    stack,
                    "Service",
                    s -> s.cluster(cluster)
                            .addContainer("app", "app:1", c -> c.port(8080))
                            .route(balancer)
                            .deployment(d -> d.canary().testListener(8443)));
        });
        var tests = synth.all("AWS::ElasticLoadBalancingV2::Listener").stream()
                .filter(listener -> listener.at("Port").equals(8443))
                .findFirst()
                .orElseThrow();
        assertThat(tests.text()).contains("Protocol=HTTPS", "SslPolicy=ELBSecurityPolicy", CERTIFICATE);
    }

    @Test
    void shares_a_test_listener_among_routes() {
        Synth synth = Synth.of(stack -> define(
                stack,
                (s, lb) -> s.route(lb, r -> r.path("/a").priority(2))
                        .route(lb, r -> r.path("/b").priority(3))
                        .deployment(d -> d.blueGreen().testListener(8443))));
        assertThat(synth.all("AWS::ElasticLoadBalancingV2::Listener")).hasSize(2);
        assertThat(synth.all(RULE)).hasSize(4);
        assertThat(synth.all("AWS::IAM::Role").stream()
                        .filter(role -> role.logicalId().contains("DeploymentRole")))
                .hasSize(1);
    }

    @Test
    void is_checked_by_functions_and_people() {
        Synth synth = Synth.of(stack -> {
            Function tests = Function.Builder.create(stack, "Tests")
                    .runtime(Runtime.NODEJS_22_X)
                    .handler("index.handler")
                    .code(Code.fromInline("exports.handler = async () => ({ hookStatus: 'SUCCEEDED' })"))
                    .build();
            define(
                    stack,
                    (s, lb) -> s.route(lb)
                            .deployment(d -> d.blueGreen()
                                    .testListener(8443)
                                    .hook(LifecycleStage.POST_TEST_TRAFFIC_SHIFT, tests)
                                    .pause(LifecycleStage.PRE_PRODUCTION_TRAFFIC_SHIFT, Duration.hours(2))));
        });
        assertThat(synth.only(SERVICE)
                        .at("DeploymentConfiguration.LifecycleHooks.0")
                        .toString())
                .contains("TargetType=AWS_LAMBDA", "POST_TEST_TRAFFIC_SHIFT", "HookTargetArn={Fn::GetAtt=[Tests");
        assertThat(synth.only(SERVICE)
                        .at("DeploymentConfiguration.LifecycleHooks.1")
                        .toString())
                .isEqualTo("{TargetType=PAUSE, LifecycleStages=[PRE_PRODUCTION_TRAFFIC_SHIFT],"
                        + " TimeoutConfiguration={TimeoutInMinutes=120, Action=ROLLBACK}}");
        assertThat(synth.only("AWS::IAM::Policy").text()).contains("lambda:InvokeFunction");
        assertThat(synth.only(SERVICE).attribute("DependsOn")).asString().contains("ServiceHookRoleDefaultPolicy");
    }

    @Test
    void rolls_back_on_alarms_without_a_cycle() {
        Synth synth = Synth.of(stack -> {
            Alarm queue = Alarm.Builder.create(stack, "Backlog")
                    .metric(Metric.Builder.create()
                            .namespace("Shop")
                            .metricName("Backlog")
                            .build())
                    .threshold(1)
                    .evaluationPeriods(1)
                    .build();
            define(
                    stack,
                    (s, lb) -> s.route(lb)
                            .deployment(d -> d.canary()
                                    .rollbackOn(queue)
                                    .rollbackOnAlarm("other")
                                    .rollbackOnErrors(10)
                                    .rollbackOnResponseTime(Duration.millis(1500))
                                    .rollbackOnCpuPercent(90)
                                    .rollbackOnMemoryPercent(95)));
        });
        var alarms = synth.only(SERVICE).at("DeploymentConfiguration.Alarms");
        assertThat(alarms.toString()).contains("Enable=true, Rollback=true");
        assertThat(synth.only(SERVICE).at("DeploymentConfiguration.Alarms.AlarmNames"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(6);
        var cpu = synth.all("AWS::CloudWatch::Alarm").stream()
                .filter(alarm -> alarm.logicalId().contains("RollbackOnCpu"))
                .findFirst()
                .orElseThrow();
        assertThat(alarms.toString())
                .contains(String.valueOf(cpu.at("AlarmName")))
                .doesNotContain(cpu.logicalId());
        assertThat(synth.all("AWS::CloudWatch::Alarm").toString())
                .contains("SUM([FILL(m1, 0), FILL(m2, 0)])", "MAX([FILL(m1, 0), FILL(m2, 0)])", "Threshold=1.5");
    }

    @Test
    void rolls_with_thresholds_and_ends_early() {
        assertThat(routed(d -> d.rolling(50, 150).breaker(5).earlySuccess())
                        .only(SERVICE)
                        .at("DeploymentConfiguration")
                        .toString())
                .contains("ThresholdConfiguration={Type=COUNT, Value=5}")
                .contains("EarlySuccessCriteria={Enable=true, HealthyPercent=100,"
                        + " SourceServiceRevisionCleanup=DEFERRED}")
                .contains("MaximumPercent=150, MinimumHealthyPercent=50")
                .doesNotContain("Strategy");
        assertThat(routed(d -> d.breakerPercent(20))
                        .only(SERVICE)
                        .at("DeploymentConfiguration.DeploymentCircuitBreaker")
                        .toString())
                .isEqualTo("{Enable=true, Rollback=true, ThresholdConfiguration={Type=BOUNDED_PERCENT, Value=20}}");
        assertThat(routed(d -> d.noBreaker())
                        .only(SERVICE)
                        .at("DeploymentConfiguration.DeploymentCircuitBreaker")
                        .toString())
                .isEqualTo("{Enable=false, Rollback=false}");
    }

    @Test
    void deploys_what_another_pipeline_registered_and_once_more_when_told() {
        Synth synth = routed(d -> d.latestRevision().force("2026-11-21"));
        var task = synth.only("AWS::ECS::TaskDefinition");
        assertThat(synth.only(SERVICE).at("TaskDefinition")).isEqualTo(task.at("Family"));
        assertThat(synth.only(SERVICE).attribute("DependsOn")).asString().contains(task.logicalId());
        assertThat(synth.only(SERVICE).at("ForceNewDeployment").toString())
                .isEqualTo("{EnableForceNewDeployment=true, ForceNewDeploymentNonce=2026-11-21}");
    }

    @Test
    void refuses_a_test_listener_at_a_port_of_clients_or_at_none() {
        assertThatThrownBy(() -> routed(d -> d.blueGreen().testListener(80)))
                .hasMessageContaining(
                        "LB-009 error: 'testListener' must be a port that clients of Test/Balancer don't come"
                                + " to, got 80");
        assertThatThrownBy(() -> routed(d -> d.blueGreen().testListener(70_000)))
                .hasMessageContaining("LB-008 error: 'testListener' must be 1 to 65535, got 70000");
        assertThat(routed(d -> d.blueGreen().testListener(443)).all("AWS::ElasticLoadBalancingV2::Listener"))
                .hasSize(2);
    }

    @Test
    void refuses_what_nothing_moves() {
        refuses("LS-080", (s, lb) -> s.deployment(d -> d.canary()));
        refuses("LS-080", (s, lb) -> s.deployment(d -> d.linear()));
        refuses("LS-080", (s, lb) -> s.capacity(Capacity.EXTERNAL).deployment(d -> d.blueGreen()));
        refuses(
                "LS-080",
                (s, lb) -> s.capacity(Capacity.of("Arm")).daemon().route(lb).deployment(d -> d.blueGreen()));
        refuses("LS-081", (s, lb) -> s.route(lb).deployment(d -> d.testListener(8443)));
        refuses(
                "LS-120",
                (s, lb) -> s.route(
                                lb,
                                r -> r.authenticate(Authentication.jwt("https://a.example", "https://a.example/keys")))
                        .deployment(d -> d.rolling().readyToMove()));
        refuses("LS-082", (s, lb) -> s.deployment(d -> d.rollbackOnErrors(5)));
        refuses("SVC-012b", (s, lb) -> s.deployment(d -> d.rolling(100, 100)));
        refuses("SVC-012c", (s, lb) -> s.tasks(1).deployment(d -> d.rolling(100, 150)));
    }

    @Test
    void refuses_what_only_rolling_has_and_numbers_that_ecs_refuses() {
        refuses("SVC-212", (s, lb) -> s.route(lb).deployment(d -> d.blueGreen().breaker(3)));
        refuses("SVC-213", (s, lb) -> s.route(lb).deployment(d -> d.linear(10, Duration.hours(4))));
        refuses("LS-003", (s, lb) -> s.route(lb).deployment(d -> d.blueGreen().earlySuccess()));
        refuses("LS-084", (s, lb) -> s.deployment(d -> d.breakerPercent(101)));
        refuses("LS-084", (s, lb) -> s.deployment(d -> d.earlySuccess(0)));
        refuses("LS-084", (s, lb) -> s.deployment(d -> d.force("")));
        refuses("LS-084", (s, lb) -> s.route(lb).deployment(d -> d.canary(10, Duration.hours(25))));
        refuses("LS-084", (s, lb) -> s.deployment(d -> d.pause(LifecycleStage.POST_SCALE_UP, Duration.days(15))));
        refuses(
                "SVC-078",
                (s, lb) -> s.route(lb)
                        .deployment(d ->
                                d.blueGreen().pause(LifecycleStage.PRODUCTION_TRAFFIC_SHIFT, Duration.minutes(5))));
        refuses("SVC-033b", (s, lb) -> s.route(lb).deployment(d -> d.linear(2, Duration.minutes(1))));
        refuses("SVC-032b", (s, lb) -> s.route(lb).deployment(d -> d.blueGreen().bakeTime(Duration.hours(25))));
        refuses(
                "LS-087",
                (s, lb) -> s.route(lb)
                        .scaling(sc -> sc.tasks(2, 4).requestsPerTask(100))
                        .deployment(d -> d.blueGreen()));
    }

    @Test
    void refuses_a_bake_time_where_nothing_bakes() {
        refuses("LS-003", (s, lb) -> s.route(lb).deployment(d -> d.rolling().bakeTime(Duration.hours(1))));
    }

    @Test
    void refuses_parts_of_a_minute_before_cdk_trips_over_them() {
        Duration more = Duration.seconds(90);
        refuses("LS-084", (s, lb) -> s.route(lb).deployment(d -> d.blueGreen().bakeTime(more)));
        refuses("LS-084", (s, lb) -> s.route(lb).deployment(d -> d.blueGreen().bakeTime(Duration.millis(1500))));
        refuses("LS-084", (s, lb) -> s.route(lb).deployment(d -> d.canary(10, more)));
        refuses("LS-084", (s, lb) -> s.deployment(d -> d.pause(LifecycleStage.POST_SCALE_UP, more)));
    }

    /** The rows of ecs-features 4.3, with 15 s to drain, 15 s to stop and half a minute of looking on. */
    @ParameterizedTest
    @CsvSource({"BLUE_GREEN, 430", "CANARY, 730", "LINEAR, 1630", "EARLY, 100", "PAUSE, 3730"})
    void says_how_long_it_takes(String strategy, int seconds) {
        assertThat(define(
                                Synth.stack(),
                                (s, lb) -> s.route(lb).deployment(d -> {
                                    switch (strategy) {
                                        case "BLUE_GREEN" -> d.blueGreen();
                                        case "CANARY" -> d.canary();
                                        case "LINEAR" -> d.linear();
                                        case "EARLY" -> d.earlySuccess();
                                        default -> d.pause(LifecycleStage.POST_SCALE_UP, Duration.hours(1));
                                    }
                                }))
                        .getRollout())
                .isEqualTo(new Rollout(1, seconds));
    }

    @Test
    void composes_like_other_presets() {
        Consumer<Deployment.Builder> careful = d -> d.canary().rollbackOnErrors(5);
        Deployment later = Deployment.builder().apply(careful).blueGreen().build();
        assertThat(later.stepPercent()).isNull();
        assertThat(later.alarms().errorsPerMinute()).isEqualTo(5);
    }

    private static void refuses(String rule, BiConsumer<EcsServiceProps.Builder, HttpLoadBalancer> options) {
        assertThatThrownBy(() -> define(Synth.stack(), options))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.findings())
                                .extracting("rule")
                                .contains(rule));
    }

    private static Synth routed(Consumer<Deployment.Builder> deployment) {
        return Synth.of(stack -> define(stack, (s, lb) -> s.route(lb).deployment(deployment)));
    }

    private static EcsService define(Stack stack, BiConsumer<EcsServiceProps.Builder, HttpLoadBalancer> options) {
        EcsCluster cluster = Clusters.everything(stack);
        HttpLoadBalancer balancer = HttpLoadBalancer.create(
                stack, "Balancer", lb -> lb.vpc(cluster.getVpc()).plainHttp().allowFromAnywhere());
        return EcsService.create(stack, "Service", s -> {
            s.cluster(cluster).addContainer("app", "app:1", c -> c.port(8080));
            options.accept(s, balancer);
        });
    }
}
