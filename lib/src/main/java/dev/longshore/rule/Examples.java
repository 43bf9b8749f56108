package dev.longshore.rule;

import org.jspecify.annotations.Nullable;

/**
 * What a rule is shown and tested with, as YAML in ECS's own spelling.
 *
 * <p>For a rule over task definitions it is a task definition. For one over services it is an object of up to three
 * parts: {@code service}, {@code taskDefinition} where that matters, and {@code scaling} with {@code minCapacity},
 * {@code maxCapacity} and {@code policies} where the service is scaled.
 *
 * @param wrong a definition that the rule finds something in
 * @param right a definition as close to the edge as is allowed
 * @param token the wrong one with the value unresolved; null where no token can stand
 */
public record Examples(String wrong, String right, @Nullable String token) {
    /** Stands where the examples made by {@link #varying} differ. */
    private static final String HOLE = "%s";
    /** What CDK writes for a value that only deployment knows. */
    private static final String TOKEN = "\"${Token[X.1]}\"";

    /** Returns three examples that differ in one value, which is {@code %s} in the YAML. */
    public static Examples varying(String yaml, String wrong, String right) {
        return new Examples(yaml.replace(HOLE, wrong), yaml.replace(HOLE, right), yaml.replace(HOLE, TOKEN));
    }

    /** Returns examples without a token. */
    public static Examples of(String wrong, String right) {
        return new Examples(wrong, right, null);
    }

    /** Returns examples with a token. */
    public static Examples of(String wrong, String right, String token) {
        return new Examples(wrong, right, token);
    }
}
