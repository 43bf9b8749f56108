package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Resource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A subnet. */
public final class Subnet extends ResourceView {
    /** What a template calls this. */
    public static final Kind<Subnet> KIND = new Kind<>("AWS::EC2::Subnet", Subnet::new);
    /** Starts the text of a zone that is known only by its place in the list of the region's zones. */
    private static final String BY_INDEX = "#";

    /** Views a resource of a template as this. */
    public Subnet(Resource resource) {
        super(resource);
    }

    /** Returns its VPC. */
    public @Nullable Link vpc() {
        return link("VpcId");
    }

    /** Returns whether it is on an Outpost, which has no zones. */
    public boolean isOnOutpost() {
        return has("OutpostArn");
    }

    /** Returns what tells its zone: the name, or the place in the list of the region's zones; null if neither is known. */
    public @Nullable String zone() {
        if (fields().get("AvailabilityZone") instanceof Node.Scalar name) {
            return name.value().toString();
        }
        List<Node> arguments =
                function(resource().written("AvailabilityZone"), "Fn::Select") instanceof Node.Elements list
                        ? list.elements()
                        : List.of();
        return arguments.size() == 2
                        && arguments.get(0) instanceof Node.Scalar index
                        && function(arguments.get(1), "Fn::GetAZs") != null
                ? BY_INDEX + index.value()
                : null;
    }

    /** Returns whether two zones can be told apart: both are known by name, or both by their place in a list. */
    public static boolean areComparable(String zone, String other) {
        return zone.startsWith(BY_INDEX) == other.startsWith(BY_INDEX);
    }

    private static @Nullable Node function(@Nullable Node node, String name) {
        return node instanceof Node.Fields fields && fields.all().size() == 1
                ? fields.all().get(name)
                : null;
    }
}
