package dev.longshore.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Calls of a builder, one after the other, in a lambda. */
final class JavaCalls {
    private static final String STEP = "        ";

    private final String name;
    private final int depth;
    private final List<String> calls = new ArrayList<>();
    private final Set<String> imports = new LinkedHashSet<>();

    JavaCalls(String name, int depth) {
        this.name = name;
        this.depth = depth;
    }

    void use(String type) {
        imports.add(type);
    }

    Set<String> imports() {
        return imports;
    }

    boolean isEmpty() {
        return calls.isEmpty();
    }

    /** Adds a call whose arguments are Java already. */
    void raw(String method, String... arguments) {
        calls.add(method + "(" + String.join(", ", arguments) + ")");
    }

    /** Adds a call whose arguments are texts. */
    void text(String method, String... arguments) {
        raw(method, Arrays.stream(arguments).map(JavaCalls::literal).toArray(String[]::new));
    }

    /** Adds a call whose last argument is a lambda. */
    void nested(String method, List<String> texts, JavaCalls inner) {
        imports.addAll(inner.imports);
        List<String> arguments =
                new ArrayList<>(texts.stream().map(JavaCalls::literal).toList());
        arguments.add(inner.lambda());
        raw(method, arguments.toArray(new String[0]));
    }

    /** Adds a call whose only argument is a lambda, unless nothing is called in it. */
    void nestedUnlessEmpty(String method, JavaCalls inner) {
        if (!inner.isEmpty()) {
            nested(method, List.of(), inner);
        }
    }

    String lambda() {
        if (calls.isEmpty()) {
            return name + " -> {}";
        }
        String line = "\n" + STEP.repeat(depth - 1) + ".";
        return name + " -> " + name + line + String.join(line, calls);
    }

    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(each -> {
            switch (each) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (each < ' ') {
                        literal.append(String.format("\\%03o", each));
                    } else {
                        literal.appendCodePoint(each);
                    }
                }
            }
        });
        return literal.append('"').toString();
    }
}
