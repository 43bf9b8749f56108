package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** cfn-lint, where it is installed: {@code pip install -r test/acceptance/requirements.txt}. */
final class CfnLintTest {
    @Test
    void finds_no_error_in_any_template() {
        String version = version();
        Report.skipUnless(
                !version.isEmpty(),
                "cfn-lint",
                "not on the PATH: pip install -r test/acceptance/requirements.txt adds this check");
        List<String> command = new ArrayList<>(List.of("cfn-lint", "--format", "json", "--template"));
        List<String> apps = Synthesis.WITH_FLAGS.apps().stream()
                .filter(app -> Json.parse(Synthesis.WITH_FLAGS.template(app)).has("Resources"))
                .toList();
        apps.forEach(app -> command.add(Synthesis.WITH_FLAGS.templateFile(app).toString()));

        JsonNode found =
                Json.parse(ChildProcess.run(Path.of(""), Map.of(), command).output());

        assertThat(found.isArray()).isTrue();
        List<String> errors = Json.elements(found)
                .filter(finding -> finding.path("Level").asText().equals("Error"))
                .map(finding -> finding.path("Rule").path("Id").asText() + " " + finding.path("Filename") + " "
                        + finding.path("Message").asText())
                .toList();
        Report.line(
                "cfn-lint",
                version + " on " + apps + ": " + errors.size() + " errors, " + (found.size() - errors.size())
                        + " warnings and notes");
        assertThat(errors).isEmpty();
    }

    private static String version() {
        try {
            ChildProcess asked = ChildProcess.run(Path.of(""), Map.of(), List.of("cfn-lint", "--version"));
            return asked.exitCode() == 0 ? asked.output().trim() : "";
        } catch (java.io.UncheckedIOException notThere) {
            return "";
        }
    }
}
