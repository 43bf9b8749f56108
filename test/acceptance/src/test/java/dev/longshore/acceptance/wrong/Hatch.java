package dev.longshore.acceptance.wrong;

import java.util.Map;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.CfnResourceProps;
import software.amazon.awscdk.Stack;
import software.constructs.IConstruct;

/** CDK's escape hatches: an L2's own resource, its properties, and a resource without any typed class. */
final class Hatch {
    private Hatch() {}

    /** Returns the resource of an L2: its default child, or the child that bears its name or that of a service. */
    static CfnResource of(IConstruct construct) {
        if (construct instanceof CfnResource resource) {
            return resource;
        }
        IConstruct child = construct.getNode().getDefaultChild();
        if (child == null) {
            child = construct.getNode().tryFindChild("Service");
        }
        if (child == null) {
            child = construct.getNode().tryFindChild(construct.getNode().getId());
        }
        if (child instanceof CfnResource resource) {
            return resource;
        }
        throw new IllegalArgumentException(construct.getNode().getPath() + " has no resource of its own");
    }

    static void set(IConstruct construct, String property, Object value) {
        of(construct).addPropertyOverride(property, value);
    }

    static void remove(IConstruct construct, String property) {
        of(construct).addPropertyDeletionOverride(property);
    }

    static CfnResource resource(Stack stack, String id, String type, Map<String, ?> properties) {
        return new CfnResource(
                stack,
                id,
                CfnResourceProps.builder().type(type).properties(properties).build());
    }
}
