package dev.longshore.model.resource;

import dev.longshore.model.Items;
import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cluster of ECS. */
public final class Cluster extends ClusterCapacity {
    /** What a template calls this. */
    public static final Kind<Cluster> KIND = new Kind<>("AWS::ECS::Cluster", Cluster::new);

    /** Views a resource of a template as this. */
    public Cluster(Resource resource) {
        super(resource);
    }

    /** Returns its name. */
    public @Nullable Value<String> name() {
        return text("ClusterName");
    }

    /** Returns its settings. */
    public Items<ClusterSetting> settings() {
        return objects("ClusterSettings", ClusterSetting::new);
    }

    /** Returns where commands in containers are logged: NONE, DEFAULT or OVERRIDE. */
    public @Nullable Value<String> executeCommandLogging() {
        return part("Configuration.ExecuteCommandConfiguration").text("Logging");
    }

    /** Returns whether it says to which group or bucket commands in containers are logged. */
    public boolean hasExecuteCommandLog() {
        return part("Configuration.ExecuteCommandConfiguration").has("LogConfiguration");
    }

    /** Returns the keys of its managed storage, by option. */
    public Map<String, Link> storageKeys() {
        Map<String, Link> keys = new LinkedHashMap<>();
        Section storage = part("Configuration.ManagedStorageConfiguration");
        for (String option : new String[] {"KmsKeyId", "FargateEphemeralStorageKmsKeyId"}) {
            Link key = storage.link(option);
            if (key != null) {
                keys.put(option, key);
            }
        }
        return keys;
    }
}
