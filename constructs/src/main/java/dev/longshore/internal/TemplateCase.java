package dev.longshore.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of an AWS API with the capitals of CloudFormation, so that nothing is said twice. */
public final class TemplateCase {
    private TemplateCase() {}

    /** Returns a value whose maps, at any depth, have keys with a capital. */
    public static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> cased = new LinkedHashMap<>();
            map.forEach((name, each) -> cased.put(capital(String.valueOf(name)), of(each)));
            return cased;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> cased = new ArrayList<>();
            list.forEach(each -> cased.add(of(each)));
            return cased;
        }
        return value;
    }

    /** Returns a name with a capital. */
    public static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
