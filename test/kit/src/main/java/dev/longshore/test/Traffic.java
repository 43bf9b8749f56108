package dev.longshore.test;

import dev.longshore.model.Reference;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceLoadBalancer;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Listener;
import dev.longshore.model.resource.ListenerRule;
import dev.longshore.model.resource.Routing;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Follows requests from the listeners of a template to a service. */
final class Traffic {
    private Traffic() {}

    /** Returns the ports of the listeners whose requests reach a service. */
    static Set<Integer> ports(Service service, Resources resources) {
        Set<String> groups = new LinkedHashSet<>();
        for (ServiceLoadBalancer target : service.loadBalancers()) {
            Reference group = target.targetGroup();
            if (group != null && group.target() != null) {
                groups.add(group.target());
            }
        }
        Set<Integer> ports = new TreeSet<>();
        for (Listener listener : Listener.KIND.in(resources)) {
            if (leadsTo(listener, groups)) {
                add(ports, listener);
            }
        }
        for (ListenerRule rule : ListenerRule.KIND.in(resources)) {
            if (leadsTo(rule, groups)) {
                add(ports, Listener.KIND.at(rule.listener(), resources));
            }
        }
        return ports;
    }

    private static boolean leadsTo(Routing routing, Set<String> groups) {
        return routing.actions().stream()
                .flatMap(action -> action.forwardsTo())
                .anyMatch(link -> groups.contains(link.target()));
    }

    private static void add(Set<Integer> ports, @Nullable Listener listener) {
        Integer port = listener == null ? null : Value.known(listener.port());
        if (port != null) {
            ports.add(port);
        }
    }
}
