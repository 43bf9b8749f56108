package dev.longshore.loadbalancer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutePriorityTest {
    @ParameterizedTest
    @CsvSource({
        "/api/v1/*, /api/*",
        "/api/orders, /api/*",
        "/api/orders, /api/orders*",
        "/api/*/x, /api/*",
        "/api/v?/x, /api/*",
        "/api/v1/orders/*, /api/v1*",
        "/health, /*",
        "*.png, /*",
    })
    void looks_at_the_longer_path_first(String first, String then) {
        assertThat(of(r -> r.path(first))).isLessThan(of(r -> r.path(then)));
        assertThat(of(r -> r.host("a.example.com").path(first)))
                .isLessThan(of(r -> r.host("a.example.com").path(then)));
    }

    @Test
    void looks_at_one_host_first_then_at_several_at_patterns_and_at_all() {
        int one = of(r -> r.host("a.example.com"));
        int several = of(r -> r.host("a.example.com").host("b.example.com"));
        int deepPattern = of(r -> r.host("*.api.example.com"));
        int pattern = of(r -> r.host("*.example.com"));
        int path = of(r -> r.path("/a/b/c/d"));
        assertThat(List.of(one, several, deepPattern, pattern, path, 50_000)).isSorted();
        assertThat(of(r -> r.host("a.example.com").path("/a/*"))).isLessThan(one);
    }

    @Test
    void looks_at_one_path_before_several_that_it_is_one_of() {
        assertThat(of(r -> r.path("/a/x/*"))).isLessThan(of(r -> r.path("/a/*").path("/b/*")));
        assertThat(of(r -> r.path("/a/x/*"))).isLessThan(of(r -> r.path("/a").path("/a/*")));
    }

    @Test
    void looks_at_more_conditions_first() {
        Route.Builder route = Route.builder().host("a.example.com").path("/a/*");
        List<Integer> priorities = new ArrayList<>();
        priorities.add(RoutePriority.of(route.build()));
        priorities.add(0, RoutePriority.of(route.method("POST").build()));
        priorities.add(0, RoutePriority.of(route.header("X-Beta", "1").build()));
        priorities.add(0, RoutePriority.of(route.query("v", "2").build()));
        priorities.add(0, RoutePriority.of(route.sourceAddress("10.0.0.0/8").build()));
        assertThat(priorities).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void does_not_depend_on_the_order_or_the_case_in_which_a_host_is_written() {
        assertThat(of(r -> r.host("a.example.com").host("b.example.com")))
                .isEqualTo(of(r -> r.host("B.example.com").host("A.example.com")));
        assertThat(of(r -> r.header("A", "1").header("B", "2")))
                .isEqualTo(of(r -> r.header("b", "2").header("a", "1")));
        assertThat(of(r -> r.path("/a"))).isNotEqualTo(of(r -> r.path("/A")));
    }

    // What is printed in templates is public: a change here replaces rules of everybody.
    @Test
    void stays_what_it_is_from_release_to_release() {
        assertThat(List.of(
                        of(r -> r.host("orders.example.com")),
                        of(r -> r.path("/orders/*")),
                        of(r -> r.host("*.example.com").path("/orders/*").method("GET"))))
                .containsExactly(7824, 46_894, 28_496);
    }

    @Test
    void stays_below_the_catch_all_and_above_what_is_set_by_hand() {
        Route.Builder deep = Route.builder().host("a.example.com");
        for (int depth = 0; depth < 12; depth++) {
            deep.path("/a".repeat(depth + 1) + "/*");
            Route.Builder single = Route.builder().host("a.example.com").path("/a".repeat(depth + 1) + "/*");
            assertThat(RoutePriority.of(single.build())).isBetween(100, 49_999);
        }
        assertThat(RoutePriority.of(deep.build())).isBetween(100, 49_999);
    }

    @Test
    void rarely_gives_two_routes_the_same_number() {
        Random random = new Random(20261121);
        int hosts = 0;
        int paths = 0;
        int rounds = 200;
        for (int round = 0; round < rounds; round++) {
            List<Route> byHost = new ArrayList<>();
            List<Route> byPath = new ArrayList<>();
            for (int at = 0; at < 100; at++) {
                String name = Long.toUnsignedString(random.nextLong(), 36);
                byHost.add(Route.builder().host(name + ".example.com").build());
                byPath.add(Route.builder().path("/" + name + "/*").build());
            }
            hosts += shared(byHost);
            paths += shared(byPath);
        }
        // Of a hundred services, less than one has to say its priority.
        assertThat(hosts).isLessThan(rounds);
        assertThat(paths).isLessThan(rounds);
    }

    private static int shared(List<Route> routes) {
        Set<Integer> priorities = new HashSet<>();
        routes.forEach(route -> priorities.add(RoutePriority.of(route)));
        return routes.size() - priorities.size();
    }

    private static int of(Consumer<Route.Builder> options) {
        return RoutePriority.of(Route.builder().apply(options).build());
    }
}
