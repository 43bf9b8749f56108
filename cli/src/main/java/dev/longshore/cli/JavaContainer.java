package dev.longshore.cli;

import static dev.longshore.cli.JavaTask.text;

import dev.longshore.model.Container;
import dev.longshore.model.ContainerHealthCheck;
import dev.longshore.model.FirelensConfiguration;
import dev.longshore.model.Items;
import dev.longshore.model.LogConfiguration;
import dev.longshore.model.MountPoint;
import dev.longshore.model.PortMapping;
import dev.longshore.model.ResourceRequirement;
import dev.longshore.model.RestartPolicy;
import dev.longshore.model.Value;
import dev.longshore.model.VolumeFrom;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Java of a container of a task definition. */
final class JavaContainer {
    /** What Longshore says itself of a log group that it makes. */
    private static final Set<String> OF_OWN_GROUP =
            Set.of("awslogs-group", "awslogs-region", "awslogs-create-group", "mode");

    private static final String ECS = "software.amazon.awscdk.services.ecs.";

    private JavaContainer() {}

    static JavaCalls of(Container container) {
        JavaCalls calls = new JavaCalls("c", 3);
        if (container.isOptional()) {
            calls.raw("essential", "false");
        }
        words(calls, "command", container.command());
        words(calls, "entryPoint", container.entryPoint());
        literal(calls, "user", container.user());
        literal(calls, "workingDirectory", container.workingDirectory());
        value(calls, "cpuUnits", container.cpu());
        value(calls, "memoryMiB", container.memory());
        value(calls, "memoryReservationMiB", container.memoryReservation());
        value(calls, "readonlyRootFilesystem", container.readonlyRootFilesystem());
        value(calls, "startTimeoutSeconds", container.startTimeout());
        value(calls, "stopTimeoutSeconds", container.stopTimeout());
        container.portMappings().forEach(port -> port(calls, port));
        container.environment().forEach(each -> calls.text("putEnvironment", text(each.name()), text(each.value())));
        container.secrets().forEach(each -> calls.text("putSecretFrom", text(each.name()), text(each.valueFrom())));
        container.dependsOn().forEach(each -> {
            calls.use(ECS + "ContainerDependencyCondition");
            calls.raw(
                    "dependsOn",
                    JavaCalls.literal(text(each.containerName())),
                    "ContainerDependencyCondition." + text(each.condition()));
        });
        files(container, calls);
        healthCheck(container.healthCheck(), calls);
        restart(container.restartPolicy(), calls);
        for (ResourceRequirement device : container.resourceRequirements()) {
            if (text(device.type()).equals("NeuronDevice")) {
                calls.raw("neuronDevices");
            } else if (text(device.value()).matches("[0-9]+")) {
                calls.raw("gpus", text(device.value()));
            } else if (text(device.value()).equals("ALL")) {
                calls.raw("allGpus");
            }
        }
        String consistency = Value.known(container.text("versionConsistency"));
        if (consistency != null) {
            calls.use(ECS + "VersionConsistency");
            calls.raw("versionConsistency", "VersionConsistency." + consistency.toUpperCase(Locale.ROOT));
        }
        container.environmentFiles().forEach(file -> calls.text("environmentFileFrom", text(file.value())));
        literal(calls, "registryCredentialsFrom", container.registryCredentials());
        container.credentialSpecs().forEach(spec -> calls.text("credentialSpecFrom", spec.text()));
        logs(text(container.name()), container.logConfiguration(), calls);
        router(container.firelensConfiguration(), calls);
        JavaKernel.enter(container, calls);
        return calls;
    }

    private static void port(JavaCalls calls, PortMapping port) {
        String protocol = text(port.protocol());
        String range = Value.known(port.containerPortRange());
        StringBuilder made = new StringBuilder();
        if (range != null) {
            made.append("ContainerPort.range(").append(range.replace("-", ", ")).append(')');
        } else {
            made.append(protocol.equals("udp") ? "ContainerPort.udp(" : "ContainerPort.tcp(")
                    .append(text(port.containerPort()))
                    .append(')');
        }
        if (port.name() != null) {
            made.append(".named(").append(JavaCalls.literal(text(port.name()))).append(')');
        }
        Integer hostPort = Value.known(port.hostPort());
        if (hostPort != null && hostPort != 0) {
            made.append(".onHost(").append(hostPort).append(')');
        }
        if (port.appProtocol() != null) {
            calls.use("dev.longshore.task.AppProtocol");
            made.append(".speaking(AppProtocol.")
                    .append(text(port.appProtocol()).toUpperCase(Locale.ROOT))
                    .append(')');
        }
        calls.use("dev.longshore.task.ContainerPort");
        calls.raw("port", made.toString());
    }

