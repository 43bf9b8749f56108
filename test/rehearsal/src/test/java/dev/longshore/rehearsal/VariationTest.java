package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariationTest {
    private static final Path ASSEMBLY = Path.of("src/test/resources/assembly");

    @Test
    void the_first_container_gets_a_variable_and_its_service_is_the_victim() {
        Variation variation = Variation.of(template("""
                'Queue': {'Type': 'AWS::SQS::Queue'},
                'Task': {'Type': 'AWS::ECS::TaskDefinition', 'Properties': {'ContainerDefinitions': [{'Name': 'a'}]}},
                'Other': {'Type': 'AWS::ECS::Service', 'Properties': {'TaskDefinition': 'elsewhere'}},
                'Mine': {'Type': 'AWS::ECS::Service', 'Properties': {'TaskDefinition': {'Ref': 'Task'}}}
                """), 7);
        assertThat(variation.varied()).isEqualTo("Task");
        assertThat(variation.victim()).isEqualTo("Mine");
        assertThat(variation.template())
                .contains("\"Environment\":[{\"Name\":\"LONGSHORE_REHEARSAL\",\"Value\":\"7\"}]");
    }

    @Test
    void without_a_task_the_first_thing_that_takes_tags_gets_one() {
        Variation variation = Variation.of(
                template("'Policy': {'Type': 'AWS::IAM::Policy'}, 'Queue': {'Type': 'AWS::SQS::Queue'}"), 1);
        assertThat(variation.varied()).isEqualTo("Queue");
        assertThat(variation.victim()).isEqualTo("Queue");
        assertThat(variation.template()).contains("\"Tags\":[{\"Key\":\"LONGSHORE_REHEARSAL\",\"Value\":\"1\"}]");
    }

    @Test
    void what_cannot_be_varied_is_said() {
        assertThatThrownBy(() -> Variation.of(template("'Policy': {'Type': 'AWS::IAM::Policy'}"), 1))
                .hasMessageContaining("cannot be varied");
    }

    @Test
    void a_new_template_gets_a_new_name_everywhere_in_the_copy(@TempDir Path folder) throws Exception {
        Assembly copy = Assembly.copy(ASSEMBLY, folder.resolve("copy"));
        StackEntry stack = copy.stack("Shop");
        String before = stack.entry()
                .at("/properties/stackTemplateAssetObjectUrl")
                .asText()
                .replaceFirst(".*/", "")
                .replace(".json", "");
        copy.replaceTemplate(
                stack, Variation.of(Assembly.read(stack.template()), 1).template());
        assertThat(Files.readString(copy.folder().resolve("manifest.json"))).doesNotContain(before);
        assertThat(Files.readString(copy.folder().resolve("Shop.assets.json"))).doesNotContain(before);
        assertThat(Files.readString(copy.folder().resolve("Shop.template.json")))
                .contains("LONGSHORE_REHEARSAL");
        assertThat(Files.readString(ASSEMBLY.resolve("Shop.template.json"))).doesNotContain("LONGSHORE_REHEARSAL");
    }

    @Test
    void a_stack_that_is_not_in_the_assembly_is_said_with_those_that_are(@TempDir Path folder) {
        Assembly copy = Assembly.copy(ASSEMBLY, folder.resolve("copy"));
        assertThatThrownBy(() -> copy.stack("Nobody"))
                .hasMessage("The assembly has no stack Nobody, only [Base, Shop]");
    }

    private static ObjectNode template(String resources) {
        return (ObjectNode) Template.parse(Bench.template(resources)).root();
    }
}
