package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** A VPC. */
public final class Vpc extends ResourceView {
    /** What a template calls this. */
    public static final Kind<Vpc> KIND = new Kind<>("AWS::EC2::VPC", Vpc::new);

    /** Views a resource of a template as this. */
    public Vpc(Resource resource) {
        super(resource);
    }

    /** Returns whether names are resolved in it; true unless set. */
    public @Nullable Value<Boolean> dnsSupport() {
        return flag("EnableDnsSupport");
    }

    /** Returns whether instances in it get names; false unless set. */
    public @Nullable Value<Boolean> dnsHostnames() {
        return flag("EnableDnsHostnames");
    }
}
