package dev.longshore.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrong refusal is worse than a missed fault: what AWS takes passes untouched. */
class ValidDefinitionsTest {
    private static final int AT_LEAST = 12;

    static List<Path> definitions() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(ValidDefinitionsTest.class.getResource("valid"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void valid_definitions_pass_untouched(Path definition) throws IOException {
        assertThat(YamlModels.findings(Files.readString(definition))).isEmpty();
    }

    @Test
    void there_are_enough_of_them() throws IOException, URISyntaxException {
        assertThat(definitions()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    }
}
