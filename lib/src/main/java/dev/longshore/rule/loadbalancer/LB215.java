package dev.longshore.rule.loadbalancer;

import dev.longshore.model.EcsModel;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.Listener;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Yaml;
import java.util.HashMap;
import java.util.Map;

/** A load balancer has fifty listeners, unless the account may have more. */
final class LB215 extends Rule {
    private static final int MAX = 50;

    LB215() {
        super(
                "LB-215",
                "a load balancer has at most " + MAX + " listeners, unless the account's quota was raised",
                Sources.NLB_QUOTAS,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "TooManyListeners: You've reached the limit on the number of listeners per load balancer.");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        Map<String, Integer> counts = new HashMap<>();
        for (Listener listener : Listener.KIND.in(model.resources())) {
            Link balancer = listener.loadBalancer();
            // Listeners under conditions are perhaps never together.
            if (balancer != null
                    && listener.condition().isEmpty()
                    && counts.merge(balancer.text(), 1, Integer::sum) == MAX + 1) {
                report.wrong(
                        this,
                        listener.placeOf("LoadBalancerArn"),
                        "LoadBalancerArn",
                        balancer.text(),
                        "'LoadBalancerArn' must be a load balancer with at most " + MAX + " listeners, got more on "
                                + balancer.text(),
                        "have the quota 'Listeners per load balancer' raised, or use a second load balancer");
            }
        }
    }

    @Override
    public Examples examples() {
        StringBuilder listeners = new StringBuilder();
        for (int port = 1; port <= MAX; port++) {
            listeners.append(listener(port, "arn"));
        }
        return Yaml.varying(Yaml.template(listeners.toString(), listener(MAX + 1, "%s")), "arn", "other");
    }

    private static String listener(int port, String balancer) {
        return Balancers.listener(
                "Listener" + port,
                "LoadBalancerArn: " + balancer + ", Port: " + port
                        + ", Protocol: TCP, DefaultActions: [{Type: forward, TargetGroupArn: arn}]");
    }
}
