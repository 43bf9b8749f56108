package dev.longshore.task;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.services.ecs.ContainerDefinition;
import software.amazon.awscdk.services.ecs.PortMapping;
import software.amazon.awscdk.services.ecs.Protocol;

/** Renders the ports of a container. */
final class Ports {
    private Ports() {}

    static List<PortMapping> of(ContainerOptions container, NetworkMode mode) {
        List<PortMapping> ports = new ArrayList<>();
        for (ContainerPort port : container.ports()) {
            PortMapping.Builder mapping = PortMapping.builder()
                    .protocol(port.protocol().equals("udp") ? Protocol.UDP : Protocol.TCP)
                    .hostPort(port.hostPort());
            if (ContainerOverrides.takesPortNames(mode)) {
                mapping.name(port.name());
            }
            if (port.lastPort() == null) {
                mapping.containerPort(port.port());
            } else {
                mapping.containerPort(ContainerDefinition.CONTAINER_PORT_USE_RANGE)
                        .containerPortRange(port.port() + "-" + port.lastPort());
            }
            AppProtocol spoken = port.appProtocol();
            if (spoken != null && ContainerOverrides.takesPortNames(mode)) {
                mapping.appProtocol(spoken.toCdk());
            }
            ports.add(mapping.build());
        }
        return ports;
    }
}
