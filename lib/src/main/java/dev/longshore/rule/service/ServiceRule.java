package dev.longshore.rule.service;

import dev.longshore.model.EcsModel;
import dev.longshore.model.Service;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;

/** A rule that needs to see no more than one service with its task definition and scaling. */
abstract class ServiceRule extends Rule {
    ServiceRule(String id, String text, String source, Confidence confidence, Consequence consequence, String answer) {
        super(id, text, source, confidence, consequence, answer);
    }

    abstract void judge(Service service, Report report);

    @Override
    public final void judge(EcsModel model, Report report) {
        model.services().forEach(service -> judge(service, report));
    }
}
