package dev.longshore.task;

import static dev.longshore.task.DefinitionDoor.required;

import dev.longshore.model.Container;
import dev.longshore.model.ContainerDependency;
import dev.longshore.model.ContainerSecret;
import dev.longshore.model.EnvironmentVariable;
import dev.longshore.model.FirelensConfiguration;
import dev.longshore.model.Items;
import dev.longshore.model.LogConfiguration;
import dev.longshore.model.MountPoint;
import dev.longshore.model.PortMapping;
import dev.longshore.model.ResourceRequirement;
import dev.longshore.model.Value;
import dev.longshore.model.VolumeFrom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.ContainerDependencyCondition;
import software.amazon.awscdk.services.ecs.VersionConsistency;

/** The way in for a container that was read from a file. */
final class ContainerDoor {
    /** What Longshore says itself of a log group that it makes. */
    private static final List<String> OF_OWN_GROUP =
            List.of("awslogs-group", "awslogs-region", "awslogs-create-group", "mode");

    private ContainerDoor() {}

    static ContainerOptions.Builder enter(Container container) {
        ContainerOptions.Builder builder = ContainerOptions.builder(
                        required(container.name()), required(container.image()))
                .essential(container.isEssential())
                .command(words(container.command()))
                .entryPoint(words(container.entryPoint()));
        with(container.cpu(), builder::cpuUnits);
        with(container.memory(), builder::memoryMiB);
        with(container.memoryReservation(), builder::memoryReservationMiB);
        with(container.workingDirectory(), builder::workingDirectory);
        with(container.user(), builder::user);
        with(container.readonlyRootFilesystem(), builder::readonlyRootFilesystem);
        with(container.startTimeout(), builder::startTimeoutSeconds);
        with(container.stopTimeout(), builder::stopTimeoutSeconds);
        with(
                container.text("versionConsistency"),
                text -> builder.versionConsistency(VersionConsistency.valueOf(text.toUpperCase(Locale.ROOT))));
        container.portMappings().forEach(port -> builder.port(port(port)));
        for (EnvironmentVariable variable : container.environment()) {
            builder.putEnvironment(required(variable.name()), required(variable.value()));
        }
        for (ContainerSecret secret : container.secrets()) {
            builder.putSecretFrom(required(secret.name()), required(secret.valueFrom()));
        }
        for (ContainerDependency dependency : container.dependsOn()) {
            builder.dependsOn(
                    required(dependency.containerName()),
                    ContainerDependencyCondition.valueOf(required(dependency.condition())));
        }
        container.environmentFiles().forEach(file -> builder.environmentFileFrom(required(file.value())));
        with(container.registryCredentials(), builder::registryCredentialsFrom);
        container.credentialSpecs().forEach(spec -> builder.credentialSpecFrom(spec.text()));
        files(container, builder);
        healthCheck(container, builder);
        restart(container, builder);
        devices(container, builder);
        logs(container, builder);
        router(container.firelensConfiguration(), builder);
        LinuxDoor.enter(container, builder);
        DockerDoor.enter(container, builder);
        return builder;
    }

    private static ContainerPort port(PortMapping mapping) {
        String protocol = knownOr(mapping.protocol(), "tcp");
        String range = Value.known(mapping.containerPortRange());
        ContainerPort port;
        if (range == null) {
            port = new ContainerPort(required(mapping.containerPort()), protocol, Value.known(mapping.name()));
        } else {
            String[] ends = range.split("-", 2);
            port = new ContainerPort(
                    Integer.parseInt(ends[0]),
                    protocol,
                    Value.known(mapping.name()),
                    null,
                    null,
                    Integer.valueOf(ends[1]));
        }
        Integer hostPort = Value.known(mapping.hostPort());
        // ECS writes 0 for a port that the instance chooses.
        if (hostPort != null && hostPort != 0) {
            port = port.onHost(hostPort);
        }
        String spoken = Value.known(mapping.appProtocol());
        return spoken == null ? port : port.speaking(AppProtocol.valueOf(spoken.toUpperCase(Locale.ROOT)));
    }

