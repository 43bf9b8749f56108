package dev.longshore.check;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleAssertionsTest {
    private static final String WRONG =
            "{\"containerDefinitions\": [{\"name\": \"a.b\", \"image\": \"\", \"memory\": 8}]}";
    private static final String DOUBTFUL = """
            family: f
            containerDefinitions:
              - {name: a, image: i, memory: 8, environment: [{name: PASSWORD, value: abcd}]}
            """;

    @TempDir
    Path folder;

    @Test
    void what_is_wrong_is_an_error_with_a_line_for_each_finding() throws IOException {
        assertThatThrownBy(() -> RuleAssertions.assertNoFindings(WRONG))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("2 findings\n")
                .hasMessageContainingAll("TD-006", "TD-103");
        assertThatThrownBy(() -> RuleAssertions.assertNoErrors(WRONG)).isInstanceOf(AssertionError.class);
        Path file = Files.writeString(folder.resolve("task.json"), WRONG);
        assertThatThrownBy(() -> RuleAssertions.assertNoFindings(file)).hasMessageContaining("task.json:1:");
        assertThatThrownBy(() -> RuleAssertions.assertNoErrors(file)).hasMessageContaining("TD-006");
    }

    @Test
    void a_warning_is_a_finding_and_no_error() {
        assertThatThrownBy(() -> RuleAssertions.assertNoFindings(DOUBTFUL)).hasMessageStartingWith("1 finding\n");
        assertThatCode(() -> RuleAssertions.assertNoErrors(DOUBTFUL)).doesNotThrowAnyException();
    }

    @Test
    void a_template_may_be_what_the_assertions_of_cdk_return() {
        Map<String, Object> task = Map.of(
                "Type",
                "AWS::ECS::TaskDefinition",
                "Properties",
                Map.of("Family", "f", "ContainerDefinitions", List.of(Map.of("Name", "a", "Image", "i", "Memory", 8))));
        Map<String, Object> template = Map.of("Resources", Map.of("Task", task));
        assertThatCode(() -> RuleAssertions.assertNoFindings(template)).doesNotThrowAnyException();
        assertThatCode(() -> RuleAssertions.assertNoErrors(template)).doesNotThrowAnyException();
        assertThatThrownBy(() -> RuleAssertions.assertNoErrors(Map.of("Resources", new Object())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
