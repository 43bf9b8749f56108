package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** No service runs less than no task. */
final class SVC002 extends ServiceRule {
    SVC002() {
        super(
                "SVC-002",
                "desiredCount is 0 or more",
                Sources.SERVICE,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: the desired count is negative");
    }

    @Override
    void judge(Service service, Report report) {
        Value<Integer> desired = service.desiredCount();
        if (desired != null && desired.is(count -> count < 0)) {
            report.wrong(
                    this,
                    "desiredCount",
                    desired,
                    "'desiredCount' must be 0 or more, got " + desired,
                    "set how many tasks are to run");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("service: {desiredCount: %s}\n", "-1", "0");
    }
}
