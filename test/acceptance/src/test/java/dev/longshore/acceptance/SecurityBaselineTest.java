package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** cdk-nag: what it finds is acknowledged with a reason, or the build fails. */
final class SecurityBaselineTest {
    private static final List<String> PACKS = List.of("AwsSolutions", "NIST.800.53.R5", "PCI.DSS.321");

    @Test
    void every_finding_is_acknowledged() {
        assertThat(Acknowledged.of(PACKS).missing(found()))
                .as("findings that acknowledged.yaml does not have: mend the construct, or add a line with the reason")
                .isEmpty();
    }

    @Test
    void every_acknowledgement_is_needed() {
        assertThat(Acknowledged.of(PACKS).unused(found()))
                .as("nothing is found there any more: take it out of acknowledged.yaml")
                .isEmpty();
    }

    @Test
    void every_pack_ran() {
        assertThat(found()).extracting(Violation::check).contains(PACKS.toArray(String[]::new));
    }

    @ForEachApp
    void findings_are_shown(String app) {
        for (String pack : PACKS) {
            Map<String, Long> byRule = found().stream()
                    .filter(violation ->
                            violation.app().equals(app) && violation.check().equals(pack))
                    .collect(Collectors.groupingBy(Violation::rule, TreeMap::new, Collectors.counting()));
            long sum = byRule.values().stream().mapToLong(Long::longValue).sum();
            Report.line("cdk-nag", app + " " + pack + ": " + sum + " findings, each acknowledged " + byRule);
        }
        assertThat(Synthesis.WITH_NAG.apps()).contains(app);
    }

    private static List<Violation> found() {
        return Synthesis.WITH_NAG.violations().stream()
                .filter(violation -> PACKS.contains(violation.check()))
                .filter(violation -> !violation.app().equals(AppsUnderTest.PLANTED))
                .toList();
    }
}
