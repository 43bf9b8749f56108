package dev.longshore.cli;

import dev.longshore.rehearsal.LeftBehind;
import dev.longshore.rehearsal.LocalCloud;
import dev.longshore.rehearsal.RehearsalFailure;
import dev.longshore.rehearsal.RehearsalListener;
import dev.longshore.rehearsal.RehearsalReport;
import dev.longshore.rehearsal.RehearsalStep;
import dev.longshore.rehearsal.StackEvent;
import dev.longshore.rehearsal.StackView;
import dev.longshore.rollout.ServiceRollout;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows a rehearsal while it runs, line by line, so that it reads the same on a terminal and in a log. */
final class RehearsalProgress implements RehearsalListener {
    private final Console console;
    private final PrintWriter out;
    private EventRows rows;
    private String stack = "";
    private @Nullable LocalCloud cloud;

    RehearsalProgress(Console console) {
        this.console = console;
        out = console.out();
        rows = new EventRows("", console);
    }

    /** Says which stack is rehearsed, and where. */
    synchronized void begin(String name, LocalCloud account) {
        stack = name;
        cloud = account;
        out.println();
        out.println(
                console.strong("Rehearsing " + name) + " with the real CDK CLI, in an account made up on this machine");
    }

    @Override
    public synchronized void started(String name) {
        rows = new EventRows(name, console);
        out.println();
        out.println(console.strong(name));
    }

    @Override
    public synchronized void happened(StackEvent event) {
        rows.of(event).forEach(out::println);
    }

    @Override
    public void finished(RehearsalStep done) {
        finished(done.name(), done.seconds(), done.outcome());
    }

    /** Says what came of a step. */
    synchronized void finished(String name, double seconds, String outcome) {
        rows.closing().forEach(out::println);
        if (name.equals("deploy")) {
            printOutputs();
        }
        out.println(String.format(Locale.ROOT, "  %s in %.1f s: %s", console.good("ok"), seconds, outcome));
    }

    /** Says how long a deployment of each service takes. */
    synchronized void rollouts(List<ServiceRollout> rollouts) {
        if (!rollouts.isEmpty()) {
            out.println();
            RolloutText.print(console, rollouts);
        }
    }

    /** Says what stays behind, what was left out, and what all of it shows. */
    synchronized void end(RehearsalReport report) {
        out.println();
        out.println(console.strong("stays behind"));
        if (report.leftBehind().isEmpty()) {
            out.println("  nothing");
        }
        for (LeftBehind left : report.leftBehind()) {
            out.println("  " + left.resource().type() + " " + left.resource().logicalId() + " ("
                    + left.resource().physicalId() + "), kept on purpose");
        }
        report.notes().forEach(note -> out.println("  note: " + note));
        out.println();
        out.println(String.format(
                Locale.ROOT,
                "%s: %s was created, updated, rolled back from a failing update and destroyed, in %.0f s",
                console.good("Rehearsed"),
                report.stack(),
                report.seconds()));
        out.println(LocalCloud.CLAIM);
    }

    /** Says which step went otherwise; what the CLI wrote goes to the errors. */
    synchronized void failed(RehearsalFailure failure) {
        String said = String.valueOf(failure.getMessage());
        int firstLine = said.indexOf('\n');
        String reason = firstLine < 0 ? said : said.substring(0, firstLine);
        if (firstLine >= 0) {
            console.quote(said.substring(firstLine + 1));
        }
        console.err().println(console.bad("longshore: the rehearsal failed: ") + reason);
    }

    private void printOutputs() {
        Map<String, String> outputs = Optional.ofNullable(cloud)
                .flatMap(account -> account.stack(stack))
                .map(StackView::outputs)
                .orElse(Map.of());
        if (!outputs.isEmpty()) {
            out.println("  outputs");
            outputs.forEach((name, value) -> out.println("    " + name + " = " + value));
        }
    }
}
