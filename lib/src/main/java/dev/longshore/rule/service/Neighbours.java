package dev.longshore.rule.service;

import dev.longshore.model.AwsvpcConfiguration;
import dev.longshore.model.EcsModel;
import dev.longshore.model.Items;
import dev.longshore.model.Reference;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Scaling;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.model.resource.InterfaceEndpoint;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.LoadBalancer;
import dev.longshore.model.resource.MountTarget;
import dev.longshore.model.resource.NatGateway;
import dev.longshore.model.resource.ResourceView;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What else takes addresses of the subnets of a service, as far as that is certain. */
final class Neighbours {
    /** What a load balancer wants free in each of its subnets. */
    private static final int LOAD_BALANCER = 8;

    private final Service service;
    private final EcsModel model;
    private final Resource self;
    private final Set<String> subnets = new HashSet<>();

    private Neighbours(Service service, EcsModel model, Resource self, Items<Reference> subnets) {
        this.service = service;
        this.model = model;
        this.self = self;
        subnets.stream().map(Reference::target).filter(Objects::nonNull).forEach(this.subnets::add);
    }

    /** Returns how many addresses they take. */
    static long addresses(Service service, EcsModel model, Resource self, Items<Reference> subnets) {
        Neighbours neighbours = new Neighbours(service, model, self, subnets);
        return neighbours.fixtures() + neighbours.instances() + neighbours.tasks();
    }

    private long fixtures() {
        Resources all = model.resources();
        long taken = 0;
        for (LoadBalancer balancer : LoadBalancer.KIND.in(all)) {
            taken += LOAD_BALANCER * inside(balancer, balancer.subnets());
        }
        for (InterfaceEndpoint endpoint : InterfaceEndpoint.KIND.in(all)) {
            taken += inside(endpoint, endpoint.subnets());
        }
        for (MountTarget target : MountTarget.KIND.in(all)) {
            taken += inside(target, target.subnet());
        }
        for (NatGateway gateway : NatGateway.KIND.in(all)) {
            taken += inside(gateway, gateway.subnet());
        }
        return taken;
    }

    private long instances() {
        long taken = 0;
        for (AutoScalingGroup group : AutoScalingGroup.KIND.in(model.resources())) {
            Integer most = Value.known(group.maxSize());
            Items<Link> places = group.subnets();
            boolean allInside = !places.isEmpty() && places.isComplete() && inside(group, places) == places.size();
            taken += allInside && most != null ? most : 0;
        }
        return taken;
    }

    // Others at full scale, but not in a deployment of their own.
    private long tasks() {
        long taken = 0;
        for (Service other : model.services()) {
            Resource resource = model.resources().get(other.place().logicalId());
            AwsvpcConfiguration network = other.awsvpcConfiguration();
            if (other != service
                    && network != null
                    && network.subnets().isComplete()
                    && !Wiring.mayExcludeEachOther(self, resource)
                    && network.subnets().stream()
                            .allMatch(subnet -> subnets.contains(String.valueOf(subnet.target())))) {
                Scaling scaling = other.scaling();
                Integer most = Value.known(scaling == null ? other.desiredCount() : scaling.maxCapacity());
                taken += most == null ? 0 : most;
            }
        }
        return taken;
    }

    private long inside(ResourceView resource, Items<Link> links) {
        return Wiring.mayExcludeEachOther(self, resource.resource())
                ? 0
                : links.stream().filter(this::isInside).count();
    }

    private long inside(ResourceView resource, @Nullable Link link) {
        return link != null && isInside(link) && !Wiring.mayExcludeEachOther(self, resource.resource()) ? 1 : 0;
    }

    private boolean isInside(Link link) {
        return link.target() != null && subnets.contains(link.target());
    }
}
