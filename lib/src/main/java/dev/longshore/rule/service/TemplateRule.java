package dev.longshore.rule.service;

import dev.longshore.model.EcsModel;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;

/** A rule that sees a service together with the other resources of its template. */
abstract class TemplateRule extends Rule {
    TemplateRule(String id, String text, String source, Confidence confidence, Consequence consequence, String answer) {
        super(id, text, source, confidence, consequence, answer);
    }

    abstract void judge(Service service, Resource self, Resources resources, Report report);

    @Override
    public final boolean needsResources() {
        return true;
    }

    @Override
    public final void judge(EcsModel model, Report report) {
        for (Service service : model.services()) {
            Resource self = model.resources().get(service.place().logicalId());
            if (self != null) {
                judge(service, self, model.resources(), report);
            }
        }
    }
}
