package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** A key of KMS. */
public final class KmsKey extends ResourceView {
    /** What a template calls this. */
    public static final Kind<KmsKey> KIND = new Kind<>("AWS::KMS::Key", KmsKey::new);

    /** Views a resource of a template as this. */
    public KmsKey(Resource resource) {
        super(resource);
    }

    /** Returns whether it has replicas in other regions; false unless set. */
    public @Nullable Value<Boolean> multiRegion() {
        return flag("MultiRegion");
    }
}
