package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The faults that people meet in plain CDK apps: each is seen, by name, and its repair is silent. */
class FaultsTest {
    private static final Path FAULTS = Path.of("src/test/resources/faults");

    @TempDir
    private Path folder;

    static Stream<String> faults() throws IOException {
        try (Stream<Path> files = Files.list(FAULTS)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", "")).sorted().toList().stream();
        }
    }

    @Test
    void none_is_missing() throws IOException {
        assertThat(faults())
                .contains("F01", "F02", "F02b", "F03", "F04", "F04c", "F04d", "F05", "F06", "F07", "F08", "F09", "F10")
                .contains("F11", "F12", "F13", "F14", "F15", "F16", "F17", "F18");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_seen(String name) throws IOException {
        JsonNode fault = fault(name);
        Outcome outcome = rehearse(fault, "before", "wrong");
        assertThat(outcome.timeline())
                .as(fault.path("what").asText())
                .contains(fault.path("seen").asText());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void its_repair_is_silent(String name) throws IOException {
        JsonNode fault = fault(name);
        Outcome outcome = rehearse(fault, fault.has("rightBefore") ? "rightBefore" : "before", "right");
        assertThat(outcome.failure()).isEmpty();
        assertThat(outcome.remarks()).isEmpty();
        assertThat(outcome.dataLost()).isEmpty();
        assertThat(outcome.stuck()).isEmpty();
    }

    private Outcome rehearse(JsonNode fault, String before, String after) throws IOException {
        Path next = write(fault, after);
        return switch (fault.path("then").asText()) {
            case "update" -> {
                RehearsedApp app = Rehearsal.of(write(fault, before), "App");
                assertThat(app.deploy().failure()).as("the version before").isEmpty();
                yield app.deploy(next);
            }
            case "destroy" -> {
                RehearsedApp app = Rehearsal.of(next, "App");
                assertThat(app.deploy().failure()).isEmpty();
                yield app.destroy();
            }
            default -> Rehearsal.of(next, "App").deploy();
        };
    }

    private Path write(JsonNode fault, String part) throws IOException {
        String resources = fault.path("common").asText() + fault.path(part).asText();
        return Files.writeString(folder.resolve(part + ".yaml"), "Resources:\n" + resources.indent(2));
    }

    private static JsonNode fault(String name) throws IOException {
        JsonNode fault = YamlTemplate.read(Files.readString(FAULTS.resolve(name + ".yaml")));
        if (fault == null) {
            throw new AssertionError(name + " is empty");
        }
        return fault;
    }
}
