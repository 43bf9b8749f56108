package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import org.jspecify.annotations.Nullable;

/** What a security group lets in, as a resource of its own. */
public final class SecurityGroupIngress extends ResourceView {
    /** What a template calls this. */
    public static final Kind<SecurityGroupIngress> KIND =
            new Kind<>("AWS::EC2::SecurityGroupIngress", SecurityGroupIngress::new);

    /** Views a resource of a template as this. */
    public SecurityGroupIngress(Resource resource) {
        super(resource);
    }

    /** Returns the security group. */
    public @Nullable Link group() {
        return link("GroupId");
    }

    /** Returns what is let in. */
    public IngressRule rule() {
        return new IngressRule(fields());
    }
}
