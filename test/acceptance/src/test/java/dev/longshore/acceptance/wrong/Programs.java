package dev.longshore.acceptance.wrong;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awscdk.Stack;

/** Programs by the rule that each of them breaks, in the order in which they were put. */
final class Programs {
    private final Map<String, Consumer<Stack>> byRule = new LinkedHashMap<>();

    void put(String rule, Consumer<Stack> program) {
        if (byRule.put(rule, program) != null) {
            throw new IllegalArgumentException("two programs for " + rule);
        }
    }

    Map<String, Consumer<Stack>> byRule() {
        return Collections.unmodifiableMap(byRule);
    }
}
