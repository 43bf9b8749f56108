package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Tasks are whole. */
final class SVC002b extends ServiceRule {
    SVC002b() {
        super(
                "SVC-002b",
                "desiredCount is a whole number",
                Sources.SERVICE,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "Properties validation failed for resource … with message: #/DesiredCount: expected "
                        + "type: Integer");
    }

    @Override
    void judge(Service service, Report report) {
        Value<Double> desired = service.desiredCountAsWritten();
        if (desired != null && desired.is(count -> count != Math.rint(count))) {
            report.wrong(
                    this,
                    "desiredCount",
                    desired,
                    "'desiredCount' must be a whole number, got " + desired,
                    "set it to " + (long) Math.ceil(Double.parseDouble(desired.text())));
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("service: {desiredCount: %s}\n", "1.5", "2");
    }
}
