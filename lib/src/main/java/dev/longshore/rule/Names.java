package dev.longshore.rule;

import dev.longshore.model.Items;
import dev.longshore.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What ECS allows as a name, and what several rules ask about names. */
public final class Names {
    /** The most characters a family, a container or a volume may be named with. */
    public static final int MAX_LENGTH = 255;
    /** What the characters of such a name may be, in words. */
    public static final String ALLOWED = "letters, digits, '-' and '_'";

    private static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9_-]+");

    private Names() {}

    /** Returns whether ECS takes these characters in the name of a family, a container or a volume. */
    public static boolean hasAllowedCharacters(String name) {
        return PATTERN.matcher(name).matches();
    }

    /** Returns whether ECS takes this as the name of a family, a container or a volume. */
    public static boolean isAllowed(String name) {
        return hasAllowedCharacters(name) && name.length() <= MAX_LENGTH;
    }

    /** Returns the name with what is not allowed in it replaced or cut. */
    public static String mended(String name) {
        String mended = name.replaceAll("[^A-Za-z0-9_-]+", "-");
        return mended.substring(0, Math.min(mended.length(), MAX_LENGTH));
    }

    /** Returns the known names that repeat an earlier one, in order. */
    public static List<Value<String>> repeated(Iterable<? extends @Nullable Value<String>> names) {
        Set<String> seen = new HashSet<>();
        List<Value<String>> repeated = new ArrayList<>();
        for (Value<String> name : names) {
            String known = Value.known(name);
            if (name != null && known != null && !seen.add(known)) {
                repeated.add(name);
            }
        }
        return repeated;
    }

    /** Returns the names of all of a list, or null while one of them may still be unresolved. */
    public static <T> @Nullable List<String> all(Items<T> items, Function<T, @Nullable Value<String>> name) {
        List<String> names = new ArrayList<>();
        for (T item : items) {
            Value<String> value = name.apply(item);
            String known = Value.known(value);
            if (known != null) {
                names.add(known);
            } else if (value != null) {
                return null;
            }
        }
        return items.isComplete() ? names : null;
    }

    /** Returns {@code otherwise} and the names, such as {@code , or mount one of: a, b}; nothing without names. */
    public static String orOneOf(String otherwise, List<String> names) {
        return names.isEmpty() ? "" : otherwise + ": " + String.join(", ", names);
    }
}
