package dev.longshore.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a rollback needs: the stack before the update, what the update changed in place, and what it made. */
final class Journal {
    /** A resource and what was asked of it before the update. */
    record Changed(Resource resource, Resource.Desired before) {}

    private final Template template;
    private final Map<String, String> parameters;
    private final Map<String, String> tags;
    private final Map<String, Resource> resources;
    private final List<Stack.Output> outputs;
    private final Set<String> imports;
    final List<Changed> changed = new ArrayList<>();
    final List<Resource> made = new ArrayList<>();

    Journal(Stack stack) {
        template = stack.template;
        parameters = stack.parameters;
        tags = stack.tags;
        resources = new LinkedHashMap<>(stack.resources);
        outputs = stack.outputs;
        imports = stack.imports;
    }

    /** Takes resources as they are: they count as brought back. */
    void skip(List<String> logicalIds) {
        changed.stream()
                .filter(one -> logicalIds.contains(one.resource().logicalId))
                .forEach(one -> one.resource().desired = one.before());
        changed.removeIf(one -> logicalIds.contains(one.resource().logicalId));
    }

    Template template() {
        return template;
    }

    Map<String, Resource> resources() {
        return resources;
    }

    void restore(Stack stack) {
        stack.template = template;
        stack.parameters = parameters;
        stack.tags = tags;
        stack.resources = new LinkedHashMap<>(resources);
        stack.outputs = outputs;
        stack.imports = imports;
    }
}
