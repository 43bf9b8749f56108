package dev.longshore.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What happened to one resource, from its first event to its last. */
record Span(StackEvent last, Instant begin, Instant end) {
    private static final Set<String> DONE = Set.of(
            "CREATE_COMPLETE",
            "UPDATE_COMPLETE",
            "DELETE_COMPLETE",
            "DELETE_SKIPPED",
            "CREATE_FAILED",
            "UPDATE_FAILED",
            "DELETE_FAILED");

    /** The spans of an operation, in the order in which they begin. */
    static List<Span> of(List<StackEvent> events) {
        Map<String, Instant> begun = new LinkedHashMap<>();
        List<Span> spans = new ArrayList<>();
        for (StackEvent event : events) {
            if (isStack(event)) {
                continue;
            }
            String key = event.stack() + "/" + event.logicalId();
            begun.putIfAbsent(key, event.time());
            if (DONE.contains(event.status())) {
                spans.add(new Span(event, begun.getOrDefault(key, event.time()), event.time()));
                begun.remove(key);
            }
        }
        return spans;
    }

    static boolean isStack(StackEvent event) {
        return event.type().equals("AWS::CloudFormation::Stack")
                && event.logicalId().equals(event.stack());
    }

    Duration length() {
        return Duration.between(begin, end);
    }

    boolean failed() {
        return last.status().endsWith("_FAILED");
    }

    String what() {
        return switch (last.status()) {
            case "CREATE_COMPLETE" -> "created";
            case "UPDATE_COMPLETE" -> "updated";
            case "DELETE_COMPLETE" -> "deleted";
            case "DELETE_SKIPPED" -> "kept";
            default -> "failed";
        };
    }

    /** The construct's path inside its stack says more than a logical id with its hash. */
    String name() {
        String path = last.constructPath().replaceFirst("^[^/]+/", "").replaceFirst("/Resource$", "");
        return path.isEmpty() ? last.logicalId() : path;
    }
}
