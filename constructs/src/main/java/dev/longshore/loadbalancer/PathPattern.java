package dev.longshore.loadbalancer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Patterns as the conditions of a route have them: {@code *} for any text, {@code ?} for any character. */
final class PathPattern {
    private PathPattern() {}

    /** Returns whether a pattern certainly matches whatever another one matches. */
    static boolean covers(String wide, String narrow) {
        boolean[] reached = new boolean[narrow.length() + 1];
        reached[0] = true;
        for (int index = 0; index < wide.length(); index++) {
            char each = wide.charAt(index);
            boolean[] next = new boolean[reached.length];
            boolean before = false;
            for (int at = 0; at < reached.length; at++) {
                before |= reached[at];
                next[at] = each == '*' ? before : at > 0 && reached[at - 1] && isSame(each, narrow.charAt(at - 1));
            }
            reached = next;
        }
        return reached[narrow.length()];
    }

    private static boolean isSame(char wide, char narrow) {
        return wide == narrow || (wide == '?' && narrow != '*');
    }

    /** Returns the folders that all paths begin with: {@code api} and {@code v1} for {@code /api/v1/*}. */
    static List<String> commonFolders(List<String> paths) {
        List<String> common = folders(paths.get(0));
        for (String path : paths) {
            List<String> other = folders(path);
            int same = 0;
            while (same < Math.min(common.size(), other.size())
                    && common.get(same).equals(other.get(same))) {
                same++;
            }
            common = common.subList(0, same);
        }
        return common;
    }

    /** Returns whether paths together are a folder with all that is in it, such as {@code /api} and {@code /api/*}. */
    static boolean areAllOf(List<String> paths, List<String> folders) {
        String base = folders.isEmpty() ? "" : "/" + String.join("/", folders);
        List<String> open = List.of(base + "*", base + "/*");
        List<String> itself = List.of(base, base + "/");
        return paths.stream().anyMatch(open::contains)
                && paths.stream().allMatch(path -> open.contains(path) || itself.contains(path));
    }

    private static List<String> folders(String path) {
        int pattern = firstOf(path);
        String literal = path.substring(0, pattern);
        List<String> folders = new ArrayList<>(Arrays.asList(literal.split("/", -1)));
        folders.removeIf(String::isEmpty);
        // "/api/v*/x" is in the folder api; "/api*" counts as the folder itself.
        boolean partOfName = pattern < path.length() && !literal.endsWith("/") && pattern < path.length() - 1;
        if (partOfName && !folders.isEmpty()) {
            folders.remove(folders.size() - 1);
        }
        return folders;
    }

    private static int firstOf(String path) {
        int star = path.indexOf('*');
        int any = path.indexOf('?');
        if (star < 0 || any < 0) {
            return Math.max(star, any) < 0 ? path.length() : Math.max(star, any);
        }
        return Math.min(star, any);
    }
}
