package dev.longshore.rule.service;

import dev.longshore.model.Reference;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.resource.Action;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.Listener;
import dev.longshore.model.resource.ListenerRule;
import dev.longshore.model.resource.Routing;
import dev.longshore.model.resource.TargetGroup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What ECS moves requests with: a rule of an Application Load Balancer, or a listener of a Network Load Balancer. */
final class Shifts {
    private Shifts() {}

    /** Returns the listener or rule of the template that is named; null where that can't be told. */
    static @Nullable Routing routing(@Nullable Reference named, Resources resources) {
        Resource resource = named == null ? null : resources.get(named.target());
        if (resource == null || !resource.hasKnownProperties()) {
            return null;
        }
        return switch (resource.type()) {
            case "AWS::ElasticLoadBalancingV2::Listener" -> new Listener(resource);
            case "AWS::ElasticLoadBalancingV2::ListenerRule" -> new ListenerRule(resource);
            default -> null;
        };
    }

    /** Returns the logical ids of the target groups that it forwards to; null while there may be others. */
    static @Nullable Set<String> groups(@Nullable Routing routing, Resources resources) {
        if (routing == null || !routing.actions().isComplete()) {
            return null;
        }
        Set<String> groups = new LinkedHashSet<>();
        for (Action action : routing.actions()) {
            List<Link> links = action.forwardsTo().toList();
            boolean known = action.targetGroups().isComplete()
                    && links.size() == action.targetGroups().size() + (action.targetGroup() == null ? 0 : 1)
                    && (action.targetGroup() != null || !action.has("TargetGroupArn"));
            for (Link link : links) {
                TargetGroup group = TargetGroup.KIND.at(link, resources);
                known &= group != null;
                groups.add(group == null ? "" : group.logicalId());
            }
            if (!known) {
                return null;
            }
        }
        return groups;
    }
}
