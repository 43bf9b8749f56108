package dev.longshore.rule;

import dev.longshore.finding.Severity;
import dev.longshore.model.EcsModel;
import java.time.LocalDate;

/**
 * One thing that is knowable before a deployment. Each rule is one class, named like its id.
 *
 * <p>A rule says nothing about what is unresolved, and nothing about what AWS would accept: a wrong refusal is worse
 * than a missed fault.
 */
public abstract class Rule {
    private final String id;
    private final String text;
    private final String source;
    private final Confidence confidence;
    private final Consequence consequence;
    private final String answer;

    /**
     * Describes the rule.
     *
     * @param id its id in the catalogue, such as {@code TD-004}
     * @param text what must hold
     * @param source where that is stated
     * @param confidence how sure it is
     * @param consequence what happens when nobody stops it
     * @param answer what AWS answers, or what is seen, in its own words as far as they are known
     */
    protected Rule(
            String id, String text, String source, Confidence confidence, Consequence consequence, String answer) {
        this.id = id;
        this.text = text;
        this.source = source;
        this.confidence = confidence;
        this.consequence = consequence;
        this.answer = answer;
    }

    /** Judges a model and tells the report what it finds. */
    public abstract void judge(EcsModel model, Report report);

    /** Returns whether it has nothing to say of a model without a template's resources. */
    public boolean needsResources() {
        return false;
    }

    /** Returns a wrong definition, a right one at the edge, and one with a token, as YAML. They are the rule's tests. */
    public abstract Examples examples();

    /** Returns the id in the catalogue. */
    public final String id() {
        return id;
    }

    /** Returns what must hold. */
    public final String text() {
        return text;
    }

    /** Returns where it is stated. */
    public final String source() {
        return source;
    }

    /** Returns the day on which the source was last read. */
    public LocalDate asOf() {
        return Rules.CATALOGUE_READ_ON;
    }

    /** Returns how sure it is. */
    public final Confidence confidence() {
        return confidence;
    }

    /** Returns what happens when nobody stops it. */
    public final Consequence consequence() {
        return consequence;
    }

    /** Returns what AWS answers. */
    public final String answer() {
        return answer;
    }

    /** Returns the severity of its findings: what is uncertain, or merely ignored, is a warning. */
    public final Severity severity() {
        return confidence == Confidence.UNCERTAIN || consequence == Consequence.IGNORED
                ? Severity.WARNING
                : Severity.ERROR;
    }

    /** Returns the id. */
    @Override
    public final String toString() {
        return id;
    }
}
