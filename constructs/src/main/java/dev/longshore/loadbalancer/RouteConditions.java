package dev.longshore.loadbalancer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.elasticloadbalancingv2.ListenerCondition;
import software.amazon.awscdk.services.elasticloadbalancingv2.QueryStringCondition;

/** The conditions of a route. */
final class RouteConditions {
    private static final List<String> ALL = List.of("/*");

    private static @Nullable ListenerCondition allPaths;

    private RouteConditions() {}

    /** Returns all values that a route compares with. */
    static List<String> values(Route route) {
        Stream<String> named = Stream.concat(route.headers().stream(), route.queries().stream())
                .flatMap(field -> field.values().stream());
        return Stream.of(
                        route.hosts().stream(),
                        route.paths().stream(),
                        route.methods().stream(),
                        named,
                        route.sources().stream())
                .flatMap(each -> each)
                .toList();
    }

    static List<ListenerCondition> toCdk(Route route) {
        List<ListenerCondition> conditions = new ArrayList<>();
        if (!route.hosts().isEmpty()) {
            conditions.add(ListenerCondition.hostHeaders(route.hosts()));
        }
        if (route.isCatchAll()) {
            conditions.add(allPaths());
        } else if (!route.paths().isEmpty()) {
            conditions.add(ListenerCondition.pathPatterns(route.paths()));
        }
        if (!route.methods().isEmpty()) {
            conditions.add(ListenerCondition.httpRequestMethods(route.methods()));
        }
        route.headers().forEach(header -> conditions.add(ListenerCondition.httpHeader(header.name(), header.values())));
        route.queries()
                .forEach(query -> conditions.add(ListenerCondition.queryStrings(query.values().stream()
                        .map(value -> QueryStringCondition.builder()
                                .key(query.name())
                                .value(value)
                                .build())
                        .toList())));
        if (!route.sources().isEmpty()) {
            conditions.add(ListenerCondition.sourceIps(route.sources()));
        }
        return conditions;
    }

    // It holds nothing of the app it is used in, and most load balancers have it.
    private static ListenerCondition allPaths() {
        if (allPaths == null) {
            allPaths = ListenerCondition.pathPatterns(ALL);
        }
        return Objects.requireNonNull(allPaths);
    }
}
