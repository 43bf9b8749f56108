package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a property points to: a resource of the same template, or one elsewhere by its name, id or ARN.
 *
 * @param text the name, id or ARN, or the logical id with the attribute if any: the same text is the same resource
 * @param target the logical id, where it is a resource of the same template
 * @param place where it was written
 */
public record Link(String text, @Nullable String target, Place place) {
    /** Returns what a value points to; null where that can't be told. */
    public static @Nullable Link of(@Nullable Node node) {
        if (node instanceof Node.Scalar scalar) {
            return new Link(scalar.value().toString(), null, node.place());
        }
        return node instanceof Node.Unresolved open && open.target() != null
                ? new Link(open.text(), open.target(), node.place())
                : null;
    }

    /** Returns whether it certainly points to that resource of the template. */
    public boolean pointsTo(ResourceView resource) {
        return resource.logicalId().equals(target);
    }

    @Override
    public String toString() {
        return text;
    }
}
