package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Resource;

/** A typed view of a resource of a template: its fields are the resource's properties. */
public abstract class ResourceView extends Section {
    private final Resource resource;

    ResourceView(Resource resource) {
        super(resource.properties());
        this.resource = resource;
    }

    /** Returns the resource. */
    public final Resource resource() {
        return resource;
    }

    /** Returns its logical id. */
    public final String logicalId() {
        return resource.logicalId();
    }

    /** Returns the condition under which it is made; empty where it always is. */
    public final String condition() {
        return beside("Condition");
    }

    /** Returns what happens to it when the stack no longer has it, such as Retain; empty where that is not said. */
    public final String deletionPolicy() {
        return beside("DeletionPolicy");
    }

    private String beside(String name) {
        Node node = resource.attributes().get(name);
        return node instanceof Node.Scalar scalar ? scalar.value().toString() : "";
    }
}
