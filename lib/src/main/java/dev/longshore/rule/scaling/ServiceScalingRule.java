package dev.longshore.rule.scaling;

import dev.longshore.model.EcsModel;
import dev.longshore.model.Scaling;
import dev.longshore.model.Service;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;

/** A rule that sees what scales a service together with the service. */
abstract class ServiceScalingRule extends Rule {
    ServiceScalingRule(
            String id, String text, String source, Confidence confidence, Consequence consequence, String answer) {
        super(id, text, source, confidence, consequence, answer);
    }

    abstract void judge(Service service, Scaling scaling, Report report);

    @Override
    public final void judge(EcsModel model, Report report) {
        for (Service service : model.services()) {
            Scaling scaling = service.scaling();
            if (scaling != null) {
                judge(service, scaling, report);
            }
        }
    }
}
