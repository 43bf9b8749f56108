package dev.longshore.rule.general;

import dev.longshore.model.EcsModel;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;

/** A template has a limited number of resources. */
final class GEN001 extends Rule {
    GEN001() {
        super(
                "GEN-001",
                "a template has at most " + ResourceCount.MAX + " resources",
                Sources.TEMPLATE_QUOTAS,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationError: Template format error: Number of resources, 501, is greater than maximum allowed, 500");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        int size = model.resources().all().size();
        if (size > ResourceCount.MAX) {
            ResourceCount.tell(this, model.resources(), "must be at most " + ResourceCount.MAX, report);
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(ResourceCount.template(ResourceCount.MAX + 1), ResourceCount.template(1));
    }
}
