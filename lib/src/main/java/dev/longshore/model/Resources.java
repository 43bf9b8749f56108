package dev.longshore.model;

import dev.longshore.document.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The resources of a template, for rules that see more than ECS. Empty for what did not come from a template. */
public final class Resources {
    /** No resources. */
    public static final Resources NONE = new Resources(new LinkedHashMap<>(), false);

    private final Map<String, Resource> byLogicalId;
    private final boolean complete;
    private @Nullable Map<String, List<Resource>> referrers;
    private final Map<String, List<Resource>> openByType = new HashMap<>();
    // Each rule asks for its type: without this a run is rules times resources.
    private final Map<String, List<Resource>> byType = new HashMap<>();

    /**
     * Makes the resources of a template.
     *
     * @param byLogicalId the resources by logical id, in their order
     * @param complete whether these are all that the template makes; a macro or a loop may make more
     */
    public Resources(Map<String, Resource> byLogicalId, boolean complete) {
        this.byLogicalId = Collections.unmodifiableMap(new LinkedHashMap<>(byLogicalId));
        this.complete = complete;
        byLogicalId
                .values()
                .forEach(resource -> byType.computeIfAbsent(resource.type(), type -> new ArrayList<>())
                        .add(resource));
        byType.replaceAll((type, resources) -> Collections.unmodifiableList(resources));
    }

    /** Returns whether these are all resources of the template; only then may one be missed among them. */
    public boolean isComplete() {
        return complete;
    }

    /** Returns the resources that refer to that one with Ref, Fn::GetAtt or Fn::Sub, anywhere in them. */
    public List<Resource> referrersOf(String logicalId) {
        Map<String, List<Resource>> known = referrers;
        if (known == null) {
            known = new HashMap<>();
            for (Resource resource : byLogicalId.values()) {
                for (String target : resource.references()) {
                    known.computeIfAbsent(target, id -> new ArrayList<>()).add(resource);
                }
            }
            referrers = known;
        }
        return known.getOrDefault(logicalId, List.of());
    }

    /** Returns all of them, in the order of the template. */
    public Collection<Resource> all() {
        return byLogicalId.values();
    }

    /** Returns the resource of that logical id, or null. */
    public @Nullable Resource get(@Nullable String logicalId) {
        return logicalId == null ? null : byLogicalId.get(logicalId);
    }

    /** Returns the resources of that type, such as {@code AWS::ECS::Service}. */
    public List<Resource> ofType(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Returns the resources of a type that refer to that one, or to what only deployment knows and so may be it. */
    public List<Resource> possibleReferrersOf(String logicalId, String type) {
        List<Resource> possible = new ArrayList<>(referrersOf(logicalId));
        possible.removeIf(resource -> !resource.type().equals(type));
        for (Resource resource : openByType.computeIfAbsent(type, this::open)) {
            if (!possible.contains(resource)) {
                possible.add(resource);
            }
        }
        return possible;
    }

    private List<Resource> open(String type) {
        return ofType(type).stream()
                .filter(resource -> isOpen(resource.properties()))
                .toList();
    }

    private boolean isOpen(Node node) {
        if (node instanceof Node.Elements list) {
            return list.elements().stream().anyMatch(this::isOpen);
        }
        if (node instanceof Node.Fields fields) {
            return fields.all().values().stream().anyMatch(this::isOpen);
        }
        return node instanceof Node.Unresolved unresolved && get(unresolved.target()) == null;
    }

    /** Returns what is certainly there before a resource is made: all that it refers to or depends on, however far. */
    public Set<String> before(Resource resource) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<Resource> next = new ArrayDeque<>(List.of(resource));
        while (!next.isEmpty()) {
            Resource one = next.pop();
            Stream.concat(one.references().stream(), one.dependsOn().stream())
                    .filter(id -> byLogicalId.containsKey(id) && reached.add(id))
                    .map(byLogicalId::get)
                    .forEach(next::push);
        }
        return reached;
    }
}
