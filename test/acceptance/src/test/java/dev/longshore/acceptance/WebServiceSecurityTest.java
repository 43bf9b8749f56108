package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the documentation promises about who may do what in every template with a web service. */
final class WebServiceSecurityTest {
    private static final String TASK = "AWS::ECS::TaskDefinition";

    @ParameterizedTest
    @EnumSource
    void load_balancer_is_reached_from_where_it_was_said_and_tasks_from_the_load_balancer(WebServices service) {
        List<String> ingress = new ArrayList<>();
        for (Map.Entry<String, JsonNode> group : service.template().all("AWS::EC2::SecurityGroup")) {
            group.getValue().path("Properties").path("SecurityGroupIngress").forEach(rule -> ingress.add(rule(rule)));
        }
        for (Map.Entry<String, JsonNode> rule : service.template().all("AWS::EC2::SecurityGroupIngress")) {
            ingress.add(rule(rule.getValue().path("Properties")));
        }
        List<String> expected = new ArrayList<>();
        if (service == WebServices.HTTPS) {
            expected.add(WebServices.CLIENTS + " 443-443");
        }
        expected.add(WebServices.CLIENTS + " 80-80");
        expected.add("load balancer " + WebServices.PORT + "-" + WebServices.PORT);
        assertThat(ingress).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void services_of_aws_take_roles_for_this_account_only(WebServices service) {
        List<String> trusting = new ArrayList<>();
        for (Map.Entry<String, JsonNode> role : service.template().all("AWS::IAM::Role")) {
            for (JsonNode statement : role.getValue()
                    .path("Properties")
                    .path("AssumeRolePolicyDocument")
                    .path("Statement")) {
                JsonNode account =
                        statement.path("Condition").path("StringEquals").path("aws:SourceAccount");
                if (statement.path("Principal").has("Service")
                        && account.path("Ref").asText().equals("AWS::AccountId")) {
                    trusting.add(role.getKey());
                }
            }
        }
        assertThat(trusting)
                .hasSameElementsAs(service.template().all("AWS::IAM::Role").stream()
                        .map(Map.Entry::getKey)
                        .toList())
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void logs_never_block_a_container(WebServices service) {
        assertThat(service.template().properties(TASK).path("ContainerDefinitions"))
                .allSatisfy(container -> assertThat(container
                                .path("LogConfiguration")
                                .path("Options")
                                .path("mode")
                                .asText())
                        .isEqualTo("non-blocking"));
    }

    @ParameterizedTest
    @EnumSource
    void logs_are_kept_for_a_time_and_not_for_ever(WebServices service) {
        assertThat(service.template().all("AWS::Logs::LogGroup"))
                .isNotEmpty()
                .allSatisfy(group -> assertThat(group.getValue()
                                .path("Properties")
                                .path("RetentionInDays")
                                .asInt())
                        .isEqualTo(30));
    }

    @ParameterizedTest
    @EnumSource
    void root_file_system_is_read_only_beside_scratch_space(WebServices service) {
        JsonNode task = service.template().properties(TASK);
        assertThat(task.path("ContainerDefinitions")).allSatisfy(container -> {
            assertThat(container.path("ReadonlyRootFilesystem").asBoolean()).isTrue();
            assertThat(container.path("LinuxParameters").path("Tmpfs")).anySatisfy(directory -> {
                assertThat(directory.path("ContainerPath").asText()).isEqualTo("/tmp");
                assertThat(directory.path("MountOptions"))
                        .map(JsonNode::asText)
                        .contains("nosuid", "nodev")
                        .doesNotContain("ro");
            });
        });
    }

    private static String rule(JsonNode rule) {
        JsonNode source = rule.path("SourceSecurityGroupId").path("Fn::GetAtt").path(0);
        String from = rule.has("CidrIp")
                ? rule.path("CidrIp").asText()
                : source.asText().contains("LoadBalancer") ? "load balancer" : rule.toString();
        return from + " " + rule.path("FromPort").asText() + "-"
                + rule.path("ToPort").asText();
    }
}
