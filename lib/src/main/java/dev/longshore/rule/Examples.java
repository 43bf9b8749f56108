package dev.longshore.rule;

import org.jspecify.annotations.Nullable;

/**
 * What a rule is shown and tested with: YAML of a task definition as ECS writes it, or of the Resources of a template.
 *
 * @param wrong a definition that the rule finds something in
 * @param right a definition as close to the edge as is allowed
 * @param token the wrong one with the value unresolved; null where no token can stand
 */
public record Examples(String wrong, String right, @Nullable String token) {
    /** Returns examples without a token. */
    public static Examples of(String wrong, String right) {
        return new Examples(wrong, right, null);
    }

    /** Returns examples with a token. */
    public static Examples of(String wrong, String right, String token) {
        return new Examples(wrong, right, token);
    }
}
