package dev.longshore.rule.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.rule.Rule;
import dev.longshore.rule.Rules;
import dev.longshore.rule.YamlModels;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every rule of a range, at both ends. */
class RangeRulesTest {
    static final List<Rule> ALL =
            Rules.all().stream().filter(RangeRule.class::isInstance).toList();

    @ParameterizedTest(name = "{0}")
    @FieldSource("ALL")
    void both_ends_are_in_and_what_is_beyond_is_not(RangeRule<?> rule) {
        assertThat(found(rule, rule.range().min() - 1)).containsExactly(rule.id());
        assertThat(found(rule, rule.range().min())).isEmpty();
        assertThat(found(rule, rule.range().max())).isEmpty();
        assertThat(found(rule, rule.range().max() + 1)).containsExactly(rule.id());
    }

    private static List<String> found(RangeRule<?> rule, int value) {
        return YamlModels.rulesOf(rule.yaml().replace("%s", Integer.toString(value)));
    }
}
