package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.ServiceConnect;
import dev.longshore.model.ServiceConnectEndpoint;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cloud Map takes such names. */
final class SVC042 extends ServiceRule {
    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9_][a-z0-9_-]{0,63}");

    SVC042() {
        super(
                "SVC-042",
                "a discoveryName is at most 64 lower-case letters, digits, '-' and '_'",
                Sources.SERVICE_CONNECT,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: the name is refused");
    }

    @Override
    void judge(Service service, Report report) {
        ServiceConnect connect = service.serviceConnect();
        if (connect == null || !connect.isOn()) {
            return;
        }
        for (ServiceConnectEndpoint endpoint : connect.services()) {
            judge(endpoint.discoveryName(), report);
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {serviceConnectConfiguration: {enabled: true, namespace: shop, services: "
                        + "[{portName: http, discoveryName: %s}]}}\n",
                "Shop", "shop-1");
    }

    private void judge(@Nullable Value<String> name, Report report) {
        if (name != null && name.is(text -> !ALLOWED.matcher(text).matches())) {
            report.wrong(
                    this,
                    "discoveryName",
                    name,
                    "'discoveryName' must be at most 64 lower-case letters, digits, '-' and '_', got '" + name + "'",
                    "name it such as shop-1");
        }
    }
}
