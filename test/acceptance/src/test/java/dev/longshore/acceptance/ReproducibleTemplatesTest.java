package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ReproducibleTemplatesTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.longshore.acceptance.ForEachApp$Names#bundled")
    void is_the_same_with_the_recommended_feature_flags_and_with_none(String app) {
        assertThat(Synthesis.WITH_FLAGS.template(app))
                .as("a flag changes the template of %s: pin it in PinnedFlags, or set the property it stands for", app)
                .isEqualTo(Synthesis.WITHOUT_FLAGS.template(app));
    }

    @Test
    void differs_by_a_flag_only_where_CDK_itself_orders_the_actions_of_a_grant() {
        // ContainerImage.fromEcrRepository grants by itself. CDK looks for aws-iam:minimizePolicies at the stack when
        // it
        // writes such a policy, so that no construct below can pin it. The actions are the same in another order.
        assertThat(sortedActions(Synthesis.WITH_FLAGS)).isEqualTo(sortedActions(Synthesis.WITHOUT_FLAGS));
    }

    @ForEachApp
    void is_the_same_in_the_next_process(String app) {
        assertThat(Synthesis.WITH_FLAGS_AGAIN.template(app))
                .as("an order that differs from one JVM to the next, such as Map.of, reached the template")
                .isEqualTo(Synthesis.WITH_FLAGS.template(app));
    }

    @Test
    void root_has_the_recommended_feature_flags() {
        Path file = Repository.root().resolve("cdk.json");
        Report.skipUnless(Files.exists(file), "feature flags", "no cdk.json at the root");
        ObjectNode context = (ObjectNode) Json.read(file).path("context");
        context.remove("@aws-cdk/core:enableAdditionalMetadataCollection");
        context.remove("aws:cdk:disable-creation-stack-traces");
        assertThat(context)
                .as("cdk.json and recommended-flags.json differ: raise both together with aws-cdk-lib")
                .isEqualTo(Json.resource("recommended-flags.json"));
    }

    private static JsonNode sortedActions(Synthesis synthesis) {
        JsonNode template = Json.parse(synthesis.template(AppsUnderTest.PRODUCTION));
        for (JsonNode resource : template.path("Resources")) {
            if (resource.path("Type").asText().equals("AWS::IAM::Policy")) {
                for (JsonNode statement :
                        resource.path("Properties").path("PolicyDocument").path("Statement")) {
                    if (statement.path("Action") instanceof ArrayNode actions) {
                        List<String> sorted =
                                Json.texts(actions).stream().sorted().toList();
                        actions.removeAll();
                        sorted.forEach(actions::add);
                    }
                }
            }
        }
        return template;
    }
}
