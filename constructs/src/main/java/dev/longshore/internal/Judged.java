package dev.longshore.internal;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Options that were just judged and found faultless, for what is made of them next. They pass a pattern, its service and
 * the task of that; judging them each time was half of all that Java did for a service.
 */
public final class Judged {
    private static final int KEPT = 8;
    private static final Deque<WeakReference<Object>> FAULTLESS = new ArrayDeque<>();

    private Judged() {}

    /** Remembers that nothing is to be said of these options, not even a note, as things are. */
    public static void faultless(Object options) {
        if (FAULTLESS.size() == KEPT) {
            FAULTLESS.removeLast();
        }
        FAULTLESS.addFirst(new WeakReference<>(options));
    }

    /** Returns whether these very options were judged, and forgets it: beside what is made of them they are judged anew. */
    public static boolean take(Object options) {
        return FAULTLESS.removeIf(each -> each.get() == options);
    }
}
