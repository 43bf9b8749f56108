package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Action;
import dev.longshore.model.resource.Listener;
import dev.longshore.model.resource.Routing;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import java.util.Set;

/** A redirect says how long it holds, and never leaves TLS. */
final class LB020 extends ResourceRule<Routing> {
    private static final Set<String> STATUSES = Set.of("HTTP_301", "HTTP_302");

    LB020() {
        super(
                Balancers.ROUTING,
                "LB-020",
                "a redirect has the status HTTP_301 or HTTP_302, and does not lead from HTTPS to HTTP",
                Sources.REDIRECT,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidLoadBalancerAction: You cannot redirect HTTPS to HTTP.");
    }

    @Override
    protected void judge(Routing resource, Resources all, Report report) {
        Listener listener = Balancers.listenerOf(resource, all);
        boolean secure = listener != null && listener.speaks("HTTPS");
        for (Action action : resource.actions()) {
            Value<String> status = action.redirectStatus();
            if (status != null && status.is(code -> !STATUSES.contains(code))) {
                report.wrong(
                        this,
                        "RedirectConfig.StatusCode",
                        status,
                        "'RedirectConfig.StatusCode' must be HTTP_301 or HTTP_302, got " + status,
                        "set it to HTTP_301 where the redirect is for good, else to HTTP_302");
            }
            Value<String> protocol = action.redirectProtocol();
            if (secure && protocol != null && protocol.is("HTTP"::equals)) {
                report.wrong(
                        this,
                        "RedirectConfig.Protocol",
                        protocol,
                        "'RedirectConfig.Protocol' must be HTTPS on a listener that is, got " + protocol,
                        "set it to HTTPS");
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Balancers.acting("{Type: redirect, RedirectConfig: {Protocol: HTTPS, Port: '443', StatusCode: %s}}"),
                "HTTP_308",
                "HTTP_301");
    }
}
