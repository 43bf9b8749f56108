package dev.longshore.generated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A template as deployment would leave it: whatever refers to something is an ARN, a name or a place. */
public final class Deployed {
    /** The account of what is generated. */
    public static final String ACCOUNT = "111111111111";

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}!]+)}");
    private static final Map<String, String> PSEUDO = Map.of(
            "AWS::AccountId", ACCOUNT,
            "AWS::Partition", "aws",
            "AWS::Region", "eu-west-1",
            "AWS::URLSuffix", "amazonaws.com");

    private Deployed() {}

    /** Returns a copy of a part of a template without intrinsic functions. */
    public static Object of(Object written) {
        if (written instanceof Map<?, ?> object) {
            Object called =
                    object.size() == 1 ? call(object.entrySet().iterator().next()) : null;
            return called == null ? fields(object) : called;
        }
        return written instanceof List<?> list ? list.stream().map(Deployed::of).toList() : written;
    }

    private static Map<String, Object> fields(Map<?, ?> object) {
        Map<String, Object> fields = new LinkedHashMap<>();
        object.forEach((name, value) -> {
            if (value != null && !isNoValue(value)) {
                fields.put(String.valueOf(name), of(value));
            }
        });
        return fields;
    }

    private static boolean isNoValue(Object value) {
        return value instanceof Map<?, ?> object && "AWS::NoValue".equals(object.get("Ref"));
    }

    private static @Nullable Object call(Map.Entry<?, ?> call) {
        Object argument = Objects.requireNonNull(call.getValue());
        return switch (String.valueOf(call.getKey())) {
            case "Ref" -> PSEUDO.getOrDefault(argument.toString(), argument.toString());
            case "Fn::GetAtt" -> attribute(argument);
            case "Fn::ImportValue" -> "imported";
            case "Fn::Sub" -> sub(argument);
            case "Fn::Join" -> join((List<?>) argument);
            case "Fn::Select" -> select((List<?>) argument);
            case "Fn::Split" -> split((List<?>) argument);
            default -> null;
        };
    }

    // Of what tasks refer to, everything but roles is named by its name.
    private static String attribute(Object argument) {
        List<?> parts = argument instanceof List<?> list
                ? list
                : List.of(argument.toString().split("\\.", 2));
        String resource = parts.get(0).toString();
        return "Arn".equals(parts.get(1)) ? "arn:aws:iam::" + ACCOUNT + ":role/" + resource : resource;
    }

    private static String sub(Object argument) {
        Matcher variable = VARIABLE.matcher((argument instanceof List<?> list ? list.get(0) : argument).toString());
        return variable.replaceAll(found -> Matcher.quoteReplacement(
                PSEUDO.getOrDefault(found.group(1), found.group(1).replace('.', '-'))));
    }

    private static String join(List<?> arguments) {
        List<String> parts =
                ((List<?>) of(arguments.get(1))).stream().map(String::valueOf).toList();
        return String.join(arguments.get(0).toString(), parts);
    }

    private static Object select(List<?> arguments) {
        List<?> parts = (List<?>) of(arguments.get(1));
        int index = Integer.parseInt(arguments.get(0).toString());
        return index < parts.size() ? Objects.requireNonNull(parts.get(index)) : "selected";
    }

    private static List<String> split(List<?> arguments) {
        return List.of(of(arguments.get(1))
                .toString()
                .split(Pattern.quote(arguments.get(0).toString()), -1));
    }
}