    private static void files(Container container, ContainerOptions.Builder builder) {
        for (MountPoint mount : container.mountPoints()) {
            String volume = required(mount.sourceVolume());
            String path = required(mount.containerPath());
            if (isTrue(mount.readOnly())) {
                builder.mountReadOnly(volume, path);
            } else {
                builder.mount(volume, path);
            }
        }
        for (VolumeFrom other : container.volumesFrom()) {
            if (isTrue(other.flag("readOnly"))) {
                builder.volumesFromReadOnly(required(other.sourceContainer()));
            } else {
                builder.volumesFrom(required(other.sourceContainer()));
            }
        }
    }

    private static void healthCheck(Container container, ContainerOptions.Builder builder) {
        var check = container.healthCheck();
        if (check != null) {
            builder.healthCheck(h -> {
                h.rawCommand(List.of(words(check.command())));
                // What the file leaves out is ECS's default, not ours.
                h.intervalSeconds(knownOr(check.interval(), 30));
                h.timeoutSeconds(knownOr(check.timeout(), 5));
                h.retries(knownOr(check.retries(), 3));
                h.startPeriodSeconds(knownOr(check.startPeriod(), 0));
            });
        }
    }

    private static void restart(Container container, ContainerOptions.Builder builder) {
        var policy = container.restartPolicy();
        if (policy != null && isTrue(policy.enabled())) {
            builder.restart(r -> {
                policy.ignoredExitCodes().forEach(code -> r.ignoreExitCodes(Integer.parseInt(code.text())));
                with(policy.restartAttemptPeriod(), r::attemptPeriodSeconds);
            });
        }
    }

    private static void devices(Container container, ContainerOptions.Builder builder) {
        for (ResourceRequirement device : container.resourceRequirements()) {
            if (isNeuron(device)) {
                builder.neuronDevices();
            } else if ("ALL".equals(Value.known(device.value()))) {
                builder.allGpus();
            } else {
                builder.gpus(Integer.parseInt(required(device.value())));
            }
        }
    }

    private static boolean isNeuron(ResourceRequirement device) {
        return "NeuronDevice".equals(Value.known(device.type()));
    }

    // The group of awslogs is made anew; what the driver is told beside it holds, and other drivers as they are.
    private static void logs(Container container, ContainerOptions.Builder builder) {
        LogConfiguration logs = container.logConfiguration();
        String driver = logs == null ? null : Value.known(logs.logDriver());
        if (logs == null || driver == null) {
            return;
        }
        boolean ownGroup = driver.equals("awslogs");
        builder.logging(l -> {
            l.driver(driver);
            logs.options().forEach((name, value) -> {
                if (!ownGroup || !OF_OWN_GROUP.contains(name)) {
                    l.option(name, value.text());
                } else if (value.text().equals("blocking")) {
                    l.blocking();
                }
            });
            for (ContainerSecret secret : logs.secretOptions()) {
                l.secretOptionFrom(required(secret.name()), required(secret.valueFrom()));
            }
        });
    }

    private static void router(@Nullable FirelensConfiguration router, ContainerOptions.Builder builder) {
        if (router != null) {
            Map<String, Value<String>> options = router.options();
            Value<String> file = options.get("config-file-value");
            Value<String> metadata = options.get("enable-ecs-log-metadata");
            builder.logRouter(new LogRouterOptions(
                    "fluentd".equals(Value.known(router.type()))
                            ? LogRouterOptions.Type.FLUENTD
                            : LogRouterOptions.Type.FLUENTBIT,
                    file == null ? null : file.text(),
                    metadata == null || metadata.text().equals("true")));
        }
    }

    static String[] words(Items<Value<String>> values) {
        return values.stream().map(Value::text).toArray(String[]::new);
    }

    static boolean isTrue(@Nullable Value<Boolean> value) {
        return Boolean.TRUE.equals(Value.known(value));
    }

    static <T> T knownOr(@Nullable Value<T> value, T otherwise) {
        T known = Value.known(value);
        return known == null ? otherwise : known;
    }

    static <T> void with(@Nullable Value<T> value, Consumer<T> set) {
        T known = Value.known(value);
        if (known != null) {
            set.accept(known);
        }
    }
}
