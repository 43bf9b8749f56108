package dev.longshore.rule.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.rule.YamlModels;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The further ways into and past the rules about what ECS moves requests with. */
class MovingRequestsTest {
    private static final String MOVING = """
            Resources:
              Blue: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {TargetType: ip, Port: 80, Protocol: TCP, VpcId: vpc-1}}
              Green: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {TargetType: ip, Port: 80, Protocol: TCP, VpcId: vpc-1}}
              Production: {Type: AWS::ElasticLoadBalancingV2::Listener, Properties: {LoadBalancerArn: arn, Port: 80, Protocol: TCP, DefaultActions: [%s]}}
              Tests: {Type: AWS::ElasticLoadBalancingV2::Listener, Properties: {LoadBalancerArn: arn, Port: 81, Protocol: TCP, DefaultActions: [%s]}}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: main
                  DeploymentConfiguration: {Strategy: %s}
                  LoadBalancers: [{TargetGroupArn: {Ref: Blue}, ContainerName: app, ContainerPort: 80, AdvancedConfiguration: {AlternateTargetGroupArn: {Ref: Green}%s}}]
            """;
    private static final String TO_BLUE = "{Type: forward, TargetGroupArn: {Ref: Blue}}";
    private static final String TO_GREEN = "{Type: forward, TargetGroupArn: {Ref: Green}}";
    private static final String TO_ANY = "{Type: forward, TargetGroupArn: {Ref: Given}}";
    private static final String TO_BOTH =
            "{Type: forward, ForwardConfig: {TargetGroups: [{TargetGroupArn: {Ref: Blue}}, {TargetGroupArn: {Ref: Green}}]}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                TO_BLUE + " | " + TO_BLUE + " | Tests | SVC-217",
                TO_BLUE + " | " + TO_GREEN + " | Tests | ''",
                TO_BLUE + " | " + TO_ANY + " | Tests | ''",
                TO_ANY + " | " + TO_BLUE + " | Tests | ''",
                TO_BLUE + " | " + TO_GREEN + " | '' | SVC-217",
                TO_GREEN + " | " + TO_BLUE + " | '' | SVC-217",
                TO_BOTH + " | " + TO_BLUE + " | '' | SVC-218",
                TO_BOTH + " | " + TO_BLUE + " | Production | SVC-215",
            })
    void moves_requests_between_groups_that_are_both_forwarded_to(
            String production, String tests, String testRule, String rule) {
        String rules = ", ProductionListenerRule: {Ref: Production}"
                + (testRule.isEmpty() ? "" : ", TestListenerRule: {Ref: " + testRule + "}");
        List<String> found = YamlModels.rulesOf(MOVING.formatted(production, tests, "BLUE_GREEN", rules)).stream()
                .filter(id -> id.startsWith("SVC-21"))
                .toList();
        assertThat(found).as(found.toString()).contains(rule.isEmpty() ? new String[0] : new String[] {rule});
        assertThat(found.isEmpty()).isEqualTo(rule.isEmpty());
        assertThat(YamlModels.rulesOf(MOVING.formatted(production, tests, "ROLLING", rules)))
                .doesNotContain("SVC-217", "SVC-218");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/lb/1/2' | true",
                "'arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/net/lb/1/2' | false",
                "'arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener-rule/app/lb/1/2/3' | false",
                "'{Ref: Given}' | false"
            })
    void a_listener_is_no_rule(String tests, boolean found) {
        assertThat(YamlModels.rulesOf(MOVING.formatted(TO_BLUE, TO_GREEN, "BLUE_GREEN", ", TestListenerRule: " + tests))
                        .contains("SVC-214"))
                .isEqualTo(found);
    }
}
