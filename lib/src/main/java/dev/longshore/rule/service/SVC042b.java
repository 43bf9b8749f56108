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

/** A name of DNS is such. */
final class SVC042b extends ServiceRule {
    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9_.][a-z0-9_.-]{0,126}");

    SVC042b() {
        super(
                "SVC-042b",
                "the dnsName of an alias is at most 127 lower-case letters, digits, '-', '_' and '.'",
                Sources.CLIENT_ALIAS,
                Confidence.STATED,
                Consequence.REFUSED,
                "The DNS name that you provided is invalid. The name must be a valid DNS name but "
                        + "doesn't need to be fully-qualified. Up to 127 characters are allowed.");
    }

    @Override
    void judge(Service service, Report report) {
        ServiceConnect connect = service.serviceConnect();
        if (connect == null || !connect.isOn()) {
            return;
        }
        for (ServiceConnectEndpoint endpoint : connect.services()) {
            endpoint.clientAliases().forEach(alias -> judge(alias.dnsName(), report));
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {serviceConnectConfiguration: {enabled: true, namespace: shop, services: "
                        + "[{portName: http, clientAliases: [{port: 80, dnsName: %s}]}]}}\n",
                "Shop", "shop.internal");
    }

    private void judge(@Nullable Value<String> name, Report report) {
        if (name != null && name.is(text -> !ALLOWED.matcher(text).matches())) {
            report.wrong(
                    this,
                    "dnsName",
                    name,
                    "'dnsName' must be at most 127 lower-case letters, digits, '-', '_' and '.', got '" + name + "'",
                    "name it such as shop.internal");
        }
    }
}
