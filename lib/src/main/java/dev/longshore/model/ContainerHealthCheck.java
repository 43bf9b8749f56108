package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** The check that ECS runs inside a container. */
public final class ContainerHealthCheck extends View {
    /** Views an object of the document as this. */
    public ContainerHealthCheck(Node.Fields fields) {
        super(fields);
    }

    /** Returns the command, beginning with CMD or CMD-SHELL. */
    public Items<Value<String>> command() {
        return texts("command");
    }

    /** Returns the seconds between two checks; 30 unless set. */
    public @Nullable Value<Integer> interval() {
        return number("interval");
    }

    /** Returns the seconds a check may take; 5 unless set. */
    public @Nullable Value<Integer> timeout() {
        return number("timeout");
    }

    /** Returns how many failures in a row make it unhealthy; 3 unless set. */
    public @Nullable Value<Integer> retries() {
        return number("retries");
    }

    /** Returns the seconds after the start in which failures do not count. */
    public @Nullable Value<Integer> startPeriod() {
        return number("startPeriod");
    }
}
