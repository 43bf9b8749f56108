package dev.longshore.rule.resource;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.Kind;
import dev.longshore.model.resource.ResourceView;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Report;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule that settings of a resource are right, each by itself.
 *
 * @param <T> how the resources are viewed
 * @param <V> the type of the settings
 */
public abstract class SettingRule<T extends ResourceView, V> extends ResourceRule<T> {
    private final String must;

    /**
     * Describes a rule over resources of one type.
     *
     * @param kind the type
     * @param id the id of the rule
     * @param what what the setting is
     * @param must what it must be
     * @param source where that is stated
     * @param confidence how sure it is
     * @param consequence what happens when nobody stops it
     * @param answer what AWS answers
     */
    protected SettingRule(
            Kind<T> kind,
            String id,
            String what,
            String must,
            String source,
            Confidence confidence,
            Consequence consequence,
            String answer) {
        this(List.of(kind), id, what, must, source, confidence, consequence, answer);
    }

    /** Describes a rule over resources of several types. */
    protected SettingRule(
            List<Kind<? extends T>> kinds,
            String id,
            String what,
            String must,
            String source,
            Confidence confidence,
            Consequence consequence,
            String answer) {
        super(kinds, id, what + " is " + must, source, confidence, consequence, answer);
        this.must = must;
    }

    /** Returns the settings, as far as they were given. */
    protected abstract Stream<Setting<V>> settings(T resource);

    /** Returns whether a setting with that value is wrong. */
    protected abstract boolean isWrong(V value);

    /** Returns how to mend a wrong setting. */
    protected abstract String fix(Setting<V> setting);

    @Override
    protected final void judge(T resource, Resources all, Report report) {
        settings(resource)
                .filter(setting -> setting.value().is(this::isWrong))
                .forEach(setting -> report.wrong(
                        this,
                        setting.option(),
                        setting.value(),
                        "'" + setting.option() + "' must be " + must + ", got " + setting,
                        fix(setting)));
    }
}
