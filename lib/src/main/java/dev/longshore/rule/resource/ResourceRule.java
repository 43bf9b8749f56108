package dev.longshore.rule.resource;

import dev.longshore.model.EcsModel;
import dev.longshore.model.Resources;
import dev.longshore.model.resource.Kind;
import dev.longshore.model.resource.ResourceView;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import java.util.List;

/**
 * A rule over resources of a template, one at a time.
 *
 * @param <T> how the resources are viewed
 */
public abstract class ResourceRule<T extends ResourceView> extends Rule {
    private final List<Kind<? extends T>> kinds;

    /** Describes a rule over resources of one type. */
    protected ResourceRule(
            Kind<T> kind,
            String id,
            String text,
            String source,
            Confidence confidence,
            Consequence consequence,
            String answer) {
        this(List.of(kind), id, text, source, confidence, consequence, answer);
    }

    /** Describes a rule over resources of several types. */
    protected ResourceRule(
            List<Kind<? extends T>> kinds,
            String id,
            String text,
            String source,
            Confidence confidence,
            Consequence consequence,
            String answer) {
        super(id, text, source, confidence, consequence, answer);
        this.kinds = kinds;
    }

    /** Judges one resource among all of its template. */
    protected abstract void judge(T resource, Resources all, Report report);

    @Override
    public final boolean needsResources() {
        return true;
    }

    @Override
    public final void judge(EcsModel model, Report report) {
        Resources all = model.resources();
        for (Kind<? extends T> kind : kinds) {
            kind.in(all).forEach(resource -> judge(resource, all, report));
        }
    }
}
