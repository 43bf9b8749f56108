package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.Listener;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A listener knows what to do when no rule does. */
final class LB010 extends ResourceRule<Listener> {

    LB010() {
        super(
                Listener.KIND,
                "LB-010",
                "a listener has a default action",
                Sources.LISTENER,
                Confidence.STATED,
                Consequence.REFUSED,
                "Model validation failed: required key [DefaultActions] not found");
    }

    @Override
    protected void judge(Listener resource, Resources all, Report report) {
        if (!resource.has("DefaultActions") || resource.actions().isEmpty()) {
            report.wrong(
                    this,
                    resource.placeOf("DefaultActions"),
                    "DefaultActions",
                    null,
                    "'DefaultActions' must have an action, got none",
                    "forward to a target group, or answer 404: [{Type: fixed-response, FixedResponseConfig: {StatusCode: '404'}}]");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(Balancers.listener("Listener", "Port: 80, Protocol: HTTP, DefaultActions: %s")),
                "[]",
                "[" + Balancers.ANSWER + "]");
    }
}
