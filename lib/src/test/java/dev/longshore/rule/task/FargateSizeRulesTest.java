package dev.longshore.rule.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.document.Node;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.model.EcsModel;
import dev.longshore.model.FargateSizes;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Rules;
import dev.longshore.rule.YamlModels;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about sizes, over every CPU with every memory around the steps. */
class FargateSizeRulesTest {
    private static final int STEP = 512;
    private static final int BEYOND_THE_LARGEST = 250_880;

    @ParameterizedTest
    @ValueSource(ints = {256, 512, 1024, 2048, 4096, 8192, 16384, 32768})
    void memory_is_found_exactly_where_the_table_does_not_have_it(int cpu) {
        for (int memory = STEP; memory <= BEYOND_THE_LARGEST; memory += STEP) {
            List<String> found = rulesOf(cpu, memory);
            if (FargateSizes.allows(cpu, memory)) {
                assertThat(found).as("%d with %d", cpu, memory).isEmpty();
            } else {
                assertThat(found).as("%d with %d", cpu, memory).hasSize(1).allMatch(id -> id.startsWith("TD-01"));
            }
        }
    }

    @Test
    void cpu_between_the_sizes_is_found_once() {
        for (int cpu = 1; cpu <= 4096; cpu += 85) {
            assertThat(YamlModels.rulesOf(Yaml.fargate(cpu, 2048)))
                    .as("%d", cpu)
                    .isEqualTo(FargateSizes.cpus().contains(cpu) ? List.of() : List.of("TD-010"));
        }
    }

    @Test
    void fix_names_a_memory_and_a_cpu_that_go_with_what_was_given() {
        assertThat(YamlModels.findings(Yaml.fargate(512, 5120)).get(0).line())
                .contains("TD-012 error: 'memory' must be 1024 to 4096 in steps of 1024 for 512 cpu units, got 5120")
                .contains("set 'memory' to 4096, or 'cpu' to 1024");
        assertThat(YamlModels.findings(Yaml.fargate(512, 3000)).get(0).fix()).isEqualTo("set 'memory' to 3072");
    }

    @ParameterizedTest
    @CsvSource({"0.25 vCPU, 0.5 GB", "1 vCPU, 2 GB", "1024, 3072", "16 vcpu, 32 gb"})
    void sizes_in_words_are_the_same(String cpu, String memory) {
        assertThat(YamlModels.rulesOf(Yaml.fargate(cpu, memory))).isEmpty();
    }

    @Test
    void elsewhere_any_size_goes() {
        assertThat(YamlModels.rulesOf(
                        "requiresCompatibilities: [EC2]\ncpu: 300\nmemory: 700\n" + Yaml.container("cpu: 1")))
                .isEmpty();
    }

    @Test
    void missing_size_is_said_once_for_cpu_and_once_for_memory() {
        assertThat(YamlModels.findings(Yaml.fargate("networkMode: awsvpc\n")))
                .extracting(finding -> finding.rule() + " " + finding.option())
                .containsExactly("TD-009 cpu", "TD-009 memory");
        assertThat(YamlModels.findings(Yaml.fargate("networkMode: awsvpc\ncpu: 300\n")))
                .extracting(finding -> finding.rule() + " " + finding.fix())
                .contains("TD-009 set 'memory' to what goes with 'cpu'");
    }

    // Not from YAML: there are thousands of them.
    private static List<String> rulesOf(int cpu, int memory) {
        Node.Fields task = Node.Fields.at(Place.construct("Task"))
                .set("requiresCompatibilities", List.of("FARGATE"))
                .set("networkMode", "awsvpc")
                .set("cpu", cpu)
                .set("memory", memory)
                .set("containerDefinitions", List.of(Collections.singletonMap("image", "nginx")))
                .build();
        return Rules.judge(EcsModel.of(new TaskDefinition(task))).stream()
                .map(Finding::rule)
                .toList();
    }
}
