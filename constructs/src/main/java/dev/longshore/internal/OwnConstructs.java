package dev.longshore.internal;

import java.util.Map;
import java.util.WeakHashMap;
import software.constructs.Construct;

/** What Java knows of constructs, so that no call across jsii asks for it again. */
final class OwnConstructs {
    private static final Map<Construct, String> PATHS = new WeakHashMap<>();

    private OwnConstructs() {}

    /** Returns the path of a construct that has just been made: what constructs itself makes of a scope and an id. */
    static String path(Construct construct, Construct scope, String id) {
        String known = PATHS.get(construct);
        if (known != null) {
            return known;
        }
        String above = path(scope);
        String own = id.replace("/", "--");
        String path = above.isEmpty() ? own : above + "/" + own;
        PATHS.put(construct, path);
        return path;
    }

    /** Returns the path of a construct, which never changes. */
    static String path(Construct construct) {
        String known = PATHS.get(construct);
        if (known != null) {
            return known;
        }
        String asked = construct.getNode().getPath();
        PATHS.put(construct, asked);
        return asked;
    }
}
