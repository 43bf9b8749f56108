package dev.longshore.rule.service;

import dev.longshore.model.Scaling;
import dev.longshore.model.Service;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Report;

/** A rule over services that are scaled. */
abstract class ScalingRule extends ServiceRule {
    ScalingRule(String id, String text, String source, Confidence confidence, Consequence consequence, String answer) {
        super(id, text, source, confidence, consequence, answer);
    }

    abstract void judge(Service service, Scaling scaling, Report report);

    @Override
    final void judge(Service service, Report report) {
        Scaling scaling = service.scaling();
        if (scaling != null) {
            judge(service, scaling, report);
        }
    }
}
