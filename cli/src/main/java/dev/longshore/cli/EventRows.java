package dev.longshore.cli;

import dev.longshore.rehearsal.StackEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The events of one step as rows: what came to be, changed, failed or was kept; the states between are left out. */
final class EventRows {
    private static final String STACK = "AWS::CloudFormation::Stack";
    private static final Set<String> OPERATIONS =
            Set.of("CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS", "DELETE_IN_PROGRESS");

    private final String step;
    private final Console console;
    private @Nullable Instant began;
    private boolean rollingBack;
    private int deleted;

    EventRows(String step, Console console) {
        this.step = step;
        this.console = console;
    }

    /** Returns the rows of an event, none for most. */
    List<String> of(StackEvent event) {
        if (event.type().equals(STACK)) {
            rollingBack |= event.status().contains("ROLLBACK_IN_PROGRESS");
            began = OPERATIONS.contains(event.status()) ? event.time() : began;
            return List.of();
        }
        return step.equals("bootstrap") ? List.of() : rows(event);
    }

    /** Returns what is said when the step is over. */
    List<String> closing() {
        return deleted == 0 ? List.of() : List.of("  deleted " + deleted + (deleted == 1 ? " resource" : " resources"));
    }

    private List<String> rows(StackEvent event) {
        return switch (event.status()) {
            case "CREATE_COMPLETE" -> List.of(row("created ", event));
            case "UPDATE_COMPLETE" -> List.of(row(rollingBack ? "restored" : "updated ", event));
            case "DELETE_SKIPPED" -> List.of(row(console.doubtful("kept    "), event));
            case "CREATE_FAILED", "UPDATE_FAILED", "DELETE_FAILED" -> failed(event);
            case "DELETE_COMPLETE" -> deleted(event);
            default -> List.of();
        };
    }

    private List<String> failed(StackEvent event) {
        Stream<String> reason = event.reason().isEmpty() ? Stream.empty() : Stream.of("            " + event.reason());
        return Stream.concat(Stream.of(row(console.bad("failed  "), event)), reason)
                .toList();
    }

    /** Deleting a whole stack is counted; elsewhere a deletion is worth a row. */
    private List<String> deleted(StackEvent event) {
        if (step.equals("destroy")) {
            deleted++;
            return List.of();
        }
        return List.of(row("deleted ", event));
    }

    private String row(String what, StackEvent event) {
        Instant start = began == null ? event.time() : began;
        double seconds = Duration.between(start, event.time()).toMillis() / 1000.0;
        String type = event.type().replaceFirst("^AWS::", "");
        return String.format(Locale.ROOT, "  %6.2f s  %s %-43s %s", seconds, what, type, name(event));
    }

    /** The construct's path inside its stack says more than a logical id with its hash. */
    private static String name(StackEvent event) {
        String path = event.constructPath().replaceFirst("^[^/]+/", "").replaceFirst("/Resource$", "");
        return path.isEmpty() ? event.logicalId() : path;
    }
}
