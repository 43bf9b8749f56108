package dev.longshore.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A change set: what an update would do, and what is needed to do it. */
final class ChangeSet {
    /** One resource that would change; the scopes are its changed properties and template attributes. */
    record Change(
            String action,
            String logicalId,
            String type,
            String physicalId,
            boolean replacement,
            List<Detail> details) {}

    /** One property (or with an empty name, a template attribute) that would change. */
    record Detail(String attribute, String name, boolean recreates) {}

    final String name;
    final String id;
    final Stack stack;
    final boolean creates;
    final Template template;
    final Map<String, String> parameters;
    final Map<String, String> tags;
    final Instant created;
    final List<Change> changes = new ArrayList<>();
    String status = "CREATE_COMPLETE";
    String execution = "AVAILABLE";
    String reason = "";

    ChangeSet(String name, String id, Stack stack, boolean creates, StackRequest request, Instant created) {
        this.name = name;
        this.id = id;
        this.stack = stack;
        this.creates = creates;
        this.template = request.template();
        this.parameters = request.parameters();
        this.tags = request.tags();
        this.created = created;
    }

    void fail(String why) {
        status = "FAILED";
        execution = "UNAVAILABLE";
        reason = why;
    }
}
