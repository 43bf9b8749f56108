package dev.longshore.model;

import dev.longshore.document.Node;

/** A view of any object, whose fields are asked for by name. */
public final class PlainView extends View {
    /** Views an object of the document. */
    public PlainView(Node.Fields fields) {
        super(fields);
    }
}
