package dev.longshore.model;

import dev.longshore.document.Node;
import dev.longshore.document.References;
import dev.longshore.finding.Place;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A resource of a template. What only deployment knows of it is {@link Node.Unresolved}. */
public final class Resource {
    private final String logicalId;
    private final String type;
    private final Node.Fields written;
    private final Node.@Nullable Fields properties;
    private final Node.Fields attributes;
    private @Nullable Set<String> references;

    /**
     * Makes a resource.
     *
     * @param logicalId its logical id
     * @param type its type
     * @param written all of it as it was written
     * @param properties its properties, resolved; null while they are not known
     * @param attributes what stands beside its properties, resolved
     */
    public Resource(
            String logicalId,
            String type,
            Node.Fields written,
            Node.@Nullable Fields properties,
            Node.Fields attributes) {
        this.logicalId = logicalId;
        this.type = type;
        this.written = written;
        this.properties = properties;
        this.attributes = attributes;
    }

    /** Returns its logical id. */
    public String logicalId() {
        return logicalId;
    }

    /** Returns its type, such as {@code AWS::ECS::Service}. */
    public String type() {
        return type;
    }

    /** Returns where it was written. */
    public Place place() {
        return attributes.place();
    }

    /** Returns the path of the construct that made it, as CDK writes it into its metadata, or null. */
    public @Nullable String constructPath() {
        return place().constructPath();
    }

    /** Returns whether its properties are known by name, rather than put together at deployment as a whole. */
    public boolean hasKnownProperties() {
        return properties != null;
    }

    /** Returns its properties, resolved; none while they are not known. */
    public Node.Fields properties() {
        return properties == null ? Node.Fields.at(place()).build() : properties;
    }

    /** Returns a property as it was written, before anything in it was resolved. */
    public @Nullable Node written(String property) {
        return written.get("Properties") instanceof Node.Fields fields ? fields.get(property) : null;
    }

    /** Returns what stands beside its properties, such as DependsOn and DeletionPolicy, resolved. */
    public Node.Fields attributes() {
        return attributes;
    }

    /** Returns the logical ids that a property refers to with Ref, Fn::GetAtt or Fn::Sub, however deep. */
    public Set<String> referencesIn(String property) {
        return References.in(written(property));
    }

    /** Returns the logical ids that anything of it refers to with Ref, Fn::GetAtt or Fn::Sub. */
    public Set<String> references() {
        Set<String> known = references;
        if (known == null) {
            known = Collections.unmodifiableSet(References.in(written));
            references = known;
        }
        return known;
    }

    /** Returns the condition under which it is made, or null where it always is, or that is not known. */
    public @Nullable String condition() {
        return attributes.get("Condition") instanceof Node.Scalar name
                ? name.value().toString()
                : null;
    }

    /** Returns the logical ids under DependsOn. */
    public Set<String> dependsOn() {
        Set<String> ids = new LinkedHashSet<>();
        Node node = attributes.get("DependsOn");
        List<Node> nodes =
                node instanceof Node.Elements list ? list.elements() : node == null ? List.of() : List.of(node);
        for (Node one : nodes) {
            if (one instanceof Node.Scalar scalar) {
                ids.add(scalar.value().toString());
            }
        }
        return ids;
    }

    @Override
    public String toString() {
        return logicalId + " (" + type + ")";
    }
}
