package dev.longshore.validation;

import dev.longshore.acknowledge.Acknowledged;
import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.check.CheckResult;
import dev.longshore.check.FileCheck;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Severity;
import dev.longshore.rule.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.IPolicyValidationContext;
import software.amazon.awscdk.IPolicyValidationPlugin;
import software.amazon.awscdk.PolicyValidationPluginReport;
import software.amazon.awscdk.PolicyValidationStack;
import software.amazon.awscdk.PolicyViolation;

/**
 * The rules over every finished template of an app, whoever made the resources and whatever was overridden:
 *
 * <pre>{@code
 * Validations.of(app).addPlugins(new LongshoreRules());
 * }</pre>
 *
 * <p>Errors fail the synth and warnings do not; notes about repaired files are not shown. What is acknowledged is left
 * out: with {@link Acknowledge}, in a file, in Metadata, or with CDK's own {@code Validations.of(construct)
 * .acknowledge(...)} under ids such as {@code Longshore::TD-045}.
 *
 * <p>It reads the templates on disk and never the construct tree, in one call for each synth. It runs also with
 * {@code CDK_VALIDATION=false}, which switches off CDK's own rules only.
 */
public final class LongshoreRules implements IPolicyValidationPlugin {
    /** The name in CDK's reports, and what stands before {@code ::} in the ids that CDK's own acknowledge takes. */
    public static final String NAME = "Longshore";

    private static final String FAILED = "READ-108";

    /** Makes the plugin. */
    public LongshoreRules() {}

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public @Nullable String getVersion() {
        return LongshoreRules.class.getPackage().getImplementationVersion();
    }

    @Override
    public List<String> getRuleIds() {
        List<String> ids = new ArrayList<>();
        Rules.all().forEach(rule -> ids.add(rule.id()));
        return ids;
    }

    // An exception would lose its type and trace on the way through JavaScript: this returns whatever happens.
    @Override
    public PolicyValidationPluginReport validate(IPolicyValidationContext context) {
        try {
            Map<String, String> stacks = new LinkedHashMap<>();
            for (PolicyValidationStack stack : context.getStackTemplates()) {
                stacks.put(stack.getTemplatePath(), stack.getStackConstructPath());
            }
            return report(stacks);
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    /** Judges templates, by path, with the construct paths of their stacks. */
    static PolicyValidationPluginReport report(Map<String, String> stacks) {
        CheckResult result =
                FileCheck.app(stacks.keySet().stream().map(Path::of).toList());
        List<Finding> findings = new ArrayList<>(result.findings());
        // CDK itself strikes these out, and lists them with their reasons in its report.
        for (Acknowledged each : result.acknowledged()) {
            if (each.by().origin() == Acknowledgement.Origin.CDK) {
                findings.add(each.finding());
            }
        }
        List<PolicyViolation> violations = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.severity() != Severity.NOTE) {
                violations.add(Violation.of(finding, stacks));
            }
        }
        return PolicyValidationPluginReport.builder()
                .success(findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR))
                .violations(violations)
                .build();
    }

    private static PolicyValidationPluginReport failed(RuntimeException problem) {
        String what =
                "Longshore's rules failed with " + problem.getClass().getSimpleName() + ": " + problem.getMessage();
        return PolicyValidationPluginReport.builder()
                .success(true)
                .violations(List.of(Violation.ofApp(FAILED, what, "please report it")))
                .build();
    }
}
