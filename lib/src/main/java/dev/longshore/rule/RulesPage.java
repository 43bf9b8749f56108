package dev.longshore.rule;

import dev.longshore.finding.Finding;
import dev.longshore.model.EcsModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Writes the page about the rules, docs/rules.md, from the rules themselves. */
public final class RulesPage {
    private static final String HEAD = """
            # Rules

            What Longshore refuses before a deployment, and what it warns of. Each rule is a class of `dev.longshore.rule`; this
            page is written from them by `RulesPageTest`, so please change the class, not the page.

            An error is refused by AWS, or deploys and then never works. A warning deploys but is ignored or risky, or
            is not confirmed to be refused. What only deployment resolves, such as a reference, is never judged.

            ## How to acknowledge

            A finding that a team accepts is acknowledged by its rule and with a reason, an error too. One that matches nothing
            any more is reported itself ([more](acknowledge.md)).

            | where | how |
            |---|---|
            | a builder of Longshore | `.acknowledge("TD-045", "the reason")` |
            | any construct | `Acknowledge.rule(construct, "TD-045", "the reason")`, or CDK's `Validations.of(construct).acknowledge(...)` with the id `Longshore::TD-045` |
            | `longshore-acknowledged.yaml` beside the file, or in the folder that holds `cdk.out` | `acknowledged: [{rule: TD-045, reason: the reason, where: Shop/Api}]` |
            | a template, or one resource of it | `Metadata: {longshore: {acknowledged: [{rule: TD-045, reason: the reason}]}}` |
            """;

    /** One character over and over again, which nobody reads. */
    private static final Pattern LONG_RUN = Pattern.compile("(\\w)\\1{999,}");

    private static final int LONGEST_EXAMPLE = 100;
    private static final int BEGINNING = 4;

    /** The areas of the catalogue, in its order. */
    private static final Map<String, String> TITLES = titles(
            List.of("TD", "SVC", "AAS", "CAP", "LB", "EFS", "LOG", "EVT", "SCH", "SQS", "BAT", "SD", "NET", "GEN"),
            List.of(
                    "Task definitions",
                    "Services",
                    "Scaling",
                    "Clusters and capacity",
                    "Load balancing",
                    "File systems",
                    "Log groups",
                    "Events and schedules",
                    "Events and schedules",
                    "Queues",
                    "AWS Batch",
                    "Cloud Map",
                    "Networks",
                    "General"));

    private final Function<String, EcsModel> reader;

    /**
     * Makes the page.
     *
     * @param reader reads the YAML of {@link Examples}
     */
    public RulesPage(Function<String, EcsModel> reader) {
        this.reader = reader;
    }

    /** Returns the page about these rules, as Markdown. */
    public String markdown(List<Rule> rules) {
        StringBuilder page = new StringBuilder(HEAD);
        Map<String, List<Rule>> groups = groups(rules);
        groups.forEach((title, group) -> {
            page.append("\n## ").append(title).append("\n\n");
            page.append("| rule | what must hold | severity |\n|---|---|---|\n");
            group.forEach(rule -> appendRow(rule, page));
        });
        page.append("\n# Each rule\n");
        groups.values().forEach(group -> group.forEach(rule -> append(rule, page)));
        return page.toString();
    }

    private static Map<String, List<Rule>> groups(List<Rule> rules) {
        Map<String, List<Rule>> groups = new LinkedHashMap<>();
        TITLES.values().forEach(title -> groups.put(title, new ArrayList<>()));
        for (Rule rule : rules) {
            String area = rule.id().substring(0, rule.id().indexOf('-'));
            groups.computeIfAbsent(TITLES.getOrDefault(area, area), title -> new ArrayList<>())
                    .add(rule);
        }
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private static void appendRow(Rule rule, StringBuilder page) {
        page.append("| [").append(rule.id()).append("](#").append(anchor(rule)).append(") | ");
        page.append(rule.text().replace("|", "\\|")).append(" | ");
        page.append(rule.severity().label()).append(" |\n");
    }

    private void append(Rule rule, StringBuilder page) {
        Examples examples = rule.examples();
        page.append("\n## ").append(rule.id()).append("\n\n");
        page.append("**").append(upperFirst(rule.text())).append(".** ");
        page.append(upperFirst(rule.severity().label())).append(": ").append(words(rule.consequence()));
        page.append("; ").append(words(rule.confidence())).append(".\n\n");
        // A pattern in an answer must not read as a link.
        page.append("AWS: ").append(rule.answer().replace("](", "]\\(")).append("\n\n");
        page.append("Source, as of ").append(rule.asOf()).append(": ").append(rule.source());
        page.append("\n\nWrong:\n\n").append(yaml(examples.wrong()));
        for (Finding finding : findings(rule, examples.wrong())) {
            page.append("\n- ").append(finding.message()).append(".\n  To mend it, ");
            page.append(finding.fix()).append(".\n");
        }
        page.append("\nRight:\n\n").append(yaml(examples.right()));
    }

    private List<Finding> findings(Rule rule, String yaml) {
        Report report = new Report();
        rule.judge(reader.apply(yaml), report);
        return report.findings();
    }

    private static String yaml(String text) {
        List<String> lines = text.stripTrailing().lines().toList();
        String shown = lines.size() > LONGEST_EXAMPLE ? shortened(lines) : String.join("\n", lines);
        return "```yaml\n"
                + LONG_RUN.matcher(shown)
                        .replaceAll(run -> run.group(1) + "… (" + run.group().length() + " times)")
                + "\n```\n";
    }

    private static String shortened(List<String> lines) {
        int left = lines.size() - BEGINNING - 1;
        return String.join("\n", lines.subList(0, BEGINNING)) + "\n  # … and " + left + " more …\n"
                + lines.get(lines.size() - 1);
    }

    private static String anchor(Rule rule) {
        return rule.id().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> titles(List<String> areas, List<String> names) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (int i = 0; i < areas.size(); i++) {
            titles.put(areas.get(i), names.get(i));
        }
        return titles;
    }

    private static String upperFirst(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String words(Consequence consequence) {
        return switch (consequence) {
            case REFUSED -> "refused at deploy";
            case NEVER_STABLE -> "accepted, then tasks do not start or the service never becomes stable";
            case IGNORED -> "deploys, but is ignored or wrong later";
        };
    }

    private static String words(Confidence confidence) {
        return switch (confidence) {
            case STATED -> "stated by the source";
            case DERIVED -> "follows from the source";
            case UNCERTAIN -> "not yet confirmed on a live account";
        };
    }
}
