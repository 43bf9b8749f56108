package dev.longshore.rule;

import dev.longshore.finding.Finding;
import dev.longshore.model.EcsModel;
import java.util.List;
import java.util.Locale;
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

            """;

    /** One character over and over again, which nobody reads. */
    private static final Pattern LONG_RUN = Pattern.compile("(\\w)\\1{999,}");

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
        page.append("| rule | what must hold | severity |\n|---|---|---|\n");
        for (Rule rule : rules) {
            page.append("| [")
                    .append(rule.id())
                    .append("](#")
                    .append(anchor(rule))
                    .append(") | ");
            page.append(rule.text().replace("|", "\\|")).append(" | ");
            page.append(rule.severity().label()).append(" |\n");
        }
        rules.forEach(rule -> append(rule, page));
        return page.toString();
    }

    private void append(Rule rule, StringBuilder page) {
        Examples examples = rule.examples();
        page.append("\n## ").append(rule.id()).append("\n\n");
        page.append("**").append(upperFirst(rule.text())).append(".** ");
        page.append(upperFirst(rule.severity().label())).append(": ").append(words(rule.consequence()));
        page.append("; ").append(words(rule.confidence())).append(".\n\n");
        page.append("AWS: ").append(rule.answer()).append("\n\n");
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
        String shortened = LONG_RUN.matcher(text.stripTrailing())
                .replaceAll(run -> run.group(1) + "… (" + run.group().length() + " times)");
        return "```yaml\n" + shortened + "\n```\n";
    }

    private static String anchor(Rule rule) {
        return rule.id().toLowerCase(Locale.ROOT);
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
