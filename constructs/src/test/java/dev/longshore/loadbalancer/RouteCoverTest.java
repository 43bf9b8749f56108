package dev.longshore.loadbalancer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteCoverTest {
    @ParameterizedTest
    @CsvSource({
        "/*, /a, true",
        "/*, /a/*, true",
        "/a/*, /a/b*, true",
        "/a/*, /a, false",
        "/a*, /a, true",
        "/?, /a, true",
        "/?, /*, false",
        "/??, /?, false",
        "*, /a?b*, true",
        "/a*z, /abc*xyz, true",
        "/a*z, /abc*, false",
        "*.png, *, false",
        "/a, /A, false",
    })
    void knows_which_pattern_takes_all_of_another(String wide, String narrow, boolean covers) {
        assertThat(PathPattern.covers(wide, narrow)).isEqualTo(covers);
    }

    @Test
    void compares_every_kind_of_condition() {
        Route.Builder narrow = Route.builder()
                .host("A.example.com")
                .path("/a/b")
                .method("GET")
                .header("X-Beta", "yes")
                .query("v", "2")
                .sourceAddress("10.0.0.0/8");
        assertThat(covers(Route.builder(), narrow)).isTrue();
        assertThat(covers(Route.builder().host("*.EXAMPLE.com"), narrow)).isTrue();
        assertThat(covers(Route.builder().host("b.example.com"), narrow)).isFalse();
        assertThat(covers(Route.builder().path("/a/*").path("/z"), narrow)).isTrue();
        assertThat(covers(Route.builder().method("GET").method("PUT"), narrow)).isTrue();
        assertThat(covers(Route.builder().method("PUT"), narrow)).isFalse();
        assertThat(covers(Route.builder().header("x-beta", "YES", "no"), narrow))
                .isTrue();
        assertThat(covers(Route.builder().header("x-beta", "no"), narrow)).isFalse();
        assertThat(covers(Route.builder().header("x-other", "yes"), narrow)).isFalse();
        assertThat(covers(Route.builder().query("v", "?"), narrow)).isTrue();
        assertThat(covers(Route.builder().query("w", "2"), narrow)).isFalse();
        assertThat(covers(Route.builder().sourceAddress("10.0.0.0/8"), narrow)).isTrue();
        assertThat(covers(Route.builder().sourceAddress("10.0.0.0/9"), narrow)).isFalse();
        assertThat(covers(narrow, Route.builder())).isFalse();
    }

    private static boolean covers(Route.Builder wide, Route.Builder narrow) {
        return RouteCover.covers(wide.build(), narrow.build());
    }
}
