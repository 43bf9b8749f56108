package dev.longshore.rule.general;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.rule.resource.FlowTemplates;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** General: what the examples leave out, the further ways into and past a rule. */
class GeneralRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "GEN-003  | A: {Type: ECS.Cluster, Condition: C, P: {ClusterName: shop}}, B: {Type: ECS.Cluster, Condition: C, P: {ClusterName: shop}}",
            })
    void is_found(String rule, String resources) {
        assertThat(FlowTemplates.rulesOf(resources)).isEqualTo(List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "same name under two conditions | A: {Type: ECS.Cluster, Condition: A, P: {ClusterName: shop}}, B: {Type: ECS.Cluster, Condition: B, P: {ClusterName: shop}}",
                "same name of two types | A: {Type: ECS.Cluster, P: {ClusterName: shop}}, B: {Type: AWS::SQS::Queue, P: {QueueName: shop}}",
                "families are shared | A: {Type: AWS::ECS::TaskDefinition, P: {Family: shop, ContainerDefinitions: [{Name: app, Image: app, Memory: 8}]}}, B: {Type: AWS::ECS::TaskDefinition, P: {Family: shop, ContainerDefinitions: [{Name: app, Image: app, Memory: 8}]}}",
            })
    void is_not_found(String why, String resources) {
        assertThat(FlowTemplates.rulesOf(resources)).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"399, ''", "400, GEN-001b", "500, GEN-001b", "501, GEN-001"})
    void resources_are_counted(int resources, String rule) {
        StringBuilder topics = new StringBuilder();
        for (int i = 0; i < resources; i++) {
            topics.append("T").append(i).append(": {Type: AWS::SNS::Topic}, ");
        }
        assertThat(String.join(",", FlowTemplates.rulesOf(topics.toString()))).isEqualTo(rule);
    }
}
