package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The resources of each app, by name: {@code -Dgolden.update=true} rewrites the list. */
final class OutlineTest {
    @ForEachApp
    void resources_keep_their_logical_ids(String app) throws IOException {
        Path golden = Path.of("src", "test", "resources", "golden", app + ".outline.txt");
        String outline = Json.fields(
                        Json.parse(Synthesis.WITHOUT_FLAGS.template(app)).path("Resources"))
                .stream()
                .map(resource -> resource.getKey() + " "
                        + resource.getValue().path("Type").asText() + "\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, outline);
        }
        assertThat(golden)
                .as("no outline of %s yet: -Dgolden.update=true writes one", app)
                .exists();
        assertThat(outline)
                .as(
                        "A logical id is public API: where one changes, users' resources are replaced. If that is meant, "
                                + "run with -Dgolden.update=true and say in the commit which are replaced (%s)",
                        golden)
                .isEqualTo(Repository.read(golden));
    }

    @ForEachApp
    void no_app_has_code_of_ours_in_the_account(String app) {
        assertThat(Json.fields(Json.parse(Synthesis.WITHOUT_FLAGS.template(app)).path("Resources")))
                // What people are told by is no code: it is made where alarms are asked for.
                .filteredOn(resource -> !resource.getKey().startsWith("AlarmsTopic"))
                .extracting(resource -> resource.getValue().path("Type").asText())
                .isNotEmpty()
                .noneMatch(type -> type.startsWith("Custom::")
                        || type.startsWith("AWS::Lambda::")
                        || type.equals("AWS::CloudFormation::CustomResource")
                        || type.equals("AWS::AutoScaling::LifecycleHook")
                        || type.equals("AWS::SNS::Topic"));
    }
}
