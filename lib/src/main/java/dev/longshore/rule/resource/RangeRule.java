package dev.longshore.rule.resource;

import dev.longshore.model.resource.Kind;
import dev.longshore.model.resource.ResourceView;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import java.util.List;

/**
 * A rule that numbers of a resource lie in a range.
 *
 * @param <T> how the resources are viewed
 */
public abstract class RangeRule<T extends ResourceView> extends SettingRule<T, Integer> {
    private final Range range;

    /**
     * Describes a rule over resources of one type.
     *
     * @param kind the type
     * @param id the id of the rule
     * @param what what the number is
     * @param range what it must be
     * @param unit the unit, such as seconds; empty for none
     * @param source where that is stated
     * @param confidence how sure it is
     * @param answer what AWS answers
     */
    protected RangeRule(
            Kind<T> kind,
            String id,
            String what,
            Range range,
            String unit,
            String source,
            Confidence confidence,
            String answer) {
        this(List.of(kind), id, what, range, unit, source, confidence, answer);
    }

    /** Describes a rule over resources of several types. */
    protected RangeRule(
            List<Kind<? extends T>> kinds,
            String id,
            String what,
            Range range,
            String unit,
            String source,
            Confidence confidence,
            String answer) {
        super(kinds, id, what, (range + " " + unit).strip(), source, confidence, Consequence.REFUSED, answer);
        this.range = range;
    }

    /** Returns a template whose only number is {@code %s}. */
    protected abstract String yaml();

    /** Returns the range. */
    protected final Range range() {
        return range;
    }

    @Override
    protected boolean isWrong(Integer value) {
        return range.excludes(value);
    }

    @Override
    protected final String fix(Setting<Integer> setting) {
        return "set it to " + range.closestTo(setting.value());
    }

    @Override
    public Examples examples() {
        return Yaml.varying(yaml(), Integer.toString(range.max() + 1), Integer.toString(range.max()));
    }
}
