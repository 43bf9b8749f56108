package dev.longshore.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule with its own examples: wrong, right at the edge, and unresolved. */
class RulesTest {
    static final List<Rule> ALL = Rules.all();

    static Stream<Rule> withToken() {
        return ALL.stream().filter(rule -> rule.examples().token() != null);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ALL")
    void wrong_example_is_found_by_its_rule_and_no_other(Rule rule) {
        assertThat(new HashSet<>(YamlModels.rulesOf(rule.examples().wrong())))
                .as(rule.examples().wrong())
                .isEqualTo(Set.of(rule.id()));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ALL")
    void right_example_is_found_by_no_rule(Rule rule) {
        assertThat(YamlModels.findings(rule.examples().right()))
                .as(rule.examples().right())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withToken")
    void unresolved_value_is_not_judged(Rule rule) {
        assertThat(YamlModels.findings(String.valueOf(rule.examples().token())))
                .as(String.valueOf(rule.examples().token()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ALL")
    void finding_says_where_what_and_how_to_mend_it(Rule rule) {
        for (Finding finding : YamlModels.findings(rule.examples().wrong())) {
            assertThat(finding.message())
                    .matches("['a-z].*[^.]")
                    .contains("'", "got ")
                    .doesNotContain("\n");
            assertThat(finding.place().path()).isNotEmpty();
            assertThat(finding.fix()).matches("['a-z].*[^.]");
            assertThat(finding.answer()).isNotEmpty();
            assertThat(finding.source()).contains("https://docs.aws.amazon.com/");
            assertThat(finding.severity()).isEqualTo(rule.severity());
            if (finding.value() != null && finding.value().length() < 100) {
                assertThat(finding.message()).contains(finding.value());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ALL")
    void class_is_named_like_the_rule(Rule rule) {
        assertThat(rule.getClass().getSimpleName()).isEqualTo(rule.id().replace("-", ""));
    }

    @Test
    void ids_are_unique() {
        Set<String> ids = new HashSet<>();
        ALL.forEach(rule -> assertThat(ids.add(rule.id())).as(rule.id()).isTrue());
        assertThat(ids).hasSizeGreaterThanOrEqualTo(380);
    }

    @Test
    void require_throws_with_all_errors_and_returns_what_is_no_error() {
        String warning =
                "containerDefinitions: [{name: a, image: i, memory: 8, environment: [{name: PASSWORD, value: abcd}]}]";
        assertThat(Rules.require(YamlModels.read(warning)))
                .extracting(Finding::rule)
                .containsExactly("TD-201");
        String errors = "containerDefinitions: [{name: a.b, image: '', memory: 8}]";
        assertThatThrownBy(() -> Rules.require(YamlModels.read(errors)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll("2 problems", "TD-006", "TD-103");
    }
}
