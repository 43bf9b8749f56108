package dev.longshore.document;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that somebody meant. */
public final class Nearest {
    private static final int LETTERS_PER_SLIP = 3;

    private Nearest() {}

    /** Returns the name that differs from what was written by a slip or two, or null when none does. */
    public static @Nullable String to(String written, Collection<String> names) {
        String nearest = null;
        int least = Math.max(1, written.length() / LETTERS_PER_SLIP) + 1;
        for (String name : names) {
            if (Math.abs(name.length() - written.length()) < least) {
                int distance = distance(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
                if (distance < least) {
                    least = distance;
                    nearest = name;
                }
            }
        }
        return nearest;
    }

    // Levenshtein, with one row kept.
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
