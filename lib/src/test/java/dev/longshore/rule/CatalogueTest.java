package dev.longshore.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How much of the catalogue is implemented, and why the rest is not. */
class CatalogueTest {
    private static final String CATALOGUE = "/catalogue-ids.txt";
    private static final String LEFT_OUT = "/dev/longshore/rule/left-out.txt";

    @Test
    void every_id_is_a_rule_or_left_out_for_a_reason() throws IOException {
        Set<String> catalogue = new LinkedHashSet<>(lines(CATALOGUE));
        Map<String, String> leftOut = leftOut();
        List<String> missing = new ArrayList<>(catalogue);
        missing.removeAll(implemented());
        missing.removeAll(leftOut.keySet());
        System.out.println("rules: "
                + catalogue.stream().filter(implemented()::contains).count() + " of "
                + catalogue.size() + " of the catalogue implemented, "
                + implemented().stream().filter(id -> !catalogue.contains(id)).count() + " beyond it");
        leftOut.forEach((id, reason) -> System.out.println("left out: " + id + " " + reason));
        if (!missing.isEmpty()) {
            System.out.println("neither implemented nor left out: " + missing.size() + " " + missing);
        }
        assertThat(leftOut.values()).allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(8));
        assertThat(catalogue).containsAll(leftOut.keySet());
        assertThat(leftOut.keySet()).noneMatch(implemented()::contains);
        assertThat(missing).isEmpty();
    }

    private static Set<String> implemented() {
        Set<String> ids = new LinkedHashSet<>();
        Rules.all().forEach(rule -> ids.add(rule.id()));
        return ids;
    }

    private static Map<String, String> leftOut() throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String line : lines(LEFT_OUT)) {
            int blank = line.indexOf(' ');
            assertThat(blank).as("a reason after the id: " + line).isPositive();
            reasons.put(line.substring(0, blank), line.substring(blank).strip());
        }
        return reasons;
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream file = CatalogueTest.class.getResourceAsStream(resource)) {
            String text = file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
