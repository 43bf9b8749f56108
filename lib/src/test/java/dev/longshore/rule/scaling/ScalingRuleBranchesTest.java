package dev.longshore.rule.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.rule.YamlModels;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the examples leave out: the further ways into and past a rule over scaling. */
class ScalingRuleBranchesTest {
    private static final String POLICY =
            "{service: {%s}, scaling: {minCapacity: 1, maxCapacity: 9, policies: [{stepScalingPolicyConfiguration: {adjustmentType: %s, stepAdjustments: %s}}]}}";
    private static final String ACTION =
            "{service: {}, scaling: {minCapacity: 1, maxCapacity: 9, scheduledActions: [{%s}]}}";
    private static final String REQUESTS =
            "{service: {%s}, scaling: {minCapacity: 1, maxCapacity: 9, policies: [{targetTrackingScalingPolicyConfiguration: {targetValue: %s, predefinedMetricSpecification: {predefinedMetricType: %s}}}]}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ChangeInCapacity | [{metricIntervalUpperBound: 0, scalingAdjustment: -1}, {metricIntervalLowerBound: -5, scalingAdjustment: 1}] | AAS-007",
                "ChangeInCapacity | [{metricIntervalLowerBound: 1.5, scalingAdjustment: 2}, {metricIntervalUpperBound: 0, scalingAdjustment: -1}] | AAS-007c",
                "ChangeInCapacity | [{metricIntervalLowerBound: 1, scalingAdjustment: 2}, {metricIntervalLowerBound: 0, metricIntervalUpperBound: 1, scalingAdjustment: 1}] |",
                "ChangeInCapacity | [{metricIntervalLowerBound: 0, scalingAdjustment: 2}, {metricIntervalLowerBound: '${Token[A.1]}', scalingAdjustment: 1}] |",
                "ChangeInCapacity | [{metricIntervalLowerBound: 0, scalingAdjustment: 2}, {metricIntervalUpperBound: '${Token[A.1]}', scalingAdjustment: 1}] |",
                "ChangeInCapacity | [{metricIntervalLowerBound: 0, scalingAdjustment: 2}, {metricIntervalLowerBound: 5, scalingAdjustment: 2}, '${Token[A.1]}'] |",
                "ChangeInCapacity | [{metricIntervalLowerBound: 0, scalingAdjustment: -1}] |",
                "ChangeInCapacity | '''${Token[A.1]}''' |",
                "ExactCapacity    | [{metricIntervalLowerBound: 0}] |",
            })
    void steps_follow_each_other(String type, String steps, String rule) {
        assertThat(YamlModels.rulesOf(POLICY.formatted("", type, steps)))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schedule: rate(5 minutes), scalableTargetAction: {minCapacity: 1} |",
                "schedule: rate(5minutes), scalableTargetAction: {minCapacity: 1} |",
                "schedule: rate(5), scalableTargetAction: {minCapacity: 1} | AAS-008",
                "schedule: 'at(2035-01-01T00:00:00)', scalableTargetAction: {minCapacity: 1} |",
                "schedule: 'at(2035-01-01T00:00:00Z)', scalableTargetAction: {minCapacity: 1} | AAS-008",
                "schedule: 'cron(0 8 ? * ? *)', scalableTargetAction: {minCapacity: 1} | AAS-008c",
                "schedule: 'cron(0 8 ? * MON-FRI *)', scalableTargetAction: {minCapacity: 1} |",
                "scalableTargetAction: {minCapacity: 1} |",
                "scalableTargetAction: {minCapacity: 0, maxCapacity: 0} |",
                "scalableTargetAction: {minCapacity: -3, maxCapacity: 5} | AAS-002",
                "scalableTargetAction: {maxCapacity: -1} | AAS-002",
                "schedule: rate(1 day) | AAS-009b",
                "schedule: rate(1 day), scalableTargetAction: '${Token[A.1]}' |",
                "schedule: rate(1 day), scalableTargetAction: {minCapacity: '${Token[A.1]}'} |",
                "schedule: rate(1 day), scalableTargetAction: {minCapacity: 5, maxCapacity: '${Token[A.1]}'} |",
                "schedule: rate(1 day), scalableTargetAction: {maxCapacity: 5}, startTime: '2035-01-02T00:00:00', endTime: '2035-01-01T00:00:00' | AAS-009c",
                "schedule: rate(1 day), scalableTargetAction: {maxCapacity: 5}, startTime: '2035-01-01T00:00:00Z', endTime: '2035-01-01T00:00:00Z' |",
                "schedule: rate(1 day), scalableTargetAction: {maxCapacity: 5}, startTime: tomorrow, endTime: '2035-01-01T00:00:00Z' |",
                "schedule: rate(1 day), scalableTargetAction: {maxCapacity: 5}, startTime: '2035-01-01T00:00:00Z' |",
                "schedule: rate(1 day), scalableTargetAction: {maxCapacity: 5}, timezone: US/Pacific |",
                "schedule: rate(1 day), scalableTargetAction: {maxCapacity: 5}, timezone: Etc/GMT+9 |",
                "schedule: rate(1 day), scalableTargetAction: {maxCapacity: 5}, timezone: America/Coyhaique |",
                "schedule: rate(1 day), scalableTargetAction: {maxCapacity: 5}, timezone: GMT+9 | AAS-010",
            })
    void scheduled_actions_say_when_and_what(String action, String rule) {
        assertThat(YamlModels.rulesOf(ACTION.formatted(action))).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'deploymentConfiguration: {strategy: CANARY}, LB' | 5 | ALBRequestCountPerTarget | AAS-011",
                "'deploymentConfiguration: {strategy: ROLLING}, LB' | 5 | ALBRequestCountPerTarget |",
                "'deploymentConfiguration: {strategy: CANARY}, LB' | 5 | ECSServiceAverageCPUUtilization |",
                "'deploymentConfiguration: {strategy: CANARY}' | 5 | ALBRequestCountPerTarget | AAS-006",
                "'LB' | '''${Token[A.1]}''' | ALBRequestCountPerTarget |",
                "'LB' | -1 | ECSServiceCustom |",
                "'' | 50 | ECSServiceAverageMemoryUtilizationHighResolution | AAS-012",
                "'monitoring: {metricConfigurations: [{metricNames: [A]}]}' | 50 | ECSServiceAverageMemoryUtilizationHighResolution | AAS-012",
                "'monitoring: {metricConfigurations: [{resolutionSeconds: ''${Token[A.1]}''}]}' | 50 | ECSServiceAverageMemoryUtilizationHighResolution |",
                "'monitoring: ''${Token[A.1]}''' | 50 | ECSServiceAverageMemoryUtilizationHighResolution |",
                "'monitoring: {metricConfigurations: ''${Token[A.1]}''}' | 50 | ECSServiceAverageMemoryUtilizationHighResolution |",
                "'' | 50 | '''${Token[A.1]}''' |",
            })
    void metric_fits_the_service(String service, String target, String metric, String rule) {
        String lb = "loadBalancers: [{targetGroupArn: a, containerName: app, containerPort: 80}]";
        String balancer = service.contains("CANARY")
                ? lb.replace(
                        "80}", "80, advancedConfiguration: {alternateTargetGroupArn: a, productionListenerRule: b}}")
                : lb;
        assertThat(YamlModels.rulesOf(REQUESTS.formatted(service.replace("LB", balancer), target, metric)))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource({"ecs, AAS-001", "dynamodb,", "'{Ref: Given}',"})
    void what_scales_a_service_of_another_template_is_judged(String namespace, String rule) {
        String yaml =
                "{Resources: {Target: {Type: AWS::ApplicationAutoScaling::ScalableTarget, Properties: {ResourceId: service/main/shop, ScalableDimension: ecs:service:DesiredCount, ServiceNamespace: %s, MinCapacity: 3, MaxCapacity: 2}}}}";
        assertThat(YamlModels.rulesOf(yaml.formatted(namespace))).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "a/${Listener}/${One.TargetGroupFullName}, a/${Listener}/${One.TargetGroupFullName}, true",
        "a/${Listener}/${One.TargetGroupFullName}, a/${Listener}/${Two.TargetGroupFullName}, false",
        "${Given}, ${Given}, false"
    })
    void requests_to_one_group_are_tracked_once(String one, String two, boolean found) {
        String policy =
                "{Type: AWS::ApplicationAutoScaling::ScalingPolicy, Properties: {PolicyName: a, PolicyType: TargetTrackingScaling, ScalingTargetId: {Ref: Target}, TargetTrackingScalingPolicyConfiguration: {TargetValue: 9, PredefinedMetricSpecification: {PredefinedMetricType: ALBRequestCountPerTarget, ResourceLabel: {\"Fn::Sub\": \"%s\"}}}}}";
        String yaml =
                "{Resources: {Target: {Type: AWS::ApplicationAutoScaling::ScalableTarget, Properties: {ResourceId: service/main/shop, ScalableDimension: ecs:service:DesiredCount, ServiceNamespace: ecs, MinCapacity: 1, MaxCapacity: 2}}, One: {Type: AWS::SNS::Topic}, Two: {Type: AWS::SNS::Topic}, Listener: {Type: AWS::SNS::Topic}, A: "
                        + policy.formatted(one) + ", B: " + policy.formatted(two) + "}}";
        assertThat(YamlModels.rulesOf(yaml).contains("AAS-004")).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Condition: A | Condition: A | AAS-003",
                "Condition: A | Condition: B |",
                "Metadata: {} | Condition: B |",
                "Metadata: {} | Metadata: {} | AAS-003",
            })
    void service_is_scaled_once_at_a_time(String one, String two, String rule) {
        String target =
                "{Type: AWS::ApplicationAutoScaling::ScalableTarget, %s, Properties: {ResourceId: {\"Fn::Sub\": \"service/main/${Service.Name}\"}, ScalableDimension: ecs:service:DesiredCount, ServiceNamespace: ecs, MinCapacity: 1, MaxCapacity: 2}}";
        String yaml =
                "{Conditions: {A: {\"Fn::Equals\": [{Ref: X}, a]}, B: {\"Fn::Equals\": [{Ref: X}, b]}}, Resources: {Service: {Type: AWS::ECS::Service, Properties: {Cluster: main}}, One: "
                        + target.formatted(one) + ", Two: " + target.formatted(two) + "}}";
        assertThat(YamlModels.rulesOf(yaml)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{TargetGroupArn: {Ref: Group}, ContainerName: app, ContainerPort: 80, AdvancedConfiguration: {AlternateTargetGroupArn: {Ref: Other}, ProductionListenerRule: r}}] | Other.TargetGroupFullName |",
                "[{TargetGroupArn: {Ref: Group}, ContainerName: app, ContainerPort: 80, AdvancedConfiguration: {AlternateTargetGroupArn: arn, ProductionListenerRule: r}}] | Other.TargetGroupFullName | AAS-006b",
                "[{TargetGroupArn: arn, ContainerName: app, ContainerPort: 80}] | Other.TargetGroupFullName |",
                "[{ContainerName: app, ContainerPort: 80}] | Other.TargetGroupFullName |",
                "{Ref: Balancers} | Other.TargetGroupFullName |",
                "[{TargetGroupArn: {Ref: Group}, ContainerName: app, ContainerPort: 80}] | Listener |",
                "[{TargetGroupArn: {Ref: Group}, ContainerName: app, ContainerPort: 80}] | Unused.TargetGroupFullName | AAS-006",
                "[] | Other.TargetGroupFullName | AAS-006b",
                "[] | Unused.TargetGroupFullName | AAS-006",
            })
    void requests_are_those_to_the_service(String balancers, String label, String rule) {
        String yaml = """
                Resources:
                  Group: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Port: 80, Protocol: HTTP, VpcId: vpc-1}}
                  Other: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Port: 80, Protocol: HTTP, VpcId: vpc-1}}
                  Listener: {Type: AWS::ElasticLoadBalancingV2::Listener, Properties: {LoadBalancerArn: arn, Port: 80, Protocol: HTTP, DefaultActions: [{Type: forward, TargetGroupArn: {Ref: Group}}]}}
                  OtherListener: {Type: AWS::ElasticLoadBalancingV2::Listener, Properties: {LoadBalancerArn: arn, Port: 81, Protocol: HTTP, DefaultActions: [{Type: forward, TargetGroupArn: {Ref: Other}}]}}
                  Unused: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Port: 80, Protocol: HTTP, VpcId: vpc-1}}
                  Service: {Type: AWS::ECS::Service, DependsOn: Listener, Properties: {Cluster: main, LoadBalancers: %s}}
                  Target: {Type: AWS::ApplicationAutoScaling::ScalableTarget, Properties: {ResourceId: {"Fn::Sub": "service/main/${Service.Name}"}, ScalableDimension: ecs:service:DesiredCount, ServiceNamespace: ecs, MinCapacity: 1, MaxCapacity: 2}}
                  Requests:
                    Type: AWS::ApplicationAutoScaling::ScalingPolicy
                    Properties:
                      PolicyName: requests
                      PolicyType: TargetTrackingScaling
                      ScalingTargetId: {Ref: Target}
                      TargetTrackingScalingPolicyConfiguration: {TargetValue: 9, PredefinedMetricSpecification: {PredefinedMetricType: ALBRequestCountPerTarget, ResourceLabel: {"Fn::Sub": "app/a/1/${%s}"}}}
                """;
        assertThat(YamlModels.rulesOf(yaml.formatted(balancers, label)))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{PredefinedMetricType: ALBRequestCountPerTarget} | AAS-006",
                "{PredefinedMetricType: ALBRequestCountPerTarget, ResourceLabel: {Ref: 'AWS::NoValue'}} | AAS-006",
                "{PredefinedMetricType: ALBRequestCountPerTarget, ResourceLabel: {Ref: Label}} |",
                "{PredefinedMetricType: ALBRequestCountPerTarget, ResourceLabel: {'Fn::If': [A, {Ref: Label}, {Ref: 'AWS::NoValue'}]}} |",
                "{PredefinedMetricType: ECSServiceAverageCPUUtilization} |",
            })
    void requests_are_those_of_a_label(String metric, String rule) {
        String yaml = """
                Conditions: {A: {"Fn::Equals": [{Ref: X}, a]}}
                Resources:
                  Service: {Type: AWS::ECS::Service, Properties: {Cluster: main, LoadBalancers: [{TargetGroupArn: arn, ContainerName: app, ContainerPort: 80}]}}
                  Target: {Type: AWS::ApplicationAutoScaling::ScalableTarget, Properties: {ResourceId: {"Fn::Sub": "service/main/${Service.Name}"}, ScalableDimension: ecs:service:DesiredCount, ServiceNamespace: ecs, MinCapacity: 1, MaxCapacity: 2}}
                  Requests: {Type: AWS::ApplicationAutoScaling::ScalingPolicy, Properties: {PolicyName: requests, PolicyType: TargetTrackingScaling, ScalingTargetId: {Ref: Target}, TargetTrackingScalingPolicyConfiguration: {TargetValue: 9, PredefinedMetricSpecification: %s}}}
                """;
        assertThat(YamlModels.rulesOf("AAS", yaml.formatted(metric)))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }
}
