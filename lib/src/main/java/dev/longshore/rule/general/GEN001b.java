package dev.longshore.rule.general;

import dev.longshore.model.EcsModel;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;

/** A template that is nearly full has no room for the next change. */
final class GEN001b extends Rule {
    GEN001b() {
        super(
                "GEN-001b",
                "a template has fewer than " + ResourceCount.NEAR + " resources, 80 % of what it may have",
                Sources.TEMPLATE_QUOTAS,
                Confidence.STATED,
                Consequence.IGNORED,
                "nothing yet; from 501 on: Template format error: Number of resources, 501, is greater than maximum allowed, 500");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        int size = model.resources().all().size();
        if (size >= ResourceCount.NEAR && size <= ResourceCount.MAX) {
            ResourceCount.tell(
                    this,
                    model.resources(),
                    "must be fewer than " + ResourceCount.NEAR + ", 80 % of the " + ResourceCount.MAX
                            + " that a template may have",
                    report);
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(ResourceCount.template(ResourceCount.NEAR), ResourceCount.template(ResourceCount.NEAR - 1));
    }
}
