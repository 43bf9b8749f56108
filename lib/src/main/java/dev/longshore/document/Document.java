package dev.longshore.document;

import dev.longshore.finding.Finding;
import java.util.List;

/**
 * A document that was read, each part with its line and column.
 *
 * @param root what it holds
 * @param notes what had to be repaired to read it
 */
public record Document(Node root, List<Finding> notes) {
    /** Copies the notes. */
    public Document {
        notes = List.copyOf(notes);
    }
}
