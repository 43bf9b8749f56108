package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A daemon is as many as the instances. */
final class SVC009d extends ServiceRule {
    SVC009d() {
        super(
                "SVC-009d",
                "a DAEMON service is not scaled",
                Sources.SERVICE_SCALING,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationException: a service with the scheduling strategy DAEMON cannot be scaled");
    }

    @Override
    void judge(Service service, Report report) {
        if (service.isDaemon() && service.scaling() != null) {
            report.wrong(
                    this,
                    service.placeOf("schedulingStrategy"),
                    "schedulingStrategy",
                    "DAEMON",
                    "'schedulingStrategy' of a service that is scaled must be REPLICA, got DAEMON",
                    "take the scaling away: a daemon runs once on each instance");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                service: {schedulingStrategy: %s}
                scaling: {minCapacity: 1, maxCapacity: 2}
                """, "DAEMON", "REPLICA");
    }
}
