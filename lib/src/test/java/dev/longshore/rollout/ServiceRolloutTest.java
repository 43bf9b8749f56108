package dev.longshore.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.template.TemplateReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceRolloutTest {
    /** The table of ecs-features 4.2, whose third row has a stop of 10 seconds. */
    @ParameterizedTest
    @CsvSource({
        // tasks, min, max, startup, balancer, stop, waves, seconds
        "4, 100, 200,  0, 330, 30, 1, 450",
        "4, 100, 150,  0, 330, 30, 2, 870",
        "4, 100, 200,  0,  35,  5, 1, 130",
        "4,  50, 100, 45,  40, 10, 2, 340",
        "10, 100, 125, 0,   0,  0, 5, 330",
        "10, 100, 110, 0,   0,  0, 10, 630",
        "3, 100, 125,  0,   0,  0, 0, 0",
        "1, 100, 100,  0,   0,  0, 0, 0"
    })
    void is_the_time_of_each_wave(
            int tasks, int minimum, int maximum, int startup, int balancer, int stop, int waves, int seconds) {
        assertThat(Rollout.of(tasks, minimum, maximum, startup, balancer, stop)).isEqualTo(new Rollout(waves, seconds));
    }

    /** The first row of that table: nothing is set, as in the patterns of CDK. */
    @Test
    void is_that_of_the_patterns_where_nothing_is_set() {
        ServiceRollout rollout =
                only("DesiredCount: 4, LoadBalancers: [{ContainerName: app, TargetGroupArn: {Ref: Group}}]", "", "{}");
        assertThat(rollout.rollout()).isEqualTo(new Rollout(1, 450)).isEqualTo(rollout.withPatterns());
        assertThat(rollout.service()).isEqualTo("Service");
    }

    @Test
    void follows_from_what_the_template_says() {
        ServiceRollout rollout = only(
                "DesiredCount: 4, HealthCheckGracePeriodSeconds: 90, DeploymentConfiguration: {MaximumPercent: 150},"
                        + " LoadBalancers: [{ContainerName: app, TargetGroupArn: {Ref: Group}}]",
                ", StopTimeout: 65, HealthCheck: {Command: [CMD, x], StartPeriod: 20}",
                "{HealthCheckIntervalSeconds: 10,"
                        + " TargetGroupAttributes: [{Key: deregistration_delay.timeout_seconds, Value: '60'}]}");
        assertThat(rollout.times()).isEqualTo(new WaveTimes(45, 10, 60, 65));
        assertThat(rollout.line())
                .isEqualTo(
                        "Service: at most 510 s = 2 × (launch 60 + start 45 + check 10 + deregistration 60 + stop 65)"
                                + " + 30 s to look on; with the times of CDK's own patterns 960 s");
    }

    @Test
    void has_no_balancer_in_it_where_there_is_none() {
        assertThat(only("DesiredCount: 1", "", "{}").line())
                .isEqualTo("Service: at most 120 s = launch 60 + stop 30 + 30 s to look on;"
                        + " with the times of CDK's own patterns 120 s");
    }

    @Test
    void never_ends_where_no_task_may_move() {
        assertThat(only(
                                "DesiredCount: 1, DeploymentConfiguration: {MinimumHealthyPercent: 100, MaximumPercent: 100}",
                                "",
                                "{}")
                        .line())
                .isEqualTo("Service: never, for no task may stop or start");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DesiredCount: {Ref: Count}",
                "DesiredCount: 0",
                "HealthCheckGracePeriodSeconds: {Ref: Count}",
                "DeploymentConfiguration: {Strategy: BLUE_GREEN}",
                "DeploymentConfiguration: {Strategy: LINEAR, BakeTimeInMinutes: 5}",
                "DeploymentConfiguration: {Strategy: LINEAR, BakeTimeInMinutes: 5, LinearConfiguration: {StepPercent: 20}}",
                "DeploymentConfiguration: {Strategy: CANARY, BakeTimeInMinutes: 5}",
                "DeploymentConfiguration: {Strategy: BLUE_GREEN, BakeTimeInMinutes: 5, LifecycleHooks: [{TargetType:"
                        + " PAUSE, LifecycleStages: [POST_SCALE_UP], TimeoutConfiguration: {TimeoutInMinutes: {Ref: Count}}}]}",
                "DeploymentConfiguration: {MaximumPercent: {Ref: Count}}",
                "DeploymentController: {Type: CODE_DEPLOY}",
                "LoadBalancers: [{ContainerName: app, TargetGroupArn: 'arn:aws:elasticloadbalancing:::elsewhere'}]"
            })
    void says_nothing_of_what_is_not_known(String service) {
        assertThat(of(service, "", "{}")).isEmpty();
    }

    /** 60 + 30 + 300 + 30 + 30 seconds of the tasks, and the bake time of 5 minutes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BLUE_GREEN | '' | HTTP | 750",
                "CANARY | CanaryConfiguration: {CanaryPercent: 10, CanaryBakeTimeInMinutes: 5} | HTTP | 1050",
                "LINEAR | LinearConfiguration: {StepPercent: 20, StepBakeTimeInMinutes: 5} | HTTP | 1950",
                "LINEAR | LinearConfiguration: {StepPercent: 30, StepBakeTimeInMinutes: 0} | HTTP | 750",
                "BLUE_GREEN | '' | TCP | 1950",
                "CANARY | CanaryConfiguration: {CanaryPercent: 10, CanaryBakeTimeInMinutes: 5} | UDP | 2850",
                "LINEAR | LinearConfiguration: {StepPercent: 20, StepBakeTimeInMinutes: 5} | TLS | 5550",
                "BLUE_GREEN | 'LifecycleHooks: [{TargetType: PAUSE, LifecycleStages: [POST_SCALE_UP]}]' | HTTP | 87150",
                "BLUE_GREEN | 'LifecycleHooks: [{LifecycleStages: [POST_SCALE_UP], HookTargetArn: arn}]' | HTTP | 750"
            })
    void adds_what_moving_requests_takes(String strategy, String more, String protocol, int seconds) {
        String deployment = "DeploymentConfiguration: {Strategy: " + strategy + ", BakeTimeInMinutes: 5"
                + (more.isEmpty() ? "" : ", " + more) + "}";
        assertThat(only(
                                deployment + ", LoadBalancers: [{ContainerName: app, TargetGroupArn: {Ref: Group}}]",
                                "",
                                "{Protocol: " + protocol + "}")
                        .rollout())
                .isEqualTo(new Rollout(1, seconds));
    }

    @Test
    void says_what_moving_requests_takes() {
        assertThat(only(
                                "DeploymentConfiguration: {Strategy: CANARY, BakeTimeInMinutes: 5, CanaryConfiguration:"
                                        + " {CanaryBakeTimeInMinutes: 5}, LifecycleHooks: [{TargetType: PAUSE,"
                                        + " LifecycleStages: [PRE_PRODUCTION_TRAFFIC_SHIFT], TimeoutConfiguration:"
                                        + " {TimeoutInMinutes: 10}}]}, LoadBalancers: [{ContainerName: app,"
                                        + " TargetGroupArn: {Ref: Group}}]",
                                "",
                                "{Protocol: TCP}")
                        .line())
                .isEqualTo(
                        "Service: at most 4050 s = launch 60 + check 30 + deregistration 300 + stop 30 + 1 × step 300"
                                + " + 3 × network load balancer 600 + pauses 1200 + bake 300 + 30 s to look on; with the times of"
                                + " CDK's own patterns 4050 s");
    }

    @Test
    void counts_from_the_fewest_tasks_of_a_scaled_service_and_from_one_of_a_daemon() {
        String scaling = """
                  Scaling:
                    Type: AWS::ApplicationAutoScaling::ScalableTarget
                    Properties:
                      ServiceNamespace: ecs
                      MinCapacity: 4
                      MaxCapacity: 10
                      ResourceId: !Join [/, [service, cluster, !GetAtt Service.Name]]
                """;
        String half = "DeploymentConfiguration: {MaximumPercent: 150}";
        assertThat(ServiceRollout.in(TemplateReader.read(template(half, "", "{}") + scaling, "t.yaml")
                        .ecs()))
                .extracting(each -> each.rollout().waves())
                .containsExactly(2);
        assertThat(only("SchedulingStrategy: DAEMON", "", "{}").rollout()).isEqualTo(new Rollout(1, 120));
    }

    private static ServiceRollout only(String service, String container, String group) {
        List<ServiceRollout> rollouts = of(service, container, group);
        assertThat(rollouts).hasSize(1);
        return rollouts.get(0);
    }

    private static List<ServiceRollout> of(String service, String container, String group) {
        return ServiceRollout.in(TemplateReader.read(template(service, container, group), "t.yaml")
                .ecs());
    }

    private static String template(String service, String container, String group) {
        return """
                Parameters:
                  Count: {Type: Number}
                Resources:
                  Group:
                    Type: AWS::ElasticLoadBalancingV2::TargetGroup
                    Properties: %s
                  Task:
                    Type: AWS::ECS::TaskDefinition
                    Properties:
                      ContainerDefinitions: [{Name: app, Image: nginx, Memory: 128%s}]
                  Service:
                    Type: AWS::ECS::Service
                    Properties: {TaskDefinition: {Ref: Task}, %s}
                """.formatted(group, container, service);
    }
}
