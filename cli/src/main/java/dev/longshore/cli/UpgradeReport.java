package dev.longshore.cli;

import dev.longshore.rehearsal.LocalCloud;
import dev.longshore.rehearsal.Rehearsal;
import dev.longshore.rehearsal.RehearsalFailure;
import dev.longshore.rehearsal.Upgrade;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what happens on the way from one version of an app to the next. */
final class UpgradeReport {
    // A lone template has no name of its own that both versions share.
    private static final String TEMPLATE_STACK = "template";

    private final Console console;
    private final List<String> accepted;
    private final @Nullable Path page;

    UpgradeReport(Console console, List<String> accepted, @Nullable Path page) {
        this.console = console;
        this.accepted = accepted;
        this.page = page;
    }

    /** Returns the exit code: 1 when the way fails, does not lead back, or loses data that nobody accepted. */
    int of(Path previous, Path next, @Nullable String stack) {
        if (!Files.exists(previous)) {
            throw new CannotRunException("no " + previous);
        }
        try {
            return report(rehearse(previous, next, stack), previous + " to " + (stack == null ? next : stack));
        } catch (RehearsalFailure failure) {
            throw new CannotRunException(String.valueOf(failure.getMessage()));
        } catch (IllegalArgumentException unreadable) {
            throw new CannotRunException(String.valueOf(unreadable.getMessage()));
        }
    }

    private static Upgrade rehearse(Path previous, Path next, @Nullable String stack) {
        if (stack != null) {
            return Rehearsal.upgrade(previous, next, stack);
        }
        boolean templates = Files.isRegularFile(previous) && Files.isRegularFile(next);
        return templates ? Rehearsal.upgrade(previous, next, TEMPLATE_STACK) : Rehearsal.upgrade(previous, next);
    }

    private int report(Upgrade upgrade, String title) {
        PrintWriter out = console.out();
        out.println(console.strong("From " + title));
        out.print(upgrade.text());
        out.println(LocalCloud.CLAIM);
        write(upgrade, title);
        List<String> lost =
                upgrade.dataLost().stream().filter(id -> !accepted.contains(id)).toList();
        if (!upgrade.forward().succeeded()) {
            console.err().println(console.bad("longshore: the update fails"));
            return Exit.FAILED;
        }
        if (!lost.isEmpty()) {
            console.err()
                    .println(console.bad("longshore: data is lost: ") + String.join(", ", lost)
                            + " (--accept-data-loss " + String.join(",", lost) + " accepts that)");
            return Exit.FAILED;
        }
        if (!upgrade.rollsBack()) {
            console.err().println(console.bad("longshore: a failure on the way is not rolled back"));
            return Exit.FAILED;
        }
        return Exit.FINE;
    }

    private void write(Upgrade upgrade, String title) {
        if (page == null) {
            return;
        }
        try {
            Files.writeString(page, upgrade.forward().html("From " + title, accepted));
        } catch (IOException e) {
            throw new UncheckedIOException(page + " cannot be written", e);
        }
    }
}
