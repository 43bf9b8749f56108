package dev.longshore.template;

import dev.longshore.finding.Finding;
import dev.longshore.model.EcsModel;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CloudFormation template that was read: the resources that it makes. */
public final class Template {
    private final Resources resources;
    private final List<Finding> notes;

    Template(Resources resources, List<Finding> notes) {
        this.resources = resources;
        this.notes = List.copyOf(notes);
    }

    /** Returns the resources by logical id, in their order, without those whose condition never holds. */
    public Resources resources() {
        return resources;
    }

    /** Returns the resource of that logical id, or null. */
    public @Nullable Resource resource(String logicalId) {
        return resources.get(logicalId);
    }

    /** Returns the resources of that type, such as {@code AWS::ECS::Service}. */
    public List<Resource> ofType(String type) {
        return resources.ofType(type);
    }

    /** Returns what it says about ECS. */
    public EcsModel ecs() {
        return EcsResources.of(this).model();
    }

    /** Returns what had to be repaired to read it. */
    public List<Finding> notes() {
        return notes;
    }
}
