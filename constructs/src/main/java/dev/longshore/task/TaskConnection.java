package dev.longshore.task;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the connections of a service ask of its containers.
 *
 * @param proxied whether the proxy of Service Connect runs beside them
 * @param environment the addresses of what they call, by variable; what a container sets itself wins
 * @param port the port that is reached, or null for the first one of TCP
 * @param portName the name of that port where it has none, or null where nothing is reached
 * @param protocol what is spoken on it where it does not say, or null for any TCP
 */
public record TaskConnection(
        boolean proxied,
        Map<String, String> environment,
        @Nullable Integer port,
        @Nullable String portName,
        @Nullable AppProtocol protocol) {
    /** Neither reaches nor is reached. */
    public static final TaskConnection NONE = new TaskConnection(false, new LinkedHashMap<>(), null, null, null);

    List<ContainerOptions> of(List<ContainerOptions> containers) {
        if (environment.isEmpty() && portName == null) {
            return containers;
        }
        List<ContainerOptions> connected = new ArrayList<>();
        boolean found = false;
        for (ContainerOptions container : containers) {
            int index = found ? -1 : reached(container);
            found |= index >= 0;
            connected.add(container.connecting(ports(container, index), environment(container)));
        }
        return Ordered.copy(connected);
    }

    /** Returns which of its ports is reached, or -1. */
    private int reached(ContainerOptions container) {
        for (int i = 0; portName != null && i < container.ports().size(); i++) {
            ContainerPort each = container.ports().get(i);
            if (each.isOneOfTcp() && (port == null || each.port() == port)) {
                return i;
            }
        }
        return -1;
    }

    private List<ContainerPort> ports(ContainerOptions container, int index) {
        List<ContainerPort> ports = new ArrayList<>(container.ports());
        if (index >= 0 && portName != null) {
            ContainerPort reached = ports.get(index);
            ContainerPort named = reached.name() == null ? reached.named(portName) : reached;
            ports.set(index, protocol == null || named.appProtocol() != null ? named : named.speaking(protocol));
        }
        return Ordered.copy(ports);
    }

    private Map<String, String> environment(ContainerOptions container) {
        Map<String, String> merged = new LinkedHashMap<>(container.environment());
        environment.forEach((name, value) -> {
            if (!container.secretReferences().containsKey(name)
                    && !container.secrets().containsKey(name)) {
                merged.putIfAbsent(name, value);
            }
        });
        return Ordered.copy(merged);
    }
}
