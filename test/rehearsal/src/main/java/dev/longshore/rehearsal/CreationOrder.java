package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
        Set<String> done = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            String next = waiting.stream()
                    .filter(id -> done.containsAll(waitsFor.getOrDefault(id, Set.of())))
                    .findFirst()
                    .orElseThrow(() -> CloudError.validation("Circular dependency between resources: " + waiting));
            waiting.remove(next);
            done.add(next);
        }
        return List.copyOf(done);
    }

    /** For each resource, the ones that must exist before it. */
    static Map<String, Set<String>> dependencies(Template template, Collection<String> active) {
        Map<String, Set<String>> waitsFor = new LinkedHashMap<>();
        for (String id : active) {
            JsonNode definition = template.resource(id);
            Set<String> names = new LinkedHashSet<>(Reference.dependsOn(definition));
            Reference.in(definition.path("Properties")).forEach(reference -> names.add(reference.name()));
            names.retainAll(active);
            waitsFor.put(id, names);
        }
        return waitsFor;
    }

    private static String type(Template template, String logicalId) {
        return template.resource(logicalId).path("Type").asText();
    }
}
