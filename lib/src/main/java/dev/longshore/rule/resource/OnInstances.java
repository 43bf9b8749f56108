package dev.longshore.rule.resource;

import dev.longshore.model.CapacityProviderStrategyItem;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.model.resource.CapacityProvider;
import dev.longshore.model.resource.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The instances that the tasks of a service run on, as far as the template tells. */
public final class OnInstances {
    private OnInstances() {}

    /** Returns the providers of a service that are of the template. */
    public static List<CapacityProvider> providers(Service service, Resources resources) {
        List<CapacityProvider> providers = new ArrayList<>();
        for (CapacityProviderStrategyItem item : service.capacityProviderStrategy()) {
            CapacityProvider provider =
                    CapacityProvider.KIND.at(Link.of(item.fields().get("capacityProvider")), resources);
            if (provider != null) {
                providers.add(provider);
            }
        }
        return providers;
    }

    /** Returns the groups of all instances of a service; null where not all are known. */
    public static @Nullable List<AutoScalingGroup> groups(Service service, Resources resources) {
        List<AutoScalingGroup> groups = new ArrayList<>();
        for (CapacityProvider provider : providers(service, resources)) {
            AutoScalingGroup group = AutoScalingGroup.KIND.at(provider.autoScalingGroup(), resources);
            if (group != null) {
                groups.add(group);
            }
        }
        boolean all = service.capacityProviderStrategy().isComplete()
                && groups.size() == service.capacityProviderStrategy().size();
        return all && !groups.isEmpty() ? groups : null;
    }
}
