package dev.longshore.rule.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What sends requests to a target group. */
public final class TargetGroups {
    /** What a template calls a target group. */
    public static final String TYPE = "AWS::ElasticLoadBalancingV2::TargetGroup";
    /** The target type of a group that names none. */
    public static final String DEFAULT_TARGET = "instance";

    private static final Set<String> FORWARDING =
            Set.of("AWS::ElasticLoadBalancingV2::Listener", "AWS::ElasticLoadBalancingV2::ListenerRule");
    /** Whose resources may name a target group, but attach it to nothing. */
    private static final List<String> ONLY_USE_IT = List.of(
            "AWS::ECS::",
            "AWS::ApplicationAutoScaling::",
            "AWS::AutoScaling::",
            "AWS::CloudWatch::",
            "AWS::CodeDeploy::",
            "AWS::IAM::");

    private TargetGroups() {}

    /** Returns whether nothing in a template can be what attaches a group to a load balancer. */
    public static boolean isCertainlyUnattached(Resource group, Resources resources) {
        return resources.isComplete()
                && FORWARDING.stream()
                        .flatMap(type -> resources.ofType(type).stream())
                        .noneMatch(listener -> mayForwardAnywhere(listener, resources))
                && resources.referrersOf(group.logicalId()).stream()
                        .map(Resource::type)
                        .allMatch(TargetGroups::onlyUsesIt);
    }

    /** Returns the listeners and rules that forward to a group; none where something else may do so too. */
    public static List<String> forwarding(Resource group, Resources resources) {
        List<String> forwarding = new ArrayList<>();
        for (Resource referrer : resources.referrersOf(group.logicalId())) {
            if (FORWARDING.contains(referrer.type())) {
                forwarding.add(referrer.logicalId());
            } else if (!onlyUsesIt(referrer.type())) {
                return List.of();
            }
        }
        return forwarding;
    }

    // An action that only deployment resolves, such as a parameter, may be this group.
    private static boolean mayForwardAnywhere(Resource listener, Resources resources) {
        return isOpen(listener.properties().get("DefaultActions"), resources)
                || isOpen(listener.properties().get("Actions"), resources);
    }

    private static boolean isOpen(@Nullable Node node, Resources resources) {
        if (node instanceof Node.Elements list) {
            return list.elements().stream().anyMatch(element -> isOpen(element, resources));
        }
        if (node instanceof Node.Fields fields) {
            return fields.all().values().stream().anyMatch(value -> isOpen(value, resources));
        }
        return node instanceof Node.Unresolved open && resources.get(open.target()) == null;
    }

    private static boolean onlyUsesIt(String type) {
        return ONLY_USE_IT.stream().anyMatch(type::startsWith);
    }
}
