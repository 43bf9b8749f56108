package dev.longshore.rehearsal;

import java.util.LinkedHashMap;
import java.util.Map;

/** The statuses of stacks by name; where several regions have a stack of the same name, the region is said. */
final class StackStatuses {
    // arn:aws:cloudformation:REGION:ACCOUNT:stack/NAME/UUID
    private record Place(String name, String region, String account) {
        static Place of(String arn) {
            String[] parts = arn.split("[:/]", -1);
            return new Place(parts[6], parts[3], parts[4]);
        }
    }

    private final Map<Place, String> statuses = new LinkedHashMap<>();

    /** Notes a status; a stack that was made anew replaces the one before. */
    void put(String arn, String status) {
        statuses.put(Place.of(arn), status);
    }

    Map<String, String> byName() {
        Map<String, String> named = new LinkedHashMap<>();
        statuses.forEach((place, status) -> named.put(name(place), status));
        return named;
    }

    private String name(Place place) {
        boolean alone = statuses.keySet().stream()
                        .filter(other -> other.name().equals(place.name()))
                        .count()
                == 1;
        return alone ? place.name() : place.name() + " in " + place.account() + "/" + place.region();
    }
}
