package dev.longshore.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The resources of a template, for rules that see more than ECS. Empty for what did not come from a template. */
public final class Resources {
    /** No resources. */
    public static final Resources NONE = new Resources(new LinkedHashMap<>());

    private final Map<String, Resource> byLogicalId;
    // Each rule asks for its type: without this a run is rules times resources.
    private final Map<String, List<Resource>> byType = new HashMap<>();

    /** Makes the resources of a template, by logical id, in their order. */
    public Resources(Map<String, Resource> byLogicalId) {
        this.byLogicalId = Collections.unmodifiableMap(new LinkedHashMap<>(byLogicalId));
        byLogicalId
                .values()
                .forEach(resource -> byType.computeIfAbsent(resource.type(), type -> new ArrayList<>())
                        .add(resource));
        byType.replaceAll((type, resources) -> Collections.unmodifiableList(resources));
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

    /** Returns what is certainly there before a resource is made: all that it refers to or depends on, however far. */
    public Set<String> before(Resource resource) {
        Set<String> reached = new LinkedHashSet<>();
        collect(resource, reached);
        return reached;
    }

    private void collect(Resource resource, Set<String> reached) {
        for (String next : resource.references()) {
            visit(next, reached);
        }
        for (String next : resource.dependsOn()) {
            visit(next, reached);
        }
    }

    private void visit(String logicalId, Set<String> reached) {
        Resource resource = byLogicalId.get(logicalId);
        if (resource != null && reached.add(logicalId)) {
            collect(resource, reached);
        }
    }
}
