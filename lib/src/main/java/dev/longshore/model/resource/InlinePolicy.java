package dev.longshore.model.resource;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A policy that is written into a role. */
public final class InlinePolicy extends Section {
    /** Views an object of the document as this. */
    public InlinePolicy(Node.Fields fields) {
        super(fields);
    }

    /** Returns what it says, as far as that is known. */
    public @Nullable PolicyDocument document() {
        return object("PolicyDocument", PolicyDocument::new);
    }
}
