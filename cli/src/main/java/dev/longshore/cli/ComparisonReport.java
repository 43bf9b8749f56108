package dev.longshore.cli;

import dev.longshore.rehearsal.Comparison;
import dev.longshore.rehearsal.Rehearsal;
import dev.longshore.rehearsal.RehearsalListener;
import dev.longshore.rehearsal.RehearsalStep;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Locale;

/** Says where the same life goes otherwise at another endpoint. */
final class ComparisonReport implements RehearsalListener {
    private final Console console;
    private final PrintWriter out;

    ComparisonReport(Console console) {
        this.console = console;
        out = console.out();
    }

    /** Returns the exit code: 1 when something went otherwise. */
    int of(Rehearsal rehearsal, URI endpoint) {
        Comparison comparison = compare(rehearsal.listener(this), endpoint);
        out.println(
                comparison.differences().isEmpty()
                        ? endpoint + " does all of it as the rehearsal does"
                        : endpoint + " differs in " + comparison.differences().size() + " of "
                                + comparison.steps().size() + " steps");
        return comparison.differences().isEmpty() ? Exit.FINE : Exit.FAILED;
    }

    private static Comparison compare(Rehearsal rehearsal, URI endpoint) {
        try {
            return rehearsal.compare(endpoint);
        } catch (IllegalArgumentException elsewhere) {
            throw new CannotRunException(String.valueOf(elsewhere.getMessage()));
        }
    }

    @Override
    public void finished(RehearsalStep step) {
        out.println(String.format(
                Locale.ROOT, "  %-13s %5.1f s  %s", console.strong(step.name()), step.seconds(), step.outcome()));
    }
}
