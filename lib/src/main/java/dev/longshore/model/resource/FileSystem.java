package dev.longshore.model.resource;

import dev.longshore.model.Items;
import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** An EFS file system. */
public final class FileSystem extends ResourceView {
    /** What a template calls this. */
    public static final Kind<FileSystem> KIND = new Kind<>("AWS::EFS::FileSystem", FileSystem::new);

    /** Views a resource of a template as this. */
    public FileSystem(Resource resource) {
        super(resource);
    }

    /** Returns generalPurpose or maxIO; generalPurpose unless set. */
    public @Nullable Value<String> performanceMode() {
        return text("PerformanceMode");
    }

    /** Returns the only zone that it is in; several unless set. */
    public @Nullable Value<String> zone() {
        return text("AvailabilityZoneName");
    }

    /** Returns bursting, provisioned or elastic; bursting unless set. */
    public @Nullable Value<String> throughputMode() {
        return text("ThroughputMode");
    }

    /** Returns the MiB/s it can always move. */
    public @Nullable Value<Double> provisionedThroughput() {
        return decimal("ProvisionedThroughputInMibps");
    }

    /** Returns whether it is encrypted at rest; false unless set. */
    public @Nullable Value<Boolean> encrypted() {
        return flag("Encrypted");
    }

    /** Returns the key it is encrypted with. */
    public @Nullable Value<String> kmsKeyId() {
        return text("KmsKeyId");
    }

    /** Returns ENABLED or DISABLED: whether it is safe from being replicated over. */
    public @Nullable Value<String> overwriteProtection() {
        return part("FileSystemProtection").text("ReplicationOverwriteProtection");
    }

    /** Returns whether it is replicated. */
    public boolean isReplicated() {
        return has("ReplicationConfiguration");
    }

    /** Returns when files move to cheaper storage. */
    public Items<LifecyclePolicy> lifecyclePolicies() {
        return objects("LifecyclePolicies", LifecyclePolicy::new);
    }

    /** Returns who may use it, where that is said. */
    public @Nullable PolicyDocument policy() {
        return object("FileSystemPolicy", PolicyDocument::new);
    }
}
