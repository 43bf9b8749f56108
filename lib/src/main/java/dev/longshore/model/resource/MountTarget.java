package dev.longshore.model.resource;

import dev.longshore.model.Items;
import dev.longshore.model.Resource;
import org.jspecify.annotations.Nullable;

/** A mount target of an EFS file system. */
public final class MountTarget extends ResourceView {
    /** What a template calls this. */
    public static final Kind<MountTarget> KIND = new Kind<>("AWS::EFS::MountTarget", MountTarget::new);

    /** Views a resource of a template as this. */
    public MountTarget(Resource resource) {
        super(resource);
    }

    /** Returns the file system. */
    public @Nullable Link fileSystem() {
        return link("FileSystemId");
    }

    /** Returns the subnet it is in. */
    public @Nullable Link subnet() {
        return link("SubnetId");
    }

    /** Returns its security groups. */
    public Items<Link> securityGroups() {
        return links("SecurityGroups");
    }
}
