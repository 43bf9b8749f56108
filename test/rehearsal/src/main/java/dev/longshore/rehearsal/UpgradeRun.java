package dev.longshore.rehearsal;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes an app from one version to another, and in a second account only half the way. */
final class UpgradeRun {
    private static final String REASON = "the rehearsal wants to see the way back";

    private final Path previous;
    private final Path next;
    private final @Nullable String stack;

    UpgradeRun(Path previous, Path next, @Nullable String stack) {
        this.previous = previous;
        this.next = next;
        this.stack = stack;
    }

    Upgrade run() {
        Outcome forward = deployed().deploy(next);
        if (forward.changedNothing() || !forward.succeeded()) {
            return new Upgrade(forward, forward);
        }
        RehearsedApp again = deployed();
        last(forward).ifPresent(victim -> again.failNext(victim, REASON));
        return new Upgrade(forward, again.deploy(next));
    }

    private RehearsedApp deployed() {
        RehearsedApp app = new RehearsedApp(previous, stack);
        Outcome first = app.deploy();
        if (!first.succeeded()) {
            throw new RehearsalFailure("the previous version cannot be deployed: " + first.failure());
        }
        return app;
    }

    private static Optional<String> last(Outcome outcome) {
        return Span.of(outcome.events()).stream()
                .filter(span -> span.what().equals("updated") || span.what().equals("created"))
                .max(Comparator.comparing(Span::end))
                .map(span -> span.last().logicalId());
    }
}
