package dev.longshore.loadbalancer;

import dev.longshore.internal.LateValue;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What must hold for the conditions of a route. */
final class RouteValues {
    // Quotas of an Application Load Balancer that no one can have raised.
    private static final int MAX_VALUES = 5;
    private static final int MAX_WILDCARDS = 6;
    private static final int MAX_LENGTH = 128;

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9*?_.-]*\\.[A-Za-z*?]+");
    private static final Pattern PATH = Pattern.compile("[/*?][A-Za-z0-9_\\-.$/~\"'@:+&*?]*");
    private static final Pattern METHOD = Pattern.compile("[A-Z_-]{1,40}");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9!#$%&'+.^_`|~-]{1,40}");

    private RouteValues() {}

    static void check(Route route, OptionCheck check) {
        List<String> values = RouteConditions.values(route);
        long wildcards = String.join("", values)
                .chars()
                .filter(each -> each == '*' || each == '?')
                .count();
        check.require(
                        values.size() <= MAX_VALUES,
                        OptionRule.CONDITION_VALUES,
                        "route",
                        values.size(),
                        "must have at most " + MAX_VALUES
                                + " values over all its conditions: 'Condition values per rule'",
                        "call route(…) twice, with a part of them each")
                .require(
                        wildcards <= MAX_WILDCARDS,
                        OptionRule.CONDITION_WILDCARDS,
                        "route",
                        wildcards,
                        "must have at most " + MAX_WILDCARDS
                                + " '*' and '?' over all its conditions: 'Condition wildcards" + " per rule'",
                        "call route(…) twice, with a part of them each");
        all(
                route.hosts(),
                HOST.asMatchPredicate(),
                "host",
                "must be a name with a dot, such as api.example.com",
                check);
        all(route.paths(), PATH.asMatchPredicate(), "path", "must begin with '/' or '*', and have no blanks", check);
        all(route.methods(), METHOD.asMatchPredicate(), "method", "must be in capitals, such as POST", check);
        all(route.sources(), AddressRange::isOne, "sourceAddress", "must be a range, such as 203.0.113.0/24", check);
        for (Route.Field header : route.headers()) {
            all(
                    List.of(header.name()),
                    HEADER.asMatchPredicate(),
                    "header",
                    "must have a name of at most 40 letters, digits and '-', without '*' and '?'",
                    check);
            check.require(
                    !header.name().equalsIgnoreCase("Host"),
                    OptionRule.CONDITION_VALUE,
                    "header",
                    header.name(),
                    "must be another one: a condition of its own is for the host",
                    "use host(\"api.example.com\")");
            values(header, "header", check);
        }
        route.queries().forEach(query -> values(query, "query", check));
        priority(route, values, check);
    }

    /** Returns the conditions in one line. */
    static String describe(Route route) {
        List<String> parts = new ArrayList<>();
        route.methods().forEach(parts::add);
        route.hosts().forEach(parts::add);
        route.paths().forEach(parts::add);
        route.headers().forEach(field -> parts.add(field.name() + ": " + String.join(" or ", field.values())));
        route.queries().forEach(field -> parts.add("?" + field.name() + "=" + String.join(" or ", field.values())));
        route.sources().forEach(parts::add);
        return parts.isEmpty() ? "every request" : String.join(" ", parts);
    }

    private static void priority(Route route, List<String> values, OptionCheck check) {
        Integer priority = route.priority();
        String open = values.stream().filter(RouteValues::isToken).findFirst().orElse(null);
        check.require(
                        priority == null
                                || (priority >= RouteCheck.FIRST_PRIORITY && priority < Route.CATCH_ALL_PRIORITY),
                        OptionRule.RULE_PRIORITY,
                        "priority",
                        priority,
                        "must be " + RouteCheck.FIRST_PRIORITY + " to " + (Route.CATCH_ALL_PRIORITY - 1) + ": "
                                + HttpLoadBalancerProps.MAINTENANCE_PRIORITY + " is kept for maintenance(…)",
                        "leave it out: it follows from the conditions")
                .require(
                        priority != null || open == null,
                        OptionRule.RULE_PRIORITY,
                        "priority",
                        null,
                        "is missing: it can't follow from '" + open + "', which only the deployment knows",
                        "set priority(100) or another one that no other route of the load balancer has");
    }

    private static void values(Route.Field field, String option, OptionCheck check) {
        check.require(
                !field.values().isEmpty(),
                OptionRule.CONDITION_VALUE,
                option,
                field.name(),
                "must have a value",
                "write '*' for any");
        all(field.values(), any -> true, option, "", check);
    }

    private static void all(
            List<String> values, Predicate<String> fits, String option, String must, OptionCheck check) {
        for (String value : values) {
            boolean open = isToken(value);
            check.require(
                            open || (!value.isEmpty() && value.length() <= MAX_LENGTH),
                            OptionRule.CONDITION_VALUE,
                            option,
                            value,
                            "must have 1 to " + MAX_LENGTH + " characters",
                            "shorten it; '*' stands for the rest")
                    .require(
                            open || fits.test(value),
                            OptionRule.CONDITION_VALUE,
                            option,
                            value,
                            must,
                            "correct it: no request would match");
        }
    }

    private static boolean isToken(String value) {
        return LateValue.isIn(value);
    }
}
