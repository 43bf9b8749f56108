package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** Where the network interfaces of the tasks of a service are. */
public final class AwsvpcConfiguration extends View {
    /** Views an object of the document as this. */
    public AwsvpcConfiguration(Node.Fields fields) {
        super(fields);
    }

    /** Returns the subnets. */
    public Items<Reference> subnets() {
        return references("subnets");
    }

    /** Returns the security groups. */
    public Items<Reference> securityGroups() {
        return references("securityGroups");
    }

    /** Returns ENABLED or DISABLED; DISABLED unless set. */
    public @Nullable Value<String> assignPublicIp() {
        return text("assignPublicIp");
    }
}
