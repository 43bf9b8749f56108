package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** An attribute of a load balancer or a target group. */
public final class Attribute extends Section {
    /** Views an object of the document as this. */
    public Attribute(Node.Fields fields) {
        super(fields);
    }

    /** Returns its name, such as {@code idle_timeout.timeout_seconds}. */
    public @Nullable Value<String> key() {
        return text("Key");
    }

    /** Returns its value. */
    public @Nullable Value<String> value() {
        return text("Value");
    }

    /** Returns its value where that is a number. */
    public @Nullable Value<Integer> number() {
        return number("Value");
    }

    /** Returns the resource that its value names. */
    public @Nullable Link valueLink() {
        return link("Value");
    }

    /** Returns whether it certainly has that name. */
    boolean isNamed(String name) {
        return name.equals(Value.known(key()));
    }

    /** Returns whether it is certainly on. */
    public boolean isTrue() {
        return "true".equals(Value.known(value()));
    }
}
