package dev.longshore.model.resource;

import dev.longshore.model.Items;
import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** A service of Cloud Map. */
public final class DiscoveryService extends ResourceView {
    /** What a template calls this. */
    public static final Kind<DiscoveryService> KIND =
            new Kind<>("AWS::ServiceDiscovery::Service", DiscoveryService::new);

    /** Views a resource of a template as this. */
    public DiscoveryService(Resource resource) {
        super(resource);
    }

    /** Returns whether Route 53 checks its instances. */
    public boolean hasHealthCheck() {
        return has("HealthCheckConfig");
    }

    /** Returns MULTIVALUE or WEIGHTED. */
    public @Nullable Value<String> routingPolicy() {
        return part("DnsConfig").text("RoutingPolicy");
    }

    /** Returns its namespace. */
    public @Nullable Link namespace() {
        return has("NamespaceId") ? link("NamespaceId") : part("DnsConfig").link("NamespaceId");
    }

    /** Returns the DNS records of an instance. */
    public Items<DnsRecord> records() {
        return part("DnsConfig").objects("DnsRecords", DnsRecord::new);
    }
}
