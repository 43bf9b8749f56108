package dev.longshore.internal;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import software.constructs.Construct;

/** What Java knows of constructs that were made here, so that no call across jsii asks for it again. */
final class OwnConstructs {
    private static final Map<Construct, String> PATHS = new WeakHashMap<>();
    private static final Set<Construct> PINNED = Collections.newSetFromMap(new WeakHashMap<>());

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

    /** Marks a construct and tells whether what its scope pins does not hold for it already. */
    static boolean mustPin(Construct construct, Construct scope) {
        PINNED.add(construct);
        return !PINNED.contains(scope);
    }

    /** Returns the path of a construct, which is asked for once. */
    static String path(Construct scope) {
        String known = PATHS.get(scope);
        if (known != null) {
            return known;
        }
        String asked = scope.getNode().getPath();
        PATHS.put(scope, asked);
        return asked;
    }
}
