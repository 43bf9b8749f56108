package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** The capacity providers of a cluster. */
public final class ClusterAssociation extends View {
    /** Views an object of the document as this. */
    public ClusterAssociation(Node.Fields fields) {
        super(fields);
    }

    /** Returns the cluster. */
    public @Nullable Reference cluster() {
        return reference("cluster");
    }

    /** Returns the providers. */
    public Items<Reference> capacityProviders() {
        return references("capacityProviders");
    }

    /** Returns what services without a strategy get. */
    public Items<CapacityProviderStrategyItem> defaultCapacityProviderStrategy() {
        return objects("defaultCapacityProviderStrategy", CapacityProviderStrategyItem::new);
    }
}
