package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many services a load balancer takes. */
class GatewayQuotaTest {
    @TempDir
    private Path folder;

    @Test
    void a_hundred_target_groups_are_taken_and_no_more() throws IOException {
        assertThat(deploy(100, 1).failure()).isEmpty();
        assertThat(deploy(50, 2).failure()).isEmpty();
        assertThat(deploy(51, 2).timeline())
                .contains("maximum number of unique target groups", "TooManyUniqueTargetGroupsPerLoadBalancer");
    }

    @Test
    void the_101st_rule_is_refused() throws IOException {
        assertThat(deploy(101, 0).timeline()).contains("maximum number of rules on load balancer", "TooManyRules");
    }

    private Outcome deploy(int rules, int groupsEach) throws IOException {
        StringBuilder yaml = new StringBuilder("""
                Resources:
                  Balancer: {Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: {Subnets: [subnet-1, subnet-2]}}
                  Listener: {Type: AWS::ElasticLoadBalancingV2::Listener, Properties: {LoadBalancerArn: !Ref Balancer, DefaultActions: [{Type: fixed-response, FixedResponseConfig: {StatusCode: '404'}}]}}
                """);
        for (int rule = 1; rule <= rules; rule++) {
            StringBuilder groups = new StringBuilder();
            for (int group = 1; group <= groupsEach; group++) {
                String id = "Group" + rule + "x" + group;
                yaml.append("  ")
                        .append(id)
                        .append(": {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Port: 80}}\n");
                groups.append(groups.isEmpty() ? "" : ", ")
                        .append("{TargetGroupArn: !Ref ")
                        .append(id)
                        .append("}");
            }
            yaml.append("  Rule")
                    .append(rule)
                    .append(
                            ": {Type: AWS::ElasticLoadBalancingV2::ListenerRule, Properties: {ListenerArn: !Ref Listener, Priority: ")
                    .append(rule)
                    .append(", Conditions: [{Field: path-pattern, Values: [/")
                    .append(rule)
                    .append("]}], Actions: [")
                    .append(
                            groupsEach == 0
                                    ? "{Type: fixed-response, FixedResponseConfig: {StatusCode: '404'}}"
                                    : "{Type: forward, ForwardConfig: {TargetGroups: [" + groups + "]}}")
                    .append("]}}\n");
        }
        return Rehearsal.of(Files.writeString(folder.resolve("gateway.yaml"), yaml.toString()), "App")
                .deploy();
    }
}
