package dev.longshore.validation;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.rule.RuleIds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import software.amazon.awscdk.PolicyViolatingResource;
import software.amazon.awscdk.PolicyViolation;

/** A finding in CDK's words. */
final class Violation {
    private Violation() {}

    /**
     * Returns a finding as CDK reports it; from the logical id CDK finds the construct and its line itself.
     *
     * @param stacks the construct paths of the stacks by the paths of their templates
     */
    static PolicyViolation of(Finding finding, Map<String, String> stacks) {
        Place place = finding.place();
        String file = Objects.requireNonNullElse(place.file(), "");
        PolicyViolatingResource.Builder resource = PolicyViolatingResource.builder();
        String description = described(finding);
        if (place.logicalId() != null) {
            resource.resourceLogicalId(place.logicalId()).templatePath(file).locations(locations(place));
        } else if (stacks.containsKey(file)) {
            resource.constructPath(stacks.get(file)).templatePath(file).locations(List.of());
        } else {
            // A file of acknowledgements: CDK has no field that would show it.
            resource.constructPath(Objects.requireNonNullElse(place.constructPath(), ""))
                    .locations(List.of());
            description = place + ": " + description;
        }
        return PolicyViolation.builder()
                .ruleName(finding.rule())
                .severity(finding.severity().label())
                .description(description)
                .fix(finding.fix().isEmpty() ? null : finding.fix())
                .ruleMetadata(metadata(finding))
                .violatingResources(List.of(resource.build()))
                .build();
    }

    /** Returns a warning about the app as a whole. */
    static PolicyViolation ofApp(String rule, String description, String fix) {
        return PolicyViolation.builder()
                .ruleName(rule)
                .severity("warning")
                .description(description)
                .fix(fix)
                .violatingResources(List.of(PolicyViolatingResource.builder()
                        .constructPath("")
                        .locations(List.of())
                        .build()))
                .build();
    }

    private static String described(Finding finding) {
        return finding.rule() + ": " + finding.message()
                + (finding.answer().isEmpty() ? "" : " [AWS: " + finding.answer() + "]");
    }

    // CDK separates with dots, and finds the line that set a property by its first step.
    private static List<String> locations(Place place) {
        String path = place.path().replaceAll("\\[([0-9]+)]", ".$1");
        return path.isEmpty() ? List.of() : List.of("Properties." + path);
    }

    private static Map<String, String> metadata(Finding finding) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("answer", finding.answer());
        metadata.put("source", finding.source());
        if (RuleIds.isRule(finding.rule())) {
            metadata.put("docs", "docs/rules.md#" + finding.rule().toLowerCase(Locale.ROOT));
        }
        metadata.values().removeIf(String::isEmpty);
        return metadata;
    }
}
