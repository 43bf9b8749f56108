package dev.longshore.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an update takes away from those who use the stack: data, and names that they know. */
final class Losses {
    private final Outcome outcome;
    private final Set<String> lines = new LinkedHashSet<>();

    private Losses(Outcome outcome) {
        this.outcome = outcome;
    }

    static List<String> of(Outcome outcome) {
        Losses losses = new Losses(outcome);
        losses.collect();
        return new ArrayList<>(losses.lines);
    }

    private void collect() {
        if (!outcome.succeeded()) {
            lines.add("the deployment fails: " + outcome.failure());
        }
        for (Replacement replaced : outcome.replaced()) {
            add(replaces(replaced), replaced.dataLost(), replaced.name());
        }
        for (Deletion deleted : outcome.deleted()) {
            add("removes " + called(deleted.resource()), deleted.dataLost(), deleted.name());
        }
        for (LeftBehind left : outcome.kept()) {
            lines.add(replacement(left)
                    .map(replaced -> replaces(replaced) + ": the old one stays, and the stack no longer uses its data")
                    .orElse("leaves behind " + called(left.resource())
                            + ": its data is kept, and the stack no longer uses it"));
        }
    }

    private void add(String what, boolean dataLost, String name) {
        if (dataLost) {
            lines.add(what + ": data would be lost");
        } else if (!name.isEmpty()) {
            lines.add(what + ": its name " + name + " would be gone");
        }
    }

    private Optional<Replacement> replacement(LeftBehind left) {
        return outcome.replaced().stream()
                .filter(replaced -> replaced.stack().equals(left.stack())
                        && replaced.before().equals(left.resource().physicalId()))
                .findFirst();
    }

    private static String replaces(Replacement replaced) {
        return "replaces " + replaced.logicalId() + " (" + replaced.type() + "), because "
                + String.join(", ", replaced.causes()) + " changed";
    }

    private static String called(ResourceView resource) {
        return resource.logicalId() + " (" + resource.type() + ")";
    }
}
