package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import org.jspecify.annotations.Nullable;

/** A NAT gateway. */
public final class NatGateway extends ResourceView {
    /** What a template calls this. */
    public static final Kind<NatGateway> KIND = new Kind<>("AWS::EC2::NatGateway", NatGateway::new);

    /** Views a resource of a template as this. */
    public NatGateway(Resource resource) {
        super(resource);
    }

    /** Returns its subnet; null for a regional one. */
    public @Nullable Link subnet() {
        return link("SubnetId");
    }
}
