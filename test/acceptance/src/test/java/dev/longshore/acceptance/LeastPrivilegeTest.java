package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the roles of each app may do, statement by statement: {@code -Dgolden.update=true} rewrites the list. */
final class LeastPrivilegeTest {
    /** Actions that have no resource level, by the service authorization reference. */
    private static final Set<String> WITHOUT_RESOURCE = Set.of(
            "batch:DescribeJobs",
            "ecr:GetAuthorizationToken",
            "ssmmessages:CreateControlChannel",
            "ssmmessages:CreateDataChannel",
            "ssmmessages:OpenControlChannel",
            "ssmmessages:OpenDataChannel",
            "logs:DescribeLogGroups",
            "ecs:DiscoverPollEndpoint",
            // Takes container instances, of which Fargate has none; what is rendered is held to a cluster.
            "ecs:ListTasks",
            "ec2messages:AcknowledgeMessage",
            "ec2messages:DeleteMessage",
            "ec2messages:FailMessage",
            "ec2messages:GetEndpoint",
            "ec2messages:GetMessages",
            "ec2messages:SendReply",
            "cloudwatch:PutMetricData",
            "xray:GetSamplingRules",
            "xray:GetSamplingStatisticSummaries",
            "xray:GetSamplingTargets",
            "xray:PutTelemetryRecords",
            "xray:PutTraceSegments");

    /**
     * What the SSM agent of a machine calls about itself and the documents that it is sent. Some of it takes a resource,
     * which nobody knows before it is sent: AmazonSSMManagedInstanceCore says * of it too.
     */
    private static final String OF_SSM_AGENT = "ssm:";

    @ForEachApp
    void roles_may_what_is_listed(String app) throws IOException {
        Set<String> statements = new TreeSet<>();
        for (RolePolicies role : RolePolicies.of(template(app))) {
            role.statements().forEach(statement -> statements.add(role.name() + ": " + line(statement)));
            role.managed().forEach(policy -> statements.add(role.name() + ": all of " + policy));
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
    void nobody_may_anything_on_everything_that_takes_a_resource(String app) {
        for (RolePolicies role : RolePolicies.of(template(app))) {
            for (JsonNode statement : role.statements()) {
                if (texts(statement.path("Resource")).contains("*")) {
                    List<String> actions = texts(statement.path("Action")).stream()
                            .filter(action -> !role.isOfMachines() || !action.startsWith(OF_SSM_AGENT))
                            .toList();
                    assertThat(WITHOUT_RESOURCE)
                            .as("%s of %s", role.name(), app)
                            .containsAll(actions);
                }
            }
        }
    }

    /** What is attached to no role, or to one that is not seen here, would be missed above. */
    @ForEachApp
    void every_policy_is_of_a_role_that_is_listed(String app) {
        long listed = RolePolicies.of(template(app)).stream()
                .flatMap(role -> role.statements().stream())
                .distinct()
                .count();
        long rendered = Json.fields(template(app).path("Resources")).stream()
                .filter(resource -> resource.getValue().path("Type").asText().matches("AWS::IAM::(Managed)?Policy"))
                .flatMap(resource -> Json.elements(resource.getValue()
                        .path("Properties")
                        .path("PolicyDocument")
                        .path("Statement")))
                .distinct()
                .count();
        assertThat(listed).isEqualTo(rendered);
    }

    private static JsonNode template(String app) {
        return Json.parse(Synthesis.WITHOUT_FLAGS.template(app));
    }

    private static String line(JsonNode statement) {
        String condition = statement.has("Condition") ? " if " + statement.path("Condition") : "";
        return statement.path("Effect").asText() + " " + texts(statement.path("Action")) + " on "
                + texts(statement.path("Resource")) + condition;
    }

    private static List<String> texts(JsonNode oneOrMore) {
        return oneOrMore.isArray()
                ? Json.elements(oneOrMore)
                        .map(each -> each.isTextual() ? each.asText() : each.toString())
                        .toList()
                : List.of(oneOrMore.isTextual() ? oneOrMore.asText() : oneOrMore.toString());
    }
}
