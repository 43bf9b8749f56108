package dev.longshore.test;

import dev.longshore.document.Node;
import dev.longshore.model.Resource;
import dev.longshore.rehearsal.Deletion;
import dev.longshore.rehearsal.LeftBehind;
import dev.longshore.rehearsal.Outcome;
import dev.longshore.rehearsal.Rehearsal;
import dev.longshore.rehearsal.Replacement;
import dev.longshore.template.Template;
import dev.longshore.template.TemplateReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a deployment of a template over another would take away from its users: data, and names that they know. */
final class Losses {
    private final Template before;
    private final Set<String> lines = new LinkedHashSet<>();

    private Losses(Path before) {
        this.before = TemplateReader.read(before);
    }

    static List<String> between(Path before, Path after, String stack) {
        Losses losses = new Losses(before);
        losses.add(Rehearsal.upgrade(before, after, stack).forward());
        return new ArrayList<>(losses.lines);
    }

    private void add(Outcome outcome) {
        if (!outcome.succeeded()) {
            lines.add("the deployment fails: " + outcome.failure());
        }
        for (Replacement replaced : outcome.replaced()) {
            String what = "replaces " + replaced.logicalId() + " (" + replaced.type() + "), because "
                    + String.join(", ", replaced.causes()) + " changed";
            add(what, replaced.dataLost(), replaced.logicalId());
        }
        for (Deletion deleted : outcome.deleted()) {
            String id = deleted.resource().logicalId();
            add("removes " + id + " (" + deleted.resource().type() + ")", deleted.dataLost(), id);
        }
        for (LeftBehind left : outcome.kept()) {
            lines.add("leaves behind " + left.resource().logicalId() + " ("
                    + left.resource().type() + "): its data is kept, and the stack no longer uses it");
        }
    }

    private void add(String what, boolean dataLost, String logicalId) {
        String name = name(before.resource(logicalId));
        if (dataLost) {
            lines.add(what + ": data would be lost");
        } else if (name != null) {
            lines.add(what + ": its name " + name + " would be gone");
        }
    }

    // A name that the template gives is one that somebody else may know.
    private static @Nullable String name(@Nullable Resource resource) {
        if (resource != null) {
            for (Map.Entry<String, Node> property : resource.properties().all().entrySet()) {
                if (property.getKey().endsWith("Name") && property.getValue() instanceof Node.Scalar scalar) {
                    return scalar.value().toString();
                }
            }
        }
        return null;
    }
}
