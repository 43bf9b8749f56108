package dev.longshore.rule.storage;

import dev.longshore.model.EcsModel;
import dev.longshore.model.Resources;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;

/** A rule over file systems that services mount. */
abstract class MountRule extends Rule {
    MountRule(String id, String text, String source, Confidence confidence, String answer) {
        super(id, text, source, confidence, Consequence.NEVER_STABLE, answer);
    }

    abstract void judge(Mount mount, Resources all, Report report);

    @Override
    public final void judge(EcsModel model, Report report) {
        Mount.in(model).forEach(mount -> judge(mount, model.resources(), report));
    }
}
