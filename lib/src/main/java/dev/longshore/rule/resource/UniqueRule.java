package dev.longshore.rule.resource;

import dev.longshore.model.EcsModel;
import dev.longshore.model.Resources;
import dev.longshore.model.resource.Kind;
import dev.longshore.model.resource.ResourceView;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule that no two resources of a type have the same of something. Two that are made under different conditions may:
 * perhaps they never meet.
 *
 * @param <T> how the resources are viewed
 */
public abstract class UniqueRule<T extends ResourceView> extends Rule {
    private final Kind<T> kind;

    /** Describes a rule over resources of one type. */
    protected UniqueRule(
            Kind<T> kind,
            String id,
            String text,
            String source,
            Confidence confidence,
            Consequence consequence,
            String answer) {
        super(id, text, source, confidence, consequence, answer);
        this.kind = kind;
    }

    /** Returns what no other may have the same of; null while that is not known. */
    protected abstract @Nullable String key(T resource, Resources all);

    /** Reports a resource that has the same as one before it. */
    protected abstract void found(T resource, T first, Report report);

    @Override
    public final boolean needsResources() {
        return true;
    }

    @Override
    public final void judge(EcsModel model, Report report) {
        Resources all = model.resources();
        Map<String, T> firsts = new HashMap<>();
        for (T resource : kind.in(all)) {
            String key = key(resource, all);
            T first = key == null ? null : firsts.putIfAbsent(resource.condition() + "\n" + key, resource);
            if (first != null) {
                found(resource, first, report);
            }
        }
    }
}
