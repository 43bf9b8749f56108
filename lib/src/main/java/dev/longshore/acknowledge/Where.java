package dev.longshore.acknowledge;

import dev.longshore.finding.Place;
import org.jspecify.annotations.Nullable;

/** Tells whether a place is the one that was written, or lies below it; {@code *} stands for anything. */
final class Where {
    private static final char ANYTHING = '*';

    private Where() {}

    static boolean covers(String pattern, Place place) {
        return matches(pattern, place.logicalId())
                || isUnder(pattern, place.constructPath())
                || isFile(pattern, place.file());
    }

    /** Returns whether a file, however much of its path is known, is the one that was written or lies below it. */
    static boolean isFile(String pattern, @Nullable String file) {
        if (file == null) {
            return false;
        }
        String written = slashes(pattern).replaceFirst("^\\./", "");
        String path = slashes(file);
        return isUnder(written, path) || isUnder("*/" + written, path);
    }

    private static boolean isUnder(String pattern, @Nullable String path) {
        return matches(pattern, path) || matches(pattern + "/*", path);
    }

    /** Matches in a single pass: the last {@code *} takes one character more whenever what follows does not fit. */
    static boolean matches(String pattern, @Nullable String text) {
        if (text == null) {
            return false;
        }
        int p = 0;
        int lastStar = -1;
        int resume = 0;
        int t = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == ANYTHING) {
                lastStar = p++;
                resume = t;
            } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
                p++;
                t++;
            } else if (lastStar >= 0) {
                p = lastStar + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == ANYTHING) {
            p++;
        }
        return p == pattern.length();
    }

    private static String slashes(String path) {
        return path.replace('\\', '/');
    }
}
