package dev.longshore.rule.service;

import dev.longshore.model.Reference;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the resources of a template hang together. */
final class Wiring {
    /** CDK's own, which closes the default security group of a network and adds nothing. */
    private static final String CLOSES_DEFAULT_GROUP = "Custom::VpcRestrictDefaultSG";

    private Wiring() {}

    /** Returns the resource that a reference points to, if it is one of that type whose properties are known. */
    static @Nullable Resource target(Resources resources, @Nullable Reference reference, String type) {
        Resource resource = reference == null ? null : resources.get(reference.target());
        return resource != null && resource.type().equals(type) && resource.hasKnownProperties() ? resource : null;
    }

    /** Returns the resources of that type that refer to that one. */
    static List<Resource> referrers(Resources resources, Resource resource, String type) {
        return resources.referrersOf(resource.logicalId()).stream()
                .filter(referrer -> referrer.type().equals(type))
                .toList();
    }

    /** Returns whether a nested stack or a custom resource gets hold of a resource, and may add to it out of sight. */
    static boolean isHandedOn(Resources resources, Resource resource) {
        return resources.referrersOf(resource.logicalId()).stream()
                .map(Resource::type)
                .anyMatch(Wiring::isOutOfSight);
    }

    /** Returns whether two resources may be made under conditions of which only one holds. */
    static boolean mayExcludeEachOther(@Nullable Resource one, @Nullable Resource other) {
        String first = one == null ? null : one.condition();
        String second = other == null ? null : other.condition();
        return first == null ? second != null : !first.equals(second);
    }

    private static boolean isOutOfSight(String type) {
        return (type.startsWith("AWS::CloudFormation::") || type.startsWith("Custom::"))
                && !type.equals(CLOSES_DEFAULT_GROUP);
    }
}
