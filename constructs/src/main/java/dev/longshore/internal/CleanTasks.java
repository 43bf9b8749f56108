package dev.longshore.internal;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * The options of tasks that no rule had anything against. A task's options pass a pattern, its service and the task
 * itself; judging them each time costs more than all else that Java does for a service.
 */
public final class CleanTasks {
    private static final Set<Object> CLEAN = Collections.newSetFromMap(new WeakHashMap<>());

    private CleanTasks() {}

    /** Remembers that no rule has anything against options like these. */
    public static void add(Object options) {
        CLEAN.add(options);
    }

    /** Returns whether options like these were judged, and nothing was found. */
    public static boolean has(Object options) {
        return CLEAN.contains(options);
    }
}
