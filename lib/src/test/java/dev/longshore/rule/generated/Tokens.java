package dev.longshore.rule.generated;

import dev.longshore.generated.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts what only deployment knows in the place of values and lists. */
final class Tokens {
    private static final String TOKEN = "${Token[Given.1]}";

    private final Choice choice;
    private final int percent;

    private Tokens(Choice choice, int percent) {
        this.choice = choice;
        this.percent = percent;
    }

    /** Returns a copy with a few tokens, or with many. */
    static Map<String, Object> strewnInto(Map<String, Object> definition, Choice choice) {
        return new Tokens(choice, choice.between(1, 60)).object(definition);
    }

    private Map<String, Object> object(Map<?, ?> fields) {
        Map<String, Object> copy = new LinkedHashMap<>();
        fields.forEach((name, value) -> copy.put(String.valueOf(name), value(value)));
        return copy;
    }

    private Object value(Object value) {
        if (value instanceof Map<?, ?> fields) {
            return object(fields);
        }
        if (choice.in(percent)) {
            return TOKEN;
        }
        if (value instanceof List<?> elements) {
            List<Object> copy = new ArrayList<>();
            elements.forEach(element -> copy.add(value(element)));
            return copy;
        }
        return value;
    }
}
