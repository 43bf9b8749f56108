package dev.longshore.service;

import dev.longshore.connect.ConnectOptions;
import dev.longshore.connect.ServeOptions;
import dev.longshore.deployment.TestHeader;
import dev.longshore.internal.Durations;
import dev.longshore.internal.Ordered;
import dev.longshore.task.ContainerPort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;

/** What a service says of Service Connect in ECS's own words, for the rules. */
final class ConnectModel {
    private ConnectModel() {}

    static @Nullable Map<String, Object> of(EcsServiceProps props) {
        ConnectOptions options = props.connect();
        if (!options.isProxied()) {
            return null;
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("enabled", true);
        ServeOptions serve = options.serve();
        ContainerPort port = Connecting.port(props);
        if (serve != null && port != null && port.name() != null) {
            model.put(
                    "services",
                    List.of(service(serve, port, port.name(), props.deployment().testHeader())));
        }
        return model;
    }

    private static Map<String, Object> service(
            ServeOptions serve, ContainerPort port, String portName, @Nullable TestHeader tests) {
        Map<String, Object> alias = new LinkedHashMap<>();
        Integer clientPort = serve.clientPort();
        alias.put("dnsName", serve.name());
        alias.put("port", clientPort == null ? port.port() : clientPort);
        if (tests != null) {
            alias.put("testTrafficRules", tests.model());
        }
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("portName", portName);
        service.put("discoveryName", serve.name());
        service.put("clientAliases", List.of(alias));
        Duration timeout = serve.perRequestTimeout();
        // What is no whole number of seconds is refused by ConnectCheck.
        if (timeout != null && Durations.isWhole(timeout)) {
            service.put(
                    "timeout",
                    Ordered.map("perRequestTimeoutSeconds", timeout.toSeconds().intValue()));
        }
        return service;
    }
}
