package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Action;
import dev.longshore.model.resource.Attribute;
import dev.longshore.model.resource.Kind;
import dev.longshore.model.resource.Listener;
import dev.longshore.model.resource.ListenerRule;
import dev.longshore.model.resource.Routing;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.Yaml;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The beginnings that examples share, and what several rules ask of load balancers. */
final class Balancers {
    /** The most characters of a name. */
    static final int MAX_NAME = 32;
    /** What routes requests. */
    static final List<Kind<? extends Routing>> ROUTING = List.of(Listener.KIND, ListenerRule.KIND);

    private Balancers() {}

    /** A listener or rule that answers everything itself needs no more than this. */
    static final String ANSWER = "{Type: fixed-response, FixedResponseConfig: {StatusCode: '404'}}";

    static String targetGroup(String properties) {
        return Yaml.template(group("Group", properties));
    }

    static String group(String logicalId, String properties) {
        return Yaml.resource(logicalId, "AWS::ElasticLoadBalancingV2::TargetGroup", properties);
    }

    static String listener(String logicalId, String properties) {
        return Yaml.resource(logicalId, "AWS::ElasticLoadBalancingV2::Listener", properties);
    }

    static String rule(String logicalId, String properties) {
        return Yaml.resource(logicalId, "AWS::ElasticLoadBalancingV2::ListenerRule", properties);
    }

    static String balancer(String logicalId, String properties) {
        return Yaml.resource(logicalId, "AWS::ElasticLoadBalancingV2::LoadBalancer", properties);
    }

    /** A rule of some listener with these conditions. */
    static String conditions(String conditions) {
        return Yaml.template(rule("Rule", "Priority: 1, Actions: [" + ANSWER + "], Conditions: [" + conditions + "]"));
    }

    /** A listener on HTTP that does this with requests. */
    static String acting(String action) {
        return Yaml.template(listener("Listener", "Port: 80, Protocol: HTTP, DefaultActions: [" + action + "]"));
    }

    /** A load balancer with this attribute. */
    static String balancerWith(String key) {
        return Yaml.template(balancer("Balancer", "LoadBalancerAttributes: [{Key: " + key + ", Value: '%s'}]"));
    }

    /** A target group with this attribute. */
    static String groupWith(String key) {
        return targetGroup("Port: 80, Protocol: HTTP, TargetGroupAttributes: [{Key: " + key + ", Value: '%s'}]");
    }

    /** The number of an attribute, under its key. */
    static Stream<Setting<Integer>> number(@Nullable Attribute attribute, String key) {
        return attribute == null ? Stream.empty() : Setting.of(key, attribute.number());
    }

    /** What requests are answered with, whoever answers them. */
    static <V> Stream<Setting<V>> ofActions(
            Routing routing, String option, Function<Action, @Nullable Value<V>> setting) {
        return routing.actions().stream().flatMap(action -> Setting.of(option, setting.apply(action)));
    }

    /** The listener that a listener or one of its rules belongs to; null where that is not known. */
    static @Nullable Listener listenerOf(Routing routing, Resources all) {
        if (routing instanceof ListenerRule rule) {
            return Listener.KIND.at(rule.listener(), all);
        }
        return (Listener) routing;
    }

    /** The name without what is not allowed in it. */
    static String mended(String name) {
        String mended = name.replaceAll("[^A-Za-z0-9-]+", "-").replaceAll("^(internal-|-)+|-+$", "");
        return mended.substring(0, Math.min(MAX_NAME, mended.length())).replaceAll("-+$", "");
    }

    /** How to mend a name. */
    static String rename(Setting<String> name) {
        String mended = mended(name.value().text());
        return (mended.isEmpty() ? "" : "name it '" + mended + "', or ")
                + "leave 'Name' out: CloudFormation makes one that never stands in the way of a replacement";
    }
}
