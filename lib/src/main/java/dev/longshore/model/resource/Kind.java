package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type of resource, and how it is viewed.
 *
 * @param type the type in a template, such as {@code AWS::ECS::Cluster}
 * @param view views a resource of that type
 * @param <T> the view
 */
public record Kind<T extends ResourceView>(String type, Function<Resource, T> view) {
    /** Returns the resources of this type whose properties are known by name. */
    public List<T> in(Resources resources) {
        return viewed(resources.ofType(type));
    }

    /** Returns those of them that refer to a resource, if only under some condition. */
    public List<T> referringTo(ResourceView resource, Resources resources) {
        return viewed(resources.referrersOf(resource.logicalId()));
    }

    /** Returns those whose link points to a resource or may do so once deployed; what is not among them is missing. */
    public List<T> thatMayPointTo(ResourceView resource, Function<T, @Nullable Link> link, Resources resources) {
        return viewed(resources.possibleReferrersOf(resource.logicalId(), type)).stream()
                .filter(view -> {
                    Link target = link.apply(view);
                    return target == null || target.pointsTo(resource);
                })
                .toList();
    }

    /** Returns the resource of this type that something points to; null where that can't be told. */
    public @Nullable T at(@Nullable Link reference, Resources resources) {
        Resource resource = reference == null ? null : resources.get(reference.target());
        return resource != null && resource.type().equals(type) && resource.hasKnownProperties()
                ? view.apply(resource)
                : null;
    }

    private List<T> viewed(List<Resource> resources) {
        return resources.stream()
                .filter(resource -> resource.type().equals(type) && resource.hasKnownProperties())
                .map(view)
                .toList();
    }
}
