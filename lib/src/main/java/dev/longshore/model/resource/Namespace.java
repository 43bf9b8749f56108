package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** A namespace of Cloud Map that is in DNS. */
public final class Namespace extends ResourceView {
    /** One that only a VPC sees. */
    public static final Kind<Namespace> PRIVATE =
            new Kind<>("AWS::ServiceDiscovery::PrivateDnsNamespace", Namespace::new);
    /** One that everybody sees. */
    public static final Kind<Namespace> PUBLIC =
            new Kind<>("AWS::ServiceDiscovery::PublicDnsNamespace", Namespace::new);

    /** Views a resource of a template as this. */
    public Namespace(Resource resource) {
        super(resource);
    }

    /** Returns its name. */
    public @Nullable Value<String> name() {
        return text("Name");
    }
}
