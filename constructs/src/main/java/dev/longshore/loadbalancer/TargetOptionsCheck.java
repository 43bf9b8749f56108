package dev.longshore.loadbalancer;

import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.internal.WholeSeconds;
import java.util.Objects;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationProtocolVersion;
import software.amazon.awscdk.services.elasticloadbalancingv2.TargetGroupLoadBalancingAlgorithmType;

/** What must hold for how a route hands requests on. */
final class TargetOptionsCheck {
    private static final int MIN_SLOW_START = 30;
    private static final int MAX_SLOW_START = 900;
    private static final int MAX_STICKINESS = 604_800;

    private TargetOptionsCheck() {}

    static void check(Route route, boolean encrypted, OptionCheck check) {
        TargetOptions targets = route.targets();
        Integer slowStart = WholeSeconds.of(targets.slowStart(), OptionRule.SLOW_START, "slowStart", check);
        String cookie = targets.stickinessCookie();
        String sticky = cookie == null ? "sticky" : "stickyBy";
        Integer stickiness = WholeSeconds.of(targets.stickiness(), OptionRule.STICKINESS, sticky, check);
        boolean inTurn =
                targets.algorithm() == null || targets.algorithm() == TargetGroupLoadBalancingAlgorithmType.ROUND_ROBIN;
        ApplicationProtocolVersion version = targets.protocolVersion();
        check.require(
                        encrypted || route.authentication() == null,
                        OptionRule.LOGIN_OVER_HTTP,
                        "authenticate",
                        null,
                        "needs a load balancer on HTTPS",
                        "give the load balancer https(certificate) or domainName(name, zone)")
                .require(
                        encrypted || version == null,
                        OptionRule.HTTP2,
                        version == ApplicationProtocolVersion.GRPC ? "grpc" : "http2",
                        null,
                        "needs a load balancer on HTTPS",
                        "give the load balancer https(certificate) or domainName(name, zone)")
                .require(
                        slowStart == null || (slowStart >= MIN_SLOW_START && slowStart <= MAX_SLOW_START),
                        OptionRule.SLOW_START,
                        "slowStart",
                        slowStart,
                        "must be " + MIN_SLOW_START + " to " + MAX_SLOW_START + " seconds",
                        "leave it out, or set one in that range")
                .require(
                        slowStart == null || inTurn,
                        OptionRule.SLOW_START_ALGORITHM,
                        "slowStart",
                        slowStart,
                        "works only where tasks are chosen in turn, not with "
                                + Objects.toString(targets.algorithm(), ""),
                        "leave out one of the two")
                .require(
                        stickiness == null || (stickiness >= 1 && stickiness <= MAX_STICKINESS),
                        OptionRule.STICKINESS,
                        sticky,
                        stickiness,
                        "must be 1 to " + MAX_STICKINESS + " seconds, which are 7 days",
                        "set one in that range");
        check.require(
                cookie == null || !cookie.startsWith("AWSALB"),
                OptionRule.STICKINESS,
                "stickyBy",
                cookie,
                "must not begin with AWSALB, which is the load balancer's",
                "name the cookie of the application");
    }
}
