package dev.longshore.document;

import dev.longshore.finding.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document, with the place where it was written.
 *
 * <p>Task-definition JSON, CloudFormation templates and Java builders all become this tree, so that the model and the
 * rules see one shape. Names of fields are found whatever their case: ECS writes {@code memory}, CloudFormation
 * {@code Memory}, and {@code efsVolumeConfiguration} is {@code EFSVolumeConfiguration} there.
 */
public sealed interface Node {
    /** Returns where this was written. */
    Place place();

    /** An object: fields by name, in the order they were written. */
    final class Fields implements Node {
        private final Place place;
        private final Map<String, Node> byName;
        private @Nullable Map<String, Node> inAnyCase;
        private final Map<String, Place> placesOfNames;

        /** Makes an object of these fields, keeping their order. */
        public Fields(Map<String, Node> fields, Place place) {
            this(fields, Map.of(), place);
        }

        /** Makes an object of these fields, with the places of their names where those are known. */
        public Fields(Map<String, Node> fields, Map<String, Place> placesOfNames, Place place) {
            this.place = place;
            this.placesOfNames = Map.copyOf(placesOfNames);
            this.byName = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public Place place() {
            return place;
        }

        /** Returns the field of that name in any case, or null. */
        public @Nullable Node get(String name) {
            Map<String, Node> known = inAnyCase;
            if (known == null) {
                known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                byName.forEach(known::putIfAbsent);
                inAnyCase = known;
            }
            return known.get(name);
        }

        /** Returns all fields by the name that was written, in that order. */
        public Map<String, Node> all() {
            return byName;
        }

        /** Returns where that name was written, or else where its value was, or would be. */
        public Place placeOfName(String written) {
            Node value = byName.get(written);
            Place place = value == null ? this.place.field(written) : value.place();
            return placesOfNames.getOrDefault(written, place);
        }

        /** Returns the same with that field set. */
        public Fields with(String name, Node value) {
            Map<String, Node> fields = new LinkedHashMap<>(byName);
            fields.put(name, value);
            return new Fields(fields, placesOfNames, place);
        }

        /** Returns the same without those fields. */
        public Fields without(Collection<String> written) {
            Map<String, Node> fields = new LinkedHashMap<>(byName);
            fields.keySet().removeAll(written);
            return new Fields(fields, placesOfNames, place);
        }

        /** Starts a builder of an object at that place. */
        public static Builder at(Place place) {
            return new Builder(place);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Fields that && byName.equals(that.byName) && place.equals(that.place);
        }

        @Override
        public int hashCode() {
            return Objects.hash(byName, place);
        }

        @Override
        public String toString() {
            return byName.toString();
        }

        /** Builds {@link Fields} from Java values; the place of each field follows from the object's. */
        public static final class Builder {
            private final Place place;
            private final Map<String, Node> fields = new LinkedHashMap<>();

            private Builder(Place place) {
                this.place = place;
            }

            /**
             * Sets a field, unless the value is null.
             *
             * @param name the name as ECS writes it
             * @param value a string, number, boolean, {@link Node}, or a list or map of these
             */
            public Builder set(String name, @Nullable Object value) {
                if (value != null) {
                    fields.put(name, Nodes.of(value, place.field(name)));
                }
                return this;
            }

            /** Returns the object. */
            public Fields build() {
                return new Fields(fields, place);
            }
        }
    }

    /**
     * A list.
     *
     * @param elements what it holds, in order
     * @param place where it was written
     */
    record Elements(List<Node> elements, Place place) implements Node {
        /** Copies the elements. */
        public Elements {
            elements = Collections.unmodifiableList(new ArrayList<>(elements));
        }
    }

    /**
     * A string, a number or a boolean as it was written.
     *
     * @param value a {@link String}, {@link Number} or {@link Boolean}
     * @param place where it was written
     */
    record Scalar(Object value, Place place) implements Node {}

    /**
     * Something that only deployment resolves: an intrinsic, a parameter without a value, a CDK token. Never judged.
     *
     * @param text what was written, for people
     * @param target the logical id of the resource it points to, where that can be told
     * @param place where it was written
     */
    record Unresolved(String text, @Nullable String target, Place place) implements Node {}
}
