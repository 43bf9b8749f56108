package dev.longshore.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A stack's state. Only the stack operations change it. */
final class Stack {
    /** An output; the export name is empty when it is not exported. */
    record Output(String key, String value, String export, String description) {}

    final String name;
    final String id;
    final Instant created;

    @Nullable
    Instant updated;

    String status = "";
    String reason = "";
    Template template = Template.EMPTY;
    Map<String, String> parameters = new LinkedHashMap<>();
    Map<String, String> tags = new LinkedHashMap<>();
    Map<String, Resource> resources = new LinkedHashMap<>();
    List<Output> outputs = new ArrayList<>();
    Set<String> imports = new LinkedHashSet<>();
    final List<StackEvent> events = new ArrayList<>();
    boolean terminationProtection;
    boolean disableRollback;

    /** Open while an update that failed without rollback waits for what comes next. */
    @Nullable
    Journal journal;

    Stack(String name, String id, Instant created) {
        this.name = name;
        this.id = id;
        this.created = created;
    }

    StackView view() {
        Map<String, String> values = new LinkedHashMap<>();
        outputs.forEach(output -> values.put(output.key(), output.value()));
        return new StackView(
                name,
                id,
                status,
                resources.values().stream().map(Resource::view).toList(),
                values);
    }
}
