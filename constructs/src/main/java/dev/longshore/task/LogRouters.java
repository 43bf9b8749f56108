package dev.longshore.task;

import software.amazon.awscdk.services.ecs.ContainerDefinition;
import software.amazon.awscdk.services.ecs.ContainerDefinitionOptions;
import software.amazon.awscdk.services.ecs.FirelensConfig;
import software.amazon.awscdk.services.ecs.FirelensConfigFileType;
import software.amazon.awscdk.services.ecs.FirelensLogRouterDefinitionOptions;
import software.amazon.awscdk.services.ecs.FirelensLogRouterType;
import software.amazon.awscdk.services.ecs.FirelensOptions;
import software.amazon.awscdk.services.ecs.TaskDefinition;

/** Adds the container that routes logs: CDK wants it as a kind of its own, or it would add another one. */
final class LogRouters {
    private LogRouters() {}

    static ContainerDefinition add(
            TaskDefinition task, String name, ContainerDefinitionOptions container, LogRouterOptions router) {
        return task.addFirelensLogRouter(
                name,
                FirelensLogRouterDefinitionOptions.builder()
                        .firelensConfig(config(router))
                        .containerName(container.getContainerName())
                        .image(container.getImage())
                        .essential(container.getEssential())
                        .environment(container.getEnvironment())
                        .secrets(container.getSecrets())
                        .environmentFiles(container.getEnvironmentFiles())
                        .portMappings(container.getPortMappings())
                        .readonlyRootFilesystem(container.getReadonlyRootFilesystem())
                        .startTimeout(container.getStartTimeout())
                        .stopTimeout(container.getStopTimeout())
                        .linuxParameters(container.getLinuxParameters())
                        .logging(container.getLogging())
                        .command(container.getCommand())
                        .entryPoint(container.getEntryPoint())
                        .cpu(container.getCpu())
                        .memoryLimitMiB(container.getMemoryLimitMiB())
                        .memoryReservationMiB(container.getMemoryReservationMiB())
                        .gpuCount(container.getGpuCount())
                        .user(container.getUser())
                        .workingDirectory(container.getWorkingDirectory())
                        .healthCheck(container.getHealthCheck())
                        .ulimits(container.getUlimits())
                        .systemControls(container.getSystemControls())
                        .dockerLabels(container.getDockerLabels())
                        .enableRestartPolicy(container.getEnableRestartPolicy())
                        .restartIgnoredExitCodes(container.getRestartIgnoredExitCodes())
                        .restartAttemptPeriod(container.getRestartAttemptPeriod())
                        .versionConsistency(container.getVersionConsistency())
                        .credentialSpecs(container.getCredentialSpecs())
                        .hostname(container.getHostname())
                        .dnsServers(container.getDnsServers())
                        .dnsSearchDomains(container.getDnsSearchDomains())
                        .extraHosts(container.getExtraHosts())
                        .dockerSecurityOptions(container.getDockerSecurityOptions())
                        .privileged(container.getPrivileged())
                        .interactive(container.getInteractive())
                        .pseudoTerminal(container.getPseudoTerminal())
                        .disableNetworking(container.getDisableNetworking())
                        .build());
    }

    private static FirelensConfig config(LogRouterOptions router) {
        FirelensOptions.Builder options = FirelensOptions.builder().enableEcsLogMetadata(router.ecsMetadata());
        if (router.configFile() != null) {
            options.configFileType(router.isConfigInS3() ? FirelensConfigFileType.S3 : FirelensConfigFileType.FILE)
                    .configFileValue(router.configFile());
        }
        return FirelensConfig.builder()
                .type(
                        router.type() == LogRouterOptions.Type.FLUENTD
                                ? FirelensLogRouterType.FLUENTD
                                : FirelensLogRouterType.FLUENTBIT)
                .options(options.build())
                .build();
    }
}
