package dev.longshore.model.resource;

import dev.longshore.model.Items;
import dev.longshore.model.Resource;

/** A security group. */
public final class SecurityGroup extends ResourceView {
    /** What a template calls this. */
    public static final Kind<SecurityGroup> KIND = new Kind<>("AWS::EC2::SecurityGroup", SecurityGroup::new);

    /** Views a resource of a template as this. */
    public SecurityGroup(Resource resource) {
        super(resource);
    }

    /** Returns what it lets in, as far as it says so itself. */
    public Items<IngressRule> ingress() {
        return objects("SecurityGroupIngress", IngressRule::new);
    }
}
