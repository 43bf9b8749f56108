package dev.longshore.validation;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.internal.Judge;
import dev.longshore.internal.TemplateMetadata;
import java.util.List;
import software.constructs.Construct;

/**
 * Accepts what a rule finds in a construct and below it, in plain CDK code:
 *
 * <pre>{@code
 * Acknowledge.rule(service, "SVC-012c", "one task, and a minute without it is fine");
 * }</pre>
 *
 * <p>It is written into the Metadata of the stack's template, where the plugin, {@code ./longshore check} and reviewers
 * see it. The builders of Longshore have an {@code acknowledge} of their own, which also holds while they judge.
 */
public final class Acknowledge {
    private Acknowledge() {}

    /**
     * Accepts what a rule finds.
     *
     * @param construct the construct, a stack or anything in one; what lies in nested stacks below is not included
     * @param rule the id of the rule, such as {@code TD-045}
     * @param reason why it is accepted
     * @throws InvalidInputException without a reason
     */
    public static void rule(Construct construct, String rule, String reason) {
        List<Acknowledgement> said = List.of(Acknowledgement.of(rule, reason));
        Judge.report(construct, Judge.unacknowledged(List.of(), said, Judge.place(construct)));
        TemplateMetadata.acknowledge(construct, said);
    }
}
