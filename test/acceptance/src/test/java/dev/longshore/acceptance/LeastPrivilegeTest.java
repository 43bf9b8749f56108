package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the roles of each app may do, statement by statement: {@code -Dgolden.update=true} rewrites the list. */
final class LeastPrivilegeTest {
    /** Actions that have no resource level, by the service authorization reference. */
    private static final Set<String> WITHOUT_RESOURCE = Set.of(
            "ecr:GetAuthorizationToken",
            "ssmmessages:CreateControlChannel",
            "ssmmessages:CreateDataChannel",
            "ssmmessages:OpenControlChannel",
            "ssmmessages:OpenDataChannel",
            "logs:DescribeLogGroups",
            "cloudwatch:PutMetricData",
            "xray:GetSamplingRules",
            "xray:GetSamplingStatisticSummaries",
            "xray:GetSamplingTargets",
            "xray:PutTelemetryRecords",
            "xray:PutTraceSegments");

    @ForEachApp
    void roles_may_what_is_listed(String app) throws IOException {
        Set<String> statements = new TreeSet<>();
        for (Map.Entry<String, JsonNode> resource :
                Json.fields(Json.parse(Synthesis.WITHOUT_FLAGS.template(app)).path("Resources"))) {
            JsonNode properties = resource.getValue().path("Properties");
            properties
                    .path("PolicyDocument")
                    .path("Statement")
                    .forEach(statement ->
                            properties.path("Roles").forEach(role -> statements.add(line(role, statement))));
        }
        String listed = String.join("\n", statements) + "\n";
        Path golden = Path.of("src", "test", "resources", "golden", app + ".permissions.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, listed);
        }
        assertThat(golden)
                .as("no list of %s yet: -Dgolden.update=true writes one", app)
                .exists();
        assertThat(listed).isEqualTo(Repository.read(golden));
    }

    @ForEachApp
    void tasks_may_nothing_on_everything_that_takes_a_resource(String app) {
        for (Map.Entry<String, JsonNode> resource :
                Json.fields(Json.parse(Synthesis.WITHOUT_FLAGS.template(app)).path("Resources"))) {
            JsonNode properties = resource.getValue().path("Properties");
            boolean ofTask = properties.path("Roles").toString().contains("TaskRole")
                    || properties.path("Roles").toString().contains("ExecutionRole");
            for (JsonNode statement : properties.path("PolicyDocument").path("Statement")) {
                if (ofTask && texts(statement.path("Resource")).contains("*")) {
                    assertThat(WITHOUT_RESOURCE)
                            .as("%s of %s", resource.getKey(), app)
                            .containsAll(texts(statement.path("Action")));
                }
            }
        }
    }

    private static String line(JsonNode role, JsonNode statement) {
        String name = role.path("Ref").asText(role.toString());
        return name + ": " + statement.path("Effect").asText() + " " + texts(statement.path("Action")) + " on "
                + texts(statement.path("Resource"));
    }

    private static List<String> texts(JsonNode oneOrMore) {
        return oneOrMore.isArray()
                ? Json.elements(oneOrMore)
                        .map(each -> each.isTextual() ? each.asText() : each.toString())
                        .toList()
                : List.of(oneOrMore.isTextual() ? oneOrMore.asText() : oneOrMore.toString());
    }
}
