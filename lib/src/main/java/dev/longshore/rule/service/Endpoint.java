package dev.longshore.rule.service;

import dev.longshore.model.Cluster;
import dev.longshore.model.EcsModel;
import dev.longshore.model.Reference;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceConnect;
import dev.longshore.model.ServiceConnectEndpoint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A port that is reached by Service Connect, and whose it is.
 *
 * @param service the service
 * @param self its resource, where it came from a template
 * @param namespace what is the same for all services of the namespace
 * @param port the port
 */
record Endpoint(Service service, @Nullable Resource self, String namespace, ServiceConnectEndpoint port) {
    /** Returns all those of which the namespace is known. */
    static List<Endpoint> of(EcsModel model) {
        List<Endpoint> all = new ArrayList<>();
        for (Service service : model.services()) {
            ServiceConnect connect = service.serviceConnect();
            String namespace =
                    connect == null || !connect.isOn() ? null : namespace(service, connect, model.resources());
            if (connect != null && namespace != null) {
                Resource self = model.resources().get(service.place().logicalId());
                connect.services().forEach(port -> all.add(new Endpoint(service, self, namespace, port)));
            }
        }
        return all;
    }

    /** Returns whether both are certainly there at the same time. */
    boolean isBeside(Endpoint other) {
        return !Wiring.mayExcludeEachOther(self, other.self);
    }

    private static @Nullable String namespace(Service service, ServiceConnect connect, Resources resources) {
        Reference own = connect.namespace();
        if (own != null) {
            return own.key();
        }
        Reference cluster = service.cluster();
        Resource resource = Wiring.target(resources, cluster, Providers.CLUSTER);
        Reference shared = resource == null ? null : new Cluster(resource.properties()).serviceConnectNamespace();
        if (shared != null) {
            return shared.key();
        }
        // All services of a cluster that name no namespace share one, whichever that is.
        return cluster == null || cluster.key() == null ? null : "of cluster " + cluster.key();
    }
}
