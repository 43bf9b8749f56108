package dev.longshore.task;

import software.amazon.awscdk.services.ecs.ContainerDefinitionOptions;

/** Renders what Docker gives a container. */
final class DockerFields {
    private DockerFields() {}

    static void set(ContainerDefinitionOptions.Builder options, ContainerOptions container) {
        DockerOptions docker = container.docker();
        options.hostname(docker.hostname());
        if (!docker.dnsServers().isEmpty()) {
            options.dnsServers(docker.dnsServers());
        }
        if (!docker.dnsSearchDomains().isEmpty()) {
            options.dnsSearchDomains(docker.dnsSearchDomains());
        }
        if (!docker.extraHosts().isEmpty()) {
            options.extraHosts(docker.extraHosts());
        }
        if (!docker.labels().isEmpty()) {
            options.dockerLabels(docker.labels());
        }
        if (!docker.securityOptions().isEmpty()) {
            options.dockerSecurityOptions(docker.securityOptions());
        }
        if (docker.privileged()) {
            options.privileged(true);
        }
        if (docker.interactive()) {
            options.interactive(true);
        }
        if (docker.pseudoTerminal()) {
            options.pseudoTerminal(true);
        }
        if (docker.disableNetworking()) {
            options.disableNetworking(true);
        }
    }
}
