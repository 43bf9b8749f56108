package dev.longshore.service;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.Place;
import dev.longshore.internal.ConnectRule;
import dev.longshore.internal.Judge;
import dev.longshore.internal.OptionCheck;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.NestedStack;
import software.amazon.awscdk.Stack;

/** Which stacks deploy after which, as far as connections say: a circle is refused before CDK finds it. */
final class StackOrder {
    private static final Map<Stack, Set<Stack>> EARLIER = new WeakHashMap<>();

    private StackOrder() {}

    /** Notes that a stack waits for that of its cluster, where a service of it does. */
    static void after(Stack here, @Nullable EcsCluster cluster) {
        if (cluster != null && !cluster.getServiceDependencies().isEmpty()) {
            after(here, Stack.of(cluster));
        }
    }

    /**
     * Refuses that a stack waits for another that waits for it, and notes otherwise that it does.
     *
     * @param place where the client is
     * @param name the name of the service that it waits for
     */
    static void require(Place place, String name, Stack here, Stack there) {
        boolean circle = isAfter(there, here);
        if (circle) {
            String client = Judge.path(here);
            String server = Judge.path(there);
            Judge.requireNoErrors(new OptionCheck(place)
                    .require(
                            false,
                            ConnectRule.STACK_ORDER,
                            "connectTo",
                            name,
                            "must not make stacks wait for each other: stack '" + server + "' waits for stack '"
                                    + client + "', which would wait for it",
                            "move one of the two services to the other's stack, or the client to a third one")
                    .findings());
        }
        after(here, there);
    }

    /** Returns whether a stack waits for another one. */
    static boolean isAfter(Stack later, Stack earlier) {
        // What is nested is ordered with the resources of the stack above it.
        boolean nested = later instanceof NestedStack || earlier instanceof NestedStack;
        return !nested && !later.equals(earlier) && leads(later, earlier, new HashSet<>());
    }

    private static boolean leads(Stack later, Stack earlier, Set<Stack> seen) {
        for (Stack each : EARLIER.getOrDefault(later, Collections.emptySet())) {
            if (each.equals(earlier) || (seen.add(each) && leads(each, earlier, seen))) {
                return true;
            }
        }
        return false;
    }

    private static void after(Stack here, Stack there) {
        if (!here.equals(there) && !(here instanceof NestedStack) && !(there instanceof NestedStack)) {
            EARLIER.computeIfAbsent(here, each -> new HashSet<>()).add(there);
        }
    }
}
