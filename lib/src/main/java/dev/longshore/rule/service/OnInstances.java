package dev.longshore.rule.service;

import dev.longshore.model.CapacityProviderStrategyItem;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.model.resource.CapacityProvider;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The instances that the tasks of a service run on, as far as the template tells. */
final class OnInstances {
    private OnInstances() {}

    /** Returns the providers of a service that are of the template. */
    static List<CapacityProvider> providers(Service service, Resources resources) {
        List<CapacityProvider> providers = new ArrayList<>();
        for (CapacityProviderStrategyItem item : service.capacityProviderStrategy()) {
            Resource provider = Wiring.target(resources, item.provider(), Providers.PROVIDER);
            if (provider != null) {
                providers.add(new CapacityProvider(provider));
            }
        }
        return providers;
    }

    /** Returns the groups of all instances of a service; null where not all are known. */
    static @Nullable List<AutoScalingGroup> groups(Service service, Resources resources) {
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
