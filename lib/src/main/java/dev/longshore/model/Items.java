package dev.longshore.model;

import dev.longshore.finding.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list of the model, and whether all of it is known: a list with an unresolved part may hold more than it shows.
 *
 * @param <T> what it holds
 */
public final class Items<T> implements Iterable<T> {
    private final List<T> known;
    private final boolean complete;
    private final Place place;

    /** Makes a list of what is known. */
    public Items(List<T> known, boolean complete, Place place) {
        this.known = Collections.unmodifiableList(new ArrayList<>(known));
        this.complete = complete;
        this.place = place;
    }

    /** Returns whether nothing of the list is unresolved; only then may something be missed in it. */
    public boolean isComplete() {
        return complete;
    }

    /** Returns whether the list is certainly empty. */
    public boolean isEmpty() {
        return complete && known.isEmpty();
    }

    /** Returns how many are known. */
    public int size() {
        return known.size();
    }

    /** Returns what is known, in order. */
    public List<T> list() {
        return known;
    }

    /** Returns what is known, in order. */
    public Stream<T> stream() {
        return known.stream();
    }

    /** Returns where the list was written, or where it would be. */
    public Place place() {
        return place;
    }

    @Override
    public Iterator<T> iterator() {
        return known.iterator();
    }

    @Override
    public String toString() {
        return known.toString();
    }
}
