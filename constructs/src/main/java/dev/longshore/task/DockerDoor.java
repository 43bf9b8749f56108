package dev.longshore.task;

import static dev.longshore.task.ContainerDoor.isTrue;
import static dev.longshore.task.ContainerDoor.with;
import static dev.longshore.task.ContainerDoor.words;
import static dev.longshore.task.DefinitionDoor.required;

import dev.longshore.model.Container;
import dev.longshore.model.PlainView;

/** The way in for the Docker options of a container that was read from a file. */
final class DockerDoor {
    private DockerDoor() {}

    static void enter(Container container, ContainerOptions.Builder builder) {
        builder.docker(docker -> {
            with(container.text("hostname"), docker::hostname);
            docker.dnsServers(words(container.texts("dnsServers")));
            docker.dnsSearchDomains(words(container.texts("dnsSearchDomains")));
            docker.securityOptions(words(container.texts("dockerSecurityOptions")));
            container.texts("links").forEach(link -> docker.link(link.text()));
            container.dockerLabels().forEach((name, value) -> docker.label(name, value.text()));
            container
                    .objects("extraHosts", PlainView::new)
                    .forEach(host ->
                            docker.extraHost(required(host.text("hostname")), required(host.text("ipAddress"))));
            if (isTrue(container.privileged())) {
                docker.privileged();
            }
            if (isTrue(container.flag("interactive"))) {
                docker.interactive();
            }
            if (isTrue(container.flag("pseudoTerminal"))) {
                docker.pseudoTerminal();
            }
            if (isTrue(container.flag("disableNetworking"))) {
                docker.disableNetworking();
            }
        });
    }
}
