package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An access point of an EFS file system. */
public final class AccessPoint extends ResourceView {
    /** What a template calls this. */
    public static final Kind<AccessPoint> KIND = new Kind<>("AWS::EFS::AccessPoint", AccessPoint::new);

    /** Views a resource of a template as this. */
    public AccessPoint(Resource resource) {
        super(resource);
    }

    /** Returns the file system. */
    public @Nullable Link fileSystem() {
        return link("FileSystemId");
    }

    /** Returns what makes its creation idempotent. */
    public @Nullable Value<String> clientToken() {
        return text("ClientToken");
    }

    /** Returns the directory it shows as root; / unless set. */
    public @Nullable Value<String> path() {
        return part("RootDirectory").text("Path");
    }

    /** Returns the permissions of the directory, in octal. */
    public @Nullable Value<String> permissions() {
        return part("RootDirectory.CreationInfo").text("Permissions");
    }

    /** Returns whether it says how its directory is made where there is none. */
    public boolean makesDirectory() {
        return part("RootDirectory").has("CreationInfo");
    }

    /** Returns the ids of users and groups in it, by the way to them. */
    public Map<String, Value<Double>> ids() {
        Map<String, Value<Double>> ids = new LinkedHashMap<>();
        for (String name : new String[] {"Uid", "Gid"}) {
            put(ids, "PosixUser." + name, part("PosixUser").decimal(name));
        }
        Section user = part("PosixUser");
        Node secondary = user.fields().get("SecondaryGids");
        if (secondary instanceof Node.Elements list) {
            for (int i = 0; i < list.elements().size(); i++) {
                Node.Fields one = new Node.Fields(Map.of("Gid", list.elements().get(i)), user.place());
                put(ids, "PosixUser.SecondaryGids[" + i + "]", new Section(one).decimal("Gid"));
            }
        }
        for (String name : new String[] {"OwnerUid", "OwnerGid"}) {
            put(
                    ids,
                    "RootDirectory.CreationInfo." + name,
                    part("RootDirectory.CreationInfo").decimal(name));
        }
        return ids;
    }

    private static void put(Map<String, Value<Double>> ids, String name, @Nullable Value<Double> id) {
        if (id != null) {
            ids.put(name, id);
        }
    }
}
