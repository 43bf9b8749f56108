package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Items;
import java.util.List;

/** A policy of IAM, or of a resource. */
public final class PolicyDocument extends Section {
    /** Views an object of the document as this. */
    public PolicyDocument(Node.Fields fields) {
        super(fields);
    }

    /** Returns its statements, be they a list or a single one. */
    public Items<PolicyStatement> statements() {
        return fields().get("Statement") instanceof Node.Fields one
                ? new Items<>(List.of(new PolicyStatement(one)), true, one.place())
                : objects("Statement", PolicyStatement::new);
    }
}
