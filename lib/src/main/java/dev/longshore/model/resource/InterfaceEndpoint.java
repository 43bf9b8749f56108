package dev.longshore.model.resource;

import dev.longshore.model.Items;
import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** A VPC endpoint, as far as it has addresses. */
public final class InterfaceEndpoint extends ResourceView {
    /** What a template calls this. */
    public static final Kind<InterfaceEndpoint> KIND = new Kind<>("AWS::EC2::VPCEndpoint", InterfaceEndpoint::new);

    /** Views a resource of a template as this. */
    public InterfaceEndpoint(Resource resource) {
        super(resource);
    }

    /** Returns Interface, Gateway or another; Gateway unless set. */
    public @Nullable Value<String> type() {
        return text("VpcEndpointType");
    }

    /** Returns the subnets in which it has an address. */
    public Items<Link> subnets() {
        return links("SubnetIds");
    }

    /** Returns its security groups. */
    public Items<Link> securityGroups() {
        return links("SecurityGroupIds");
    }
}
