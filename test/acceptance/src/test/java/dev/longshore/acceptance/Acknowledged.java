package dev.longshore.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The findings that we know and live with, from acknowledged.yaml, each with its reason. */
final class Acknowledged {
    private final List<Entry> entries = new ArrayList<>();

    private Acknowledged() {}

    /** Reads what is acknowledged of some checks. */
    static Acknowledged of(List<String> checks) {
        Acknowledged acknowledged = new Acknowledged();
        for (JsonNode line : Json.resource("acknowledged.yaml")) {
            String reason = line.path("reason").asText();
            if (reason.isBlank()) {
                throw new IllegalStateException("acknowledged.yaml: no reason: " + line);
            }
            List<String> places = line.path("where").isArray()
                    ? Json.texts(line.path("where"))
                    : List.of(line.path("where").asText());
            for (String check : Json.texts(line.path("checks"))) {
                for (String where : places) {
                    if (checks.contains(check)) {
                        acknowledged.entries.add(
                                new Entry(check, line.path("rule").asText(), where));
                    }
                }
            }
        }
        return acknowledged;
    }

    /** Returns the findings that no entry covers. */
    List<Violation> missing(List<Violation> found) {
        return found.stream()
                .filter(violation -> entries.stream().noneMatch(entry -> entry.covers(violation)))
                .toList();
    }

    /** Returns the entries that cover nothing any more. */
    List<Entry> unused(List<Violation> found) {
        return entries.stream()
                .filter(entry -> found.stream().noneMatch(entry::covers))
                .toList();
    }

    /** A rule of a check at constructs whose path matches, {@code *} standing for anything. */
    record Entry(String check, String rule, String where) {
        boolean covers(Violation violation) {
            return check.equals(violation.check())
                    && rule.equals(violation.rule())
                    && Pattern.matches(Pattern.quote(where).replace("*", "\\E.*\\Q"), violation.path());
        }
    }
}
