package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** An ECS cluster. */
public final class Cluster extends View {
    /** Views an object of the document as this. */
    public Cluster(Node.Fields fields) {
        super(fields);
    }

    /** Returns its name, if it is given one. */
    public @Nullable Value<String> clusterName() {
        return text("clusterName");
    }

    /** Returns its capacity providers, where no association names them. */
    public Items<Reference> capacityProviders() {
        return references("capacityProviders");
    }

    /** Returns the namespace of its services that name none. */
    public @Nullable Reference serviceConnectNamespace() {
        Defaults defaults = object("serviceConnectDefaults", Defaults::new);
        return defaults == null ? null : defaults.namespace();
    }

    private static final class Defaults extends View {
        Defaults(Node.Fields fields) {
            super(fields);
        }

        @Nullable
        Reference namespace() {
            return reference("namespace");
        }
    }
}
