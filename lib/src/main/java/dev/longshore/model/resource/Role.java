package dev.longshore.model.resource;

import dev.longshore.model.Items;
import dev.longshore.model.Resource;
import org.jspecify.annotations.Nullable;

/** A role of IAM. */
public final class Role extends ResourceView {
    /** What a template calls this. */
    public static final Kind<Role> KIND = new Kind<>("AWS::IAM::Role", Role::new);

    /** Views a resource of a template as this. */
    public Role(Resource resource) {
        super(resource);
    }

    /** Returns who may take it on. */
    public @Nullable PolicyDocument trust() {
        return object("AssumeRolePolicyDocument", PolicyDocument::new);
    }

    /** Returns the policies that are written into it. */
    public Items<InlinePolicy> inlinePolicies() {
        return objects("Policies", InlinePolicy::new);
    }

    /** Returns the policies that it names. */
    public Items<Link> managedPolicies() {
        return links("ManagedPolicyArns");
    }
}
