package dev.longshore.model.resource;

import dev.longshore.model.Items;
import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A managed daemon of ECS: one task on each of the instances that ECS manages. */
public final class Daemon extends ResourceView {
    /** What a template calls this. */
    public static final Kind<Daemon> KIND = new Kind<>("AWS::ECS::Daemon", Daemon::new);

    private static final String PROVIDERS = "CapacityProviderArns";

    private final Resource resource;

    /** Views a resource of a template as this. */
    public Daemon(Resource resource) {
        super(resource);
        this.resource = resource;
    }

    /** Returns the percentage of the instances that a deployment replaces at a time. */
    public @Nullable Value<Double> drainPercent() {
        return part("DeploymentConfiguration").decimal("DrainPercent");
    }

    /** Returns the minutes that a deployment waits after a step. */
    public @Nullable Value<Integer> bakeTimeInMinutes() {
        return part("DeploymentConfiguration").number("BakeTimeInMinutes");
    }

    /** Returns the ARNs of its capacity providers that stand in the template. */
    public Items<Value<String>> capacityProviders() {
        return texts(PROVIDERS);
    }

    /** Returns the logical ids that its capacity providers are made of. */
    public Set<String> capacityProviderResources() {
        return resource.referencesIn(PROVIDERS);
    }
}
