package dev.longshore.rule.loadbalancer;

import dev.longshore.model.EcsModel;
import dev.longshore.model.Resources;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.Listener;
import dev.longshore.model.resource.ListenerRule;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Yaml;
import java.util.HashMap;
import java.util.Map;

/** A load balancer has a hundred rules on all its listeners, default rules not counted, unless it may have more. */
final class LB211 extends Rule {
    private static final int MAX = 100;

    LB211() {
        super(
                "LB-211",
                "a load balancer has at most " + MAX + " rules, unless the account's quota was raised",
                Sources.ALB_QUOTAS,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "TooManyRules: The maximum number of rules on load balancer '…' has been reached");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        Resources all = model.resources();
        Map<String, Integer> counts = new HashMap<>();
        for (ListenerRule rule : ListenerRule.KIND.in(all)) {
            Link link = rule.listener();
            // Rules under conditions are perhaps never together.
            if (link != null && rule.condition().isEmpty()) {
                Listener listener = Listener.KIND.at(link, all);
                Link balancer = listener == null ? null : listener.loadBalancer();
                String key = balancer == null ? link.text() : balancer.text();
                if (counts.merge(key, 1, Integer::sum) == MAX + 1) {
                    report.wrong(
                            this,
                            rule.placeOf("ListenerArn"),
                            "ListenerArn",
                            link.text(),
                            "'ListenerArn' must be of a load balancer with at most " + MAX + " rules, got more on "
                                    + key,
                            "have the quota 'Rules per Application Load Balancer' raised, or use a second one");
                }
            }
        }
    }

    @Override
    public Examples examples() {
        StringBuilder rules = new StringBuilder();
        for (int at = 1; at <= MAX; at++) {
            rules.append(rule(at, "arn"));
        }
        return Yaml.varying(Yaml.template(rules.toString(), rule(MAX + 1, "%s")), "arn", "other");
    }

    private static String rule(int at, String listener) {
        return Balancers.rule(
                "Rule" + at,
                "ListenerArn: " + listener + ", Priority: " + at + ", Conditions: [{Field: path-pattern, Values: [/"
                        + at + "]}], Actions: [" + Balancers.ANSWER + "]");
    }
}
