package dev.longshore.loadbalancer;

import java.util.List;
import java.util.Locale;

/** Whether one route takes all that another one would. Where it is not certain, it does not. */
final class RouteCover {
    private RouteCover() {}

    static boolean covers(Route wide, Route narrow) {
        return covers(lower(wide.hosts()), lower(narrow.hosts()))
                && covers(wide.paths(), narrow.paths())
                && covers(wide.methods(), narrow.methods())
                && covers(wide.sources(), narrow.sources())
                && covered(wide.headers(), narrow.headers())
                && covered(wide.queries(), narrow.queries());
    }

    private static boolean covered(List<Route.Field> wide, List<Route.Field> narrow) {
        return wide.stream()
                .allMatch(field -> narrow.stream()
                        .anyMatch(other -> other.name().equalsIgnoreCase(field.name())
                                && covers(lower(field.values()), lower(other.values()))));
    }

    private static boolean covers(List<String> wide, List<String> narrow) {
        return wide.isEmpty()
                || (!narrow.isEmpty()
                        && narrow.stream()
                                .allMatch(
                                        each -> wide.stream().anyMatch(pattern -> PathPattern.covers(pattern, each))));
    }

    private static List<String> lower(List<String> values) {
        return values.stream().map(value -> value.toLowerCase(Locale.ROOT)).toList();
    }
}
