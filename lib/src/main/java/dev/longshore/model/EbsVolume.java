package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** An EBS volume that ECS makes for a task. */
public final class EbsVolume extends View {
    /** Views an object of the document as this. */
    public EbsVolume(Node.Fields fields) {
        super(fields);
    }

    /** Returns gp2, gp3, io1, io2, sc1, st1 or standard. */
    public @Nullable Value<String> volumeType() {
        return text("volumeType");
    }

    /** Returns its size. */
    public @Nullable Value<Integer> sizeInGiB() {
        return number("sizeInGiB");
    }

    /** Returns the MiB per second of gp3. */
    public @Nullable Value<Integer> throughput() {
        return number("throughput");
    }
}
