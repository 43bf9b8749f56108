package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** The VPC Lattice target group that a port of the tasks is registered with. */
public final class VpcLatticeConfiguration extends View {
    /** Views an object of the document as this. */
    public VpcLatticeConfiguration(Node.Fields fields) {
        super(fields);
    }

    /** Returns the name of the port mapping. */
    public @Nullable Value<String> portName() {
        return text("portName");
    }

    /** Returns the infrastructure role that ECS registers targets with. */
    public @Nullable Reference roleArn() {
        return reference("roleArn");
    }
}
