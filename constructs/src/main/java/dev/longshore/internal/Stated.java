package dev.longshore.internal;

import dev.longshore.rule.Rule;
import dev.longshore.rule.Rules;

/**
 * What is stated of a rule.
 *
 * @param id its id
 * @param answer what AWS answers
 * @param source where it is stated
 */
public record Stated(String id, String answer, String source) {
    /** Returns what the class of a rule of the catalogue states. */
    static Stated of(String id) {
        Rule rule = Rules.get(id);
        return new Stated(id, rule.answer(), rule.source());
    }
}