    private static void files(Container container, JavaCalls calls) {
        for (MountPoint mount : container.mountPoints()) {
            calls.text(
                    isTrue(mount.readOnly()) ? "mountReadOnly" : "mount",
                    text(mount.sourceVolume()),
                    text(mount.containerPath()));
        }
        for (VolumeFrom other : container.volumesFrom()) {
            calls.text(
                    isTrue(other.flag("readOnly")) ? "volumesFromReadOnly" : "volumesFrom",
                    text(other.sourceContainer()));
        }
    }

    private static void healthCheck(@Nullable ContainerHealthCheck check, JavaCalls calls) {
        if (check == null) {
            return;
        }
        JavaCalls inner = new JavaCalls("h", 4);
        List<String> words = check.command().stream().map(Value::text).toList();
        if (!words.isEmpty() && words.get(0).equals("CMD-SHELL")) {
            inner.text("shell", String.join(" ", words.subList(1, words.size())));
        } else {
            boolean kind = !words.isEmpty() && words.get(0).equals("CMD");
            inner.text("command", words.subList(kind ? 1 : 0, words.size()).toArray(new String[0]));
        }
        // What the file leaves out is ECS's default, not Longshore's.
        inner.raw("intervalSeconds", check.interval() == null ? "30" : text(check.interval()));
        value(inner, "timeoutSeconds", check.timeout());
        value(inner, "retries", check.retries());
        value(inner, "startPeriodSeconds", check.startPeriod());
        calls.nested("healthCheck", List.of(), inner);
    }

    private static void restart(@Nullable RestartPolicy policy, JavaCalls calls) {
        if (policy != null && isTrue(policy.enabled())) {
            JavaCalls inner = new JavaCalls("r", 4);
            String[] codes = policy.ignoredExitCodes().stream().map(Value::text).toArray(String[]::new);
            if (codes.length > 0) {
                inner.raw("ignoreExitCodes", codes);
            }
            value(inner, "attemptPeriodSeconds", policy.restartAttemptPeriod());
            calls.nested("restart", List.of(), inner);
        }
    }

    private static void logs(String container, @Nullable LogConfiguration logs, JavaCalls calls) {
        String driver = logs == null ? null : Value.known(logs.logDriver());
        if (logs == null || driver == null) {
            return;
        }
        JavaCalls inner = new JavaCalls("l", 4);
        boolean ownGroup = driver.equals("awslogs");
        if (!ownGroup) {
            inner.text("driver", driver);
        }
        logs.options().forEach((name, value) -> {
            boolean ownPrefix =
                    name.equals("awslogs-stream-prefix") && value.text().equals(container);
            if (!ownGroup || !(ownPrefix || OF_OWN_GROUP.contains(name))) {
                inner.text("option", name, value.text());
            } else if (value.text().equals("blocking")) {
                inner.raw("blocking");
            }
        });
        logs.secretOptions().forEach(each -> inner.text("secretOptionFrom", text(each.name()), text(each.valueFrom())));
        calls.nestedUnlessEmpty("logging", inner);
    }

    private static void router(@Nullable FirelensConfiguration router, JavaCalls calls) {
        if (router == null) {
            return;
        }
        String file = text(router.options().get("config-file-value"));
        calls.use("dev.longshore.task.LogRouterOptions");
        calls.raw(
                "logRouter",
                "LogRouterOptions." + (text(router.type()).equals("fluentd") ? "fluentd()" : "fluentBit()")
                        + (file.isEmpty()
                                ? ""
                                : (file.startsWith("arn:") ? ".withConfigFrom(" : ".withConfigFile(")
                                        + JavaCalls.literal(file) + ")")
                        + (text(router.options().get("enable-ecs-log-metadata")).equals("false")
                                ? ".withoutEcsMetadata()"
                                : ""));
    }

    static void words(JavaCalls calls, String method, Items<Value<String>> words) {
        if (words.size() > 0) {
            calls.text(method, words.stream().map(Value::text).toArray(String[]::new));
        }
    }

    static void literal(JavaCalls calls, String method, @Nullable Value<String> value) {
        if (value != null) {
            calls.text(method, value.text());
        }
    }

    static void value(JavaCalls calls, String method, @Nullable Value<?> value) {
        if (value != null && value.orNull() != null) {
            calls.raw(method, String.valueOf(value.orNull()));
        }
    }

    static boolean isTrue(@Nullable Value<Boolean> value) {
        return Boolean.TRUE.equals(Value.known(value));
    }
}
