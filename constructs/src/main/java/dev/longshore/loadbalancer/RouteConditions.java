package dev.longshore.loadbalancer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awscdk.services.elasticloadbalancingv2.ListenerCondition;
import software.amazon.awscdk.services.elasticloadbalancingv2.QueryStringCondition;

/** The conditions of a route. */
final class RouteConditions {
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
        if (!route.paths().isEmpty() || route.isCatchAll()) {
            conditions.add(ListenerCondition.pathPatterns(route.isCatchAll() ? List.of("/*") : route.paths()));
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
}
