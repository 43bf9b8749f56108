package dev.longshore.rule.loadbalancer;

import dev.longshore.model.EcsModel;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.Listener;
import dev.longshore.model.resource.ListenerRule;
import dev.longshore.model.resource.Routing;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Yaml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A load balancer leads to a hundred target groups, each counted once over all its listeners. */
final class LB217 extends Rule {
    private static final int MAX = 100;
    private static final int PER_RULE = 5;

    private static final String LOAD_BALANCER = "AWS::ElasticLoadBalancingV2::LoadBalancer";
    private static final String TARGET_GROUP = "AWS::ElasticLoadBalancingV2::TargetGroup";

    LB217() {
        super(
                "LB-217",
                "an application load balancer leads to at most " + MAX + " target groups",
                Sources.ALB_QUOTAS,
                Confidence.STATED,
                Consequence.REFUSED,
                "TooManyUniqueTargetGroupsPerLoadBalancer: You have reached the maximum number of unique target groups"
                        + " that you can associate with a load balancer of type 'application': [100]");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        Resources all = model.resources();
        Map<String, Set<String>> groups = new HashMap<>();
        for (Listener listener : Listener.KIND.in(all)) {
            if (listener.speaks("HTTP") || listener.speaks("HTTPS")) {
                count(listener, listener.logicalId(), listener.loadBalancer(), groups, all, report);
            }
        }
        for (ListenerRule rule : ListenerRule.KIND.in(all)) {
            Link link = rule.listener();
            if (link != null) {
                Listener listener = Listener.KIND.at(link, all);
                count(rule, link.text(), listener == null ? null : listener.loadBalancer(), groups, all, report);
            }
        }
    }

    private void count(
            Routing routing,
            String listener,
            @Nullable Link balancer,
            Map<String, Set<String>> groups,
            Resources all,
            Report report) {
        String key = balancer == null ? listener : named(balancer, LOAD_BALANCER, all);
        Set<String> seen = groups.computeIfAbsent(key, name -> new HashSet<>());
        List<Link> links = routing.actions().stream()
                .flatMap(action -> action.forwardsTo())
                .toList();
        for (Link group : links) {
            // What stands under a condition is perhaps never there.
            if (routing.condition().isEmpty() && seen.add(named(group, TARGET_GROUP, all)) && seen.size() == MAX + 1) {
                report.wrong(
                        this,
                        group.place(),
                        "TargetGroupArn",
                        group.text(),
                        "'TargetGroupArn' must be one of at most " + MAX + " target groups that " + key
                                + " leads to, got " + group + " beside them",
                        "use a second load balancer: nobody can have this quota raised");
            }
        }
    }

    // Ref and Fn::GetAtt of a resource are one; two outputs of a nested stack are not.
    private static String named(Link link, String type, Resources all) {
        Resource found = all.get(link.target());
        return found != null && found.type().equals(type) ? found.logicalId() : link.text();
    }

    @Override
    public Examples examples() {
        StringBuilder rules = new StringBuilder();
        for (int at = 1; at <= MAX; at += PER_RULE) {
            rules.append(rule(
                    at,
                    IntStream.range(at, at + PER_RULE)
                            .mapToObj(group -> "{TargetGroupArn: group-" + group + "}")
                            .collect(Collectors.joining(", "))));
        }
        return Yaml.varying(
                Yaml.template(rules.toString(), rule(MAX + 1, "{TargetGroupArn: %s}")), "group-0", "group-1");
    }

    private static String rule(int at, String groups) {
        return Balancers.rule(
                "Rule" + at,
                "ListenerArn: arn, Priority: " + at + ", Conditions: [{Field: path-pattern, Values: [/" + at
                        + "]}], Actions: [{Type: forward, ForwardConfig: {TargetGroups: [" + groups + "]}}]");
    }
}
