package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A daemon runs once per instance. */
final class SVC009 extends ServiceRule {
    SVC009() {
        super(
                "SVC-009",
                "a DAEMON service has no desiredCount",
                Sources.SERVICE,
                Confidence.STATED,
                Consequence.REFUSED,
                "The daemon scheduling strategy does not support a desired count for services. Remove "
                        + "the desired count value and try again");
    }

    @Override
    void judge(Service service, Report report) {
        Value<Integer> desired = service.desiredCount();
        if (service.isDaemon() && desired != null && desired.isKnown()) {
            report.wrong(
                    this,
                    "desiredCount",
                    desired,
                    "'desiredCount' must not be set with scheduling strategy DAEMON, got " + desired,
                    "leave out 'desiredCount'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                "service: {schedulingStrategy: DAEMON, desiredCount: 1}\n",
                "service: {schedulingStrategy: DAEMON}\n",
                "service: {schedulingStrategy: DAEMON, desiredCount: \"${Token[X.1]}\"}\n");
    }
}
