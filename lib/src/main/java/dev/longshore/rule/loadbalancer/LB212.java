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
import java.util.List;

/** Who logs in does so over TLS. */
final class LB212 extends ResourceRule<Routing> {
    private static final List<String> LOGINS = List.of("authenticate-oidc", "authenticate-cognito", "jwt-validation");

    LB212() {
        super(
                Balancers.ROUTING,
                "LB-212",
                "users and tokens are authenticated by listeners on HTTPS only",
                Sources.ALB_AUTHENTICATION,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidLoadBalancerAction: The requested action is not valid.");
    }

    @Override
    protected void judge(Routing resource, Resources all, Report report) {
        Listener listener = Balancers.listenerOf(resource, all);
        boolean plain = listener != null && listener.speaks("HTTP");
        for (Action action : resource.actions()) {
            Value<String> type = action.type();
            if (plain && type != null && type.is(LOGINS::contains)) {
                report.wrong(
                        this,
                        action.placeOf("Type"),
                        "Type",
                        type.toString(),
                        "'Type' must be an action without authentication where the listener is on HTTP, got " + type,
                        "put the listener on HTTPS with a certificate");
            }
        }
    }

    @Override
    public Examples examples() {
        String yaml = Yaml.template(Balancers.listener(
                "Listener",
                "Port: 80, Protocol: HTTP, DefaultActions: [{Type: %s, Order: 1}, " + Balancers.ANSWER + "]"));
        return Yaml.varying(yaml, "authenticate-oidc", "fixed-response");
    }
}
