package dev.longshore.rule.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.rule.YamlModels;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the examples leave out: the further ways into and past a rule. */
class ServiceRuleBranchesTest {
    private static final String TASK =
            "taskDefinition: {containerDefinitions: [{name: app, image: nginx, memory: 8, portMappings: %s}]}\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SVC-005 | service: {capacityProviderStrategy: [{capacityProvider: instances, weight: 0}]}",
                "SVC-005 | service: {capacityProviderStrategy: [{capacityProvider: a}, {capacityProvider: b}]}",
                "SVC-006 | service: {capacityProviderStrategy: [{capacityProvider: a, weight: -1}]}",
                "SVC-012b | service: {capacityProviderStrategy: [{capacityProvider: FARGATE_SPOT, weight: 1}], deploymentConfiguration: {maximumPercent: 100}}",
                "SVC-012 | service: {capacityProviderStrategy: [{capacityProvider: a, weight: 1}], deploymentConfiguration: {maximumPercent: 100}}",
                "SVC-012 | service: {deploymentConfiguration: {minimumHealthyPercent: 200}}",
                "SVC-013 | service: {desiredCount: 1, deploymentConfiguration: {maximumPercent: 99}}",
                "SVC-055 | service: {desiredCount: 1}, scaling: {minCapacity: '${Token[M.1]}', maxCapacity: 2}",
                "SVC-055 | service: {desiredCount: 1}, scaling: {minCapacity: 1, maxCapacity: 1}",
                "SVC-054 | service: {desiredCount: 3}, scaling: {minCapacity: 1, maxCapacity: 2}",
                "AAS-002 | service: {}, scaling: {minCapacity: -2, maxCapacity: 1}",
                "AAS-005b | service: {}, scaling: {policies: [{targetTrackingScalingPolicyConfiguration: {targetValue: 100.5, predefinedMetricSpecification: {predefinedMetricType: ECSServiceAverageMemoryUtilization}}}]}",
            })
    void is_found(String rule, String fields) {
        assertThat(YamlModels.rulesOf("{" + fields + "}")).isEqualTo(List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "single provider without a weight | service: {capacityProviderStrategy: [{capacityProvider: a}]}",
                "some weight unresolved | service: {capacityProviderStrategy: [{capacityProvider: a, weight: 0}, {capacityProvider: b, weight: '${Token[W.1]}'}]}",
                "some provider unresolved | service: {capacityProviderStrategy: [{capacityProvider: a, weight: 0}, '${Token[P.1]}']}",
                "unresolved beside Fargate | service: {capacityProviderStrategy: [{capacityProvider: FARGATE, weight: 1}, {capacityProvider: '${Token[P.1]}', weight: 1}, {weight: 1}]}",
                "unresolved schedule | service: {schedulingStrategy: '${Token[S.1]}', desiredCount: 1}",
                "unresolved bounds | service: {}, scaling: {minCapacity: 3, maxCapacity: '${Token[M.1]}'}",
                "custom metric | service: {}, scaling: {minCapacity: 1, maxCapacity: 2, policies: [{targetTrackingScalingPolicyConfiguration: {targetValue: 5000, customizedMetricSpecification: {metricName: Backlog}}}, {targetTrackingScalingPolicyConfiguration: {targetValue: 5000, customizedMetricSpecification: {metricName: Backlog}}}]}",
                "labels unresolved | service: {loadBalancers: [{targetGroupArn: a, containerName: app, containerPort: 80}]}, scaling: {policies: [{targetTrackingScalingPolicyConfiguration: {predefinedMetricSpecification: {predefinedMetricType: ALBRequestCountPerTarget, resourceLabel: '${Token[L.1]}'}}}, {targetTrackingScalingPolicyConfiguration: {predefinedMetricSpecification: {predefinedMetricType: ALBRequestCountPerTarget, resourceLabel: '${Token[L.1]}'}}}]}",
                "metric unresolved | service: {}, scaling: {policies: [{targetTrackingScalingPolicyConfiguration: {targetValue: 0, predefinedMetricSpecification: {predefinedMetricType: '${Token[M.1]}'}}}]}",
                "task not known | service: {loadBalancers: [{targetGroupArn: a, containerName: app, containerPort: 80}]}",
                "launch type unresolved, task on Fargate | service: {launchType: '${Token[L.1]}', deploymentConfiguration: {maximumPercent: 101}}",
            })
    void is_not_found(String why, String fields) {
        assertThat(YamlModels.findings("{" + fields + "}")).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]                                | app | 80 | SVC-018b",
                "[{containerPort: 81}]             | app | 80 | SVC-018b",
                "[{containerPort: 80}]             | app | 80 |",
                "[{containerPortRange: 80-90}]     | app | 80 |",
                "'[{containerPort: ''${Token[P.1]}''}]' | app | 80 |",
                "'''${Token[P.1]}'''               | app | 80 |",
                "[{containerPort: 80}]             | web | 80 | SVC-018",
                "[{containerPort: 80}]             | '''${Token[N.1]}''' | 81 |",
            })
    void load_balancer_sends_to_a_port_that_is_there(String ports, String container, String port, String rule) {
        String service = "service: {loadBalancers: [{targetGroupArn: a, containerName: " + container
                + ", containerPort: " + port + "}]}\n";
        assertThat(YamlModels.rulesOf(TASK.replace("%s", ports) + service))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }
}
