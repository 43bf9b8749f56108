package dev.longshore.template;

import dev.longshore.document.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The conditions of a template, where they are constant; null stands for what depends on a parameter. */
final class Conditions {
    private static final int MAX_CHAIN = 100;

    private final Node.Fields conditions;
    private final Function<Node, @Nullable Node> resolve;
    private final Map<String, @Nullable Boolean> known = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    Conditions(Node.Fields conditions, Function<Node, @Nullable Node> resolve) {
        this.conditions = conditions;
        this.resolve = resolve;
    }

    @Nullable
    Boolean holds(String name) {
        Node condition = conditions.all().get(name);
        if (condition == null || known.containsKey(name)) {
            return known.get(name);
        }
        // A circle, or a chain that is too long to follow, is not judged.
        if (asked.size() == MAX_CHAIN || !asked.add(name)) {
            return null;
        }
        Boolean holds = evaluate(condition);
        asked.remove(name);
        known.put(name, holds);
        return holds;
    }

    private @Nullable Boolean evaluate(Node condition) {
        if (!(condition instanceof Node.Fields fields) || fields.all().size() != 1) {
            return null;
        }
        String function = fields.all().keySet().iterator().next();
        Node argument = fields.all().values().iterator().next();
        List<Node> arguments = argument instanceof Node.Elements list ? list.elements() : List.of();
        return switch (function) {
            case "Condition" ->
                argument instanceof Node.Scalar name ? holds(name.value().toString()) : null;
            case "Fn::Equals" -> arguments.size() == 2 ? equal(arguments.get(0), arguments.get(1)) : null;
            case "Fn::Not" -> arguments.size() == 1 ? not(evaluate(arguments.get(0))) : null;
            case "Fn::And" -> every(arguments, true);
            case "Fn::Or" -> not(every(arguments, false));
            default -> null;
        };
    }

    /** Returns whether each is {@code wanted}: false as soon as one certainly is not. */
    private @Nullable Boolean every(List<Node> arguments, boolean wanted) {
        Boolean all = arguments.isEmpty() ? null : Boolean.TRUE;
        for (Node argument : arguments) {
            Boolean holds = evaluate(argument);
            if (holds == null) {
                all = null;
            } else if (holds != wanted) {
                return false;
            }
        }
        return all;
    }

    private @Nullable Boolean equal(Node left, Node right) {
        if (resolve.apply(left) instanceof Node.Scalar one && resolve.apply(right) instanceof Node.Scalar other) {
            return one.value().toString().equals(other.value().toString());
        }
        return null;
    }

    private static @Nullable Boolean not(@Nullable Boolean holds) {
        return holds == null ? null : Boolean.valueOf(!holds);
    }
}
