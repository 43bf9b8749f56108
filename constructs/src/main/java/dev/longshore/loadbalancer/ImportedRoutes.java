package dev.longshore.loadbalancer;

import dev.longshore.internal.LateValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import software.constructs.Construct;
import software.constructs.IConstruct;

/** The routes of listeners of other apps: each stack imports the listener anew, and all are rules of one. */
final class ImportedRoutes {
    private static final Map<IConstruct, Map<String, List<AttachedRoute>>> BY_APP = new WeakHashMap<>();

    private ImportedRoutes() {}

    /** Returns what the app has routed from the listener by now, to add to; what only deployment knows is no other's. */
    static List<AttachedRoute> of(Construct scope, ImportedHttpLoadBalancerProps props) {
        String listener = Objects.requireNonNull(props.listenerArn());
        if (LateValue.isIn(listener)) {
            return new ArrayList<>();
        }
        return BY_APP.computeIfAbsent(scope.getNode().getRoot(), app -> new HashMap<>())
                .computeIfAbsent(listener, arn -> new ArrayList<>());
    }
}
