package dev.longshore.loadbalancer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Makes the priority of a route from its conditions alone, so that a route that comes or goes moves no other.
 *
 * <p>Each condition draws a number below the one that the route would have without it: a route comes before those that
 * are more general, and which number it is depends on a hash.
 */
final class RoutePriority {
    // What is below is free for priorities set by hand.
    private static final int FIRST = 100;
    private static final int SEVERAL_HOSTS = 24_000;
    private static final int PATTERN_OF_HOSTS = 28_000;
    private static final int ALL_HOSTS = 33_000;

    private final int from;
    private int priority;
    private String key = "";

    private RoutePriority(int from, int below) {
        this.from = from;
        this.priority = below;
    }

    static int of(Route route) {
        RoutePriority drawn = ofHosts(route.hosts());
        drawn.draw(route.paths());
        drawn.draw("method", route.methods());
        sorted(route.headers()).forEach(field -> drawn.draw("header " + field.name(), field.values()));
        sorted(route.queries()).forEach(field -> drawn.draw("query " + field.name(), field.values()));
        drawn.draw("source", route.sources());
        return drawn.priority;
    }

    private static RoutePriority ofHosts(List<String> hosts) {
        if (hosts.isEmpty()) {
            return new RoutePriority(ALL_HOSTS, Route.CATCH_ALL_PRIORITY);
        }
        RoutePriority drawn;
        if (hosts.stream().anyMatch(RoutePriority::isPattern)) {
            drawn = new RoutePriority(PATTERN_OF_HOSTS, ALL_HOSTS);
        } else if (hosts.size() == 1) {
            drawn = new RoutePriority(FIRST, SEVERAL_HOSTS);
        } else {
            drawn = new RoutePriority(SEVERAL_HOSTS, PATTERN_OF_HOSTS);
        }
        if (hosts.size() == 1) {
            suffixes(hosts.get(0).toLowerCase(Locale.ROOT)).forEach(suffix -> drawn.draw(suffix, false));
        }
        drawn.draw("host", hosts);
        return drawn;
    }

    // "*.api.example.com" comes before "*.example.com", which it is a part of. A host without a pattern has its own
    // band.
    private static List<String> suffixes(String host) {
        List<String> suffixes = new ArrayList<>();
        String[] labels = host.split("\\.", -1);
        StringBuilder suffix = new StringBuilder();
        for (int at = labels.length - 1; at > 0 && isPattern(host) && !isPattern(labels[at]); at--) {
            suffix.insert(0, "." + labels[at]);
            suffixes.add(suffix.toString());
        }
        return suffixes;
    }

    private void draw(List<String> paths) {
        if (paths.isEmpty()) {
            return;
        }
        List<String> folders = PathPattern.commonFolders(paths);
        folders.forEach(folder -> draw(folder, false));
        if (!PathPattern.areAllOf(paths, folders)) {
            List<String> sorted = new ArrayList<>(paths);
            sorted.sort(null);
            draw("path" + sorted, paths.size() > 1);
        }
    }

    // The case of a letter matters in paths and methods only.
    private void draw(String field, List<String> values) {
        if (!values.isEmpty()) {
            List<String> sorted = new ArrayList<>();
            values.forEach(value -> sorted.add(value.toLowerCase(Locale.ROOT)));
            sorted.sort(null);
            draw(field.toLowerCase(Locale.ROOT) + sorted, values.size() > 1);
        }
    }

    // An eighth of the room is for several values, which are more general than one; a quarter for what is below.
    private void draw(String step, boolean several) {
        key += "|" + step;
        int room = priority - from;
        int low = several ? room * 7 / 8 : room / 4;
        int high = several ? room : room * 7 / 8;
        CRC32 hash = new CRC32();
        hash.update(key.getBytes(StandardCharsets.UTF_8));
        priority = from + low + (int) (hash.getValue() % Math.max(1, high - low));
    }

    private static List<Route.Field> sorted(List<Route.Field> fields) {
        List<Route.Field> sorted = new ArrayList<>(fields);
        sorted.sort(Comparator.comparing(field -> field.name().toLowerCase(Locale.ROOT)));
        return sorted;
    }

    private static boolean isPattern(String text) {
        return text.contains("*") || text.contains("?");
    }
}
