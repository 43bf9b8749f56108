package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A subnet. */
public final class Subnet extends View {
    /** Views an object of the document as this. */
    public Subnet(Node.Fields fields) {
        super(fields);
    }

    /** Returns its network. */
    public @Nullable Reference vpc() {
        return reference("vpcId");
    }

    /** Returns its IPv4 addresses, such as 10.0.0.0/24. */
    public @Nullable Value<String> cidrBlock() {
        return text("cidrBlock");
    }
}
