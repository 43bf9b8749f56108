package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The order in which resources are made. CloudFormation promises only that what is named comes first; of the orders it may take this is
 * the least lucky one, so that a service which forgot to wait for its listener or capacity is found out here.
 */
final class CreationOrder {
    private static final Set<String> LATE = Set.of(
            "AWS::ECS::ClusterCapacityProviderAssociations",
            "AWS::ElasticLoadBalancingV2::Listener",
            "AWS::ElasticLoadBalancingV2::ListenerRule",
            "AWS::EFS::MountTarget",
            "AWS::EC2::VPCGatewayAttachment");

    private CreationOrder() {}

    /** Orders the resources that the conditions let through. */
    static List<String> of(Template template, Collection<String> active) {
        Map<String, Set<String>> waitsFor = dependencies(template, active);
        List<String> waiting = new ArrayList<>(active);
        waiting.sort(Comparator.comparing(id -> LATE.contains(type(template, id))));
        Map<String, Integer> rank = new HashMap<>();
        Map<String, Integer> open = new HashMap<>();
        Map<String, List<String>> dependents = new HashMap<>();
        PriorityQueue<String> ready = new PriorityQueue<>(Comparator.comparing(id -> rank.getOrDefault(id, 0)));
        for (String id : waiting) {
            rank.put(id, rank.size());
            Set<String> needs = waitsFor.getOrDefault(id, Set.of());
            needs.forEach(need ->
                    dependents.computeIfAbsent(need, key -> new ArrayList<>()).add(id));
            open.put(id, needs.size());
        }
        waiting.stream().filter(id -> open.getOrDefault(id, 0) == 0).forEach(ready::add);
        List<String> order = new ArrayList<>();
        for (String next = ready.poll(); next != null; next = ready.poll()) {
            order.add(next);
            for (String dependent : dependents.getOrDefault(next, List.of())) {
                if (open.merge(dependent, -1, Integer::sum) == 0) {
                    ready.add(dependent);
                }
            }
        }
        if (order.size() < waiting.size()) {
            waiting.removeAll(new HashSet<>(order));
            throw CloudError.validation("Circular dependency between resources: " + waiting);
        }
        return List.copyOf(order);
    }

    /** For each resource, the ones that must exist before it. */
    static Map<String, Set<String>> dependencies(Template template, Collection<String> active) {
        Map<String, Set<String>> waitsFor = new LinkedHashMap<>();
        Set<String> known = new HashSet<>(active);
        for (String id : active) {
            JsonNode definition = template.resource(id);
            Set<String> names = new LinkedHashSet<>(Reference.dependsOn(definition));
            Reference.in(definition.path("Properties")).forEach(reference -> names.add(reference.name()));
            names.retainAll(known);
            waitsFor.put(id, names);
        }
        return waitsFor;
    }

    private static String type(Template template, String logicalId) {
        return template.resource(logicalId).path("Type").asText();
    }
}
