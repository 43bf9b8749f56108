package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Names;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** The name of a service is one that ECS takes. */
final class SVC001 extends ServiceRule {
    SVC001() {
        super(
                "SVC-001",
                "a service name is at most " + Names.MAX_LENGTH + " of " + Names.ALLOWED,
                Sources.SERVICE,
                Confidence.STATED,
                Consequence.REFUSED,
                "Invalid request provided: ServiceName must match ^[a-zA-Z0-9\\-_]{1,255}$");
    }

    @Override
    void judge(Service service, Report report) {
        Value<String> name = service.serviceName();
        if (name != null && name.is(text -> !Names.isAllowed(text))) {
            report.wrong(
                    this,
                    "serviceName",
                    name,
                    "'serviceName' must be at most " + Names.MAX_LENGTH + " of " + Names.ALLOWED + ", got '" + name
                            + "'",
                    "name it '" + Names.mended(name.text()) + "', or leave out 'serviceName'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("service: {serviceName: %s}\n", "shop.api", "shop_api-1");
    }
}
