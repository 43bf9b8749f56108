package dev.longshore.model;

import dev.longshore.finding.Place;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A setting that was given: known, or something that only deployment resolves. A setting that was not given is null.
 *
 * @param <T> the type of the setting
 */
public final class Value<T> {
    private final @Nullable T known;
    private final String text;
    private final Place place;

    private Value(@Nullable T known, String text, Place place) {
        this.known = known;
        this.text = text;
        this.place = place;
    }

    /** Returns a known value, written as {@code text}. */
    public static <T> Value<T> of(T value, String text, Place place) {
        return new Value<>(value, text, place);
    }

    /** Returns a value that only deployment resolves. */
    public static <T> Value<T> unresolved(String text, Place place) {
        return new Value<>(null, text, place);
    }

    /** Returns the value, or null while it is unresolved. */
    public @Nullable T orNull() {
        return known;
    }

    /** Returns whether the value is known. */
    public boolean isKnown() {
        return known != null;
    }

    /** Returns whether the value is known and passes a test; what is unresolved passes none. */
    public boolean is(Predicate<? super T> test) {
        return known != null && test.test(known);
    }

    /** Returns what was written. */
    public String text() {
        return text;
    }

    /** Returns where it was written. */
    public Place place() {
        return place;
    }

    /** Returns the known value of a setting, or null where it is not set or not resolved. */
    public static <T> @Nullable T known(@Nullable Value<T> setting) {
        return setting == null ? null : setting.orNull();
    }

    /** Returns the known value of a setting, or {@code otherwise} where it is not set; null where not resolved. */
    public static <T> @Nullable T knownOr(@Nullable Value<T> setting, T otherwise) {
        return setting == null ? otherwise : setting.orNull();
    }

    @Override
    public String toString() {
        return text;
    }
}
