package dev.longshore.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a part of a document may hold: the type of a value, or the fields of an object. */
public sealed interface Shape {
    /** Values without parts. */
    enum Scalar implements Shape {
        /** Any text. */
        TEXT("text"),
        /** A whole number of 32 bits. */
        WHOLE("a whole number"),
        /** CPU or memory of a task: a number, or text such as 1 vCPU or 2 GB. */
        QUANTITY("a number such as 512, or text such as '1 vCPU' or '2 GB'"),
        /** True or false. */
        FLAG("true or false");

        private final String expectation;

        Scalar(String expectation) {
            this.expectation = expectation;
        }

        @Override
        public String expectation() {
            return expectation;
        }
    }

    /** Returns what is expected, for messages. */
    String expectation();

    /**
     * A list.
     *
     * @param element what each element holds
     */
    record ListOf(Shape element) implements Shape {
        @Override
        public String expectation() {
            return "a list";
        }
    }

    /** An object whose names are the user's, such as Docker labels: each value is text. */
    record NamedTexts() implements Shape {
        @Override
        public String expectation() {
            return "an object of names and texts";
        }
    }

    /** An object with known fields. */
    final class Fields implements Shape {
        private final String called;
        private final Map<String, Shape> byName = new LinkedHashMap<>();
        private final Map<String, String> nameByLowerName = new LinkedHashMap<>();

        private Fields(String called) {
            this.called = called;
        }

        /** Returns what people call such an object, with its article. */
        public String called() {
            return called;
        }

        /** Returns the fields by name. */
        public Map<String, Shape> all() {
            return Collections.unmodifiableMap(byName);
        }

        /** Returns the name of the field that was written in any case, or null. */
        public @Nullable String nameOf(String written) {
            return nameByLowerName.get(written.toLowerCase(Locale.ROOT));
        }

        @Override
        public String expectation() {
            return "an object";
        }

        private void with(String name, Shape shape) {
            byName.put(name, shape);
            nameByLowerName.put(name.toLowerCase(Locale.ROOT), name);
        }
    }

    /** Starts the shape of an object, called that in messages, such as {@code a container}. */
    static Builder object(String called) {
        return new Builder(called);
    }

    /** Lists the fields of an object. */
    final class Builder {
        private final Fields fields;

        private Builder(String called) {
            this.fields = new Fields(called);
        }

        /** Adds a field of that shape. */
        public Builder with(String name, Shape shape) {
            fields.with(name, shape);
            return this;
        }

        /** Adds fields that hold text. */
        public Builder text(String... names) {
            return each(Scalar.TEXT, names);
        }

        /** Adds fields that hold a whole number. */
        public Builder whole(String... names) {
            return each(Scalar.WHOLE, names);
        }

        /** Adds fields that are true or false. */
        public Builder flag(String... names) {
            return each(Scalar.FLAG, names);
        }

        /** Adds fields that hold CPU or memory of a task. */
        public Builder quantity(String... names) {
            return each(Scalar.QUANTITY, names);
        }

        /** Adds fields that hold a list of texts. */
        public Builder texts(String... names) {
            return each(new ListOf(Scalar.TEXT), names);
        }

        /** Adds fields that hold names of the user's, each with a text. */
        public Builder map(String... names) {
            return each(new NamedTexts(), names);
        }

        /** Adds a field that holds an object. */
        public Builder object(String name, UnaryOperator<Builder> content) {
            return with(name, content.apply(new Builder(name)).build());
        }

        /** Adds a field that holds a list of objects, each called that. */
        public Builder objects(String name, String called, UnaryOperator<Builder> content) {
            return list(name, content.apply(new Builder(called)).build());
        }

        /** Adds a field that holds a list. */
        public Builder list(String name, Shape element) {
            return with(name, new ListOf(element));
        }

        /** Returns the shape. */
        public Fields build() {
            return fields;
        }

        private Builder each(Shape shape, String... names) {
            for (String name : names) {
                with(name, shape);
            }
            return this;
        }
    }
}
