package dev.longshore.test;

import dev.longshore.finding.Place;
import dev.longshore.model.View;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Finds what a test names by a construct's id, a part of its path, or the logical id. */
final class Named {
    private Named() {}

    static <T extends View> T only(List<T> all, String name, String what, String stack) {
        List<T> found = all.stream().filter(each -> isNamed(each.place(), name)).toList();
        if (found.size() != 1) {
            throw new AssertionError((found.isEmpty() ? "no " + what + " is" : found.size() + " of these are")
                    + " named '" + name + "' in " + stack + ": "
                    + all.stream().map(each -> each.place().toString()).toList());
        }
        return found.get(0);
    }

    private static boolean isNamed(Place place, String name) {
        if (name.equals(place.logicalId())) {
            return true;
        }
        String path = place.constructPath();
        if (path == null) {
            return false;
        }
        List<String> ids = Arrays.asList(path.split("/", -1));
        List<String> wanted = Arrays.asList(name.split("/", -1));
        return Collections.indexOfSubList(ids, wanted) >= 0;
    }
}
