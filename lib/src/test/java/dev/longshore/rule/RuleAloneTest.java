package dev.longshore.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.finding.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule by itself, with its own examples and with those of {@link MoreExamples}. {@link RulesTest} judges them with
 * all rules; this one is quick enough to be run for each mutation of a rule.
 */
class RuleAloneTest {
    static final List<Rule> ALL = Rules.all();

    static Stream<Arguments> found() {
        return MoreExamples.all().stream()
                .flatMap(more -> more.found().stream().map(yaml -> Arguments.of(more.rule(), yaml)));
    }

    static Stream<Arguments> passed() {
        return MoreExamples.all().stream()
                .flatMap(more -> more.passed().stream().map(yaml -> Arguments.of(more.rule(), yaml)));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ALL")
    void finds_its_wrong_example_and_no_other(Rule rule) {
        assertThat(judge(rule, rule.examples().wrong())).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule.id());
            assertThat(finding.severity()).isEqualTo(rule.severity());
            assertThat(finding.message()).contains("got ");
            assertThat(finding.place().path()).isNotEmpty();
            assertThat(finding.option()).isNotEmpty();
            assertThat(finding.fix()).isNotEmpty();
        });
        assertThat(judge(rule, rule.examples().right())).isEmpty();
        String token = rule.examples().token();
        assertThat(token == null ? List.of() : judge(rule, token)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("found")
    void finds(Rule rule, String yaml) {
        assertThat(judge(rule, yaml)).as(yaml).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("passed")
    void says_nothing_of(Rule rule, String yaml) {
        assertThat(judge(rule, yaml)).as(yaml).isEmpty();
    }

    private static List<Finding> judge(Rule rule, String yaml) {
        Report report = new Report();
        rule.judge(YamlModels.read(yaml), report);
        return report.findings();
    }
}
