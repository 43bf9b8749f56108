package dev.longshore.model;

import dev.longshore.finding.Place;
import org.jspecify.annotations.Nullable;

/** What names something else: a resource of the same template, or a text such as an id, a name or an ARN. */
public final class Reference {
    private final @Nullable String target;
    private final @Nullable String literal;
    private final String text;
    private final Place place;

    Reference(@Nullable String target, @Nullable String literal, String text, Place place) {
        this.target = target;
        this.literal = literal;
        this.text = text;
        this.place = place;
    }

    /** Returns the logical id of the resource it points to, or null where it points elsewhere or that is not known. */
    public @Nullable String target() {
        return target;
    }

    /** Returns the text that was written out, or null where it is no plain text. */
    public @Nullable String literal() {
        return literal;
    }

    /** Returns whether it is known what it points to. */
    public boolean isKnown() {
        return target != null || literal != null;
    }

    /** Returns what is the same for two references exactly if both certainly point to the same; null if not known. */
    public @Nullable String key() {
        return target != null ? "Ref " + target : literal;
    }

    /** Returns where it was written. */
    public Place place() {
        return place;
    }

    /** Returns what was written, an attribute and all. */
    public String text() {
        return text;
    }

    /** Returns the resource it points to, or else what was written. */
    @Override
    public String toString() {
        return target != null ? target : text;
    }
}
