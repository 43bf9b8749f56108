package dev.longshore.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import software.amazon.awscdk.Fn;

/** Zones by number or by name. The letter of a zone is its place, whatever others there are. */
final class Zones {
    private static final Pattern NAME = Pattern.compile("[a-z]{2}(?:-[a-z]+)+-[0-9]+[a-f]");

    private Zones() {}

    static boolean isName(String zone) {
        return NAME.matcher(zone).matches();
    }

    /** Returns the place of a zone: 0 for {@code eu-west-1a}. */
    static int place(String zone) {
        return zone.charAt(zone.length() - 1) - 'a';
    }

    /** Returns the part of ids that stands for a zone: {@code A} for {@code eu-west-1a}, in every region. */
    static String letter(String zone) {
        return zone.substring(zone.length() - 1).toUpperCase(Locale.ROOT);
    }

    static String region(String zone) {
        return zone.substring(0, zone.length() - 1);
    }

    static int lastPlace(List<String> zones) {
        return zones.stream().mapToInt(Zones::place).max().orElse(0);
    }

    /** Returns the first zones of the region, whichever they are. */
    static List<String> first(int count) {
        // With maxAzs, CDK makes two zones of three wherever it does not know the region, and says nothing.
        List<String> zones = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            zones.add(Fn.select(i, Fn.getAzs()));
        }
        return zones;
    }
}
