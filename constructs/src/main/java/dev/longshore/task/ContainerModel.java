package dev.longshore.task;

import dev.longshore.document.Node;
import dev.longshore.finding.Place;
import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the options of a container are in ECS's own words, for the rules. */
final class ContainerModel {
    private ContainerModel() {}

    static Node of(ContainerOptions container, EcsTaskProps task, Place place) {
        boolean windows = task.isWindows();
        DockerOptions docker = container.docker();
        return Node.Fields.at(place)
                .set("name", container.name())
                .set("image", image(container, place))
                .set("essential", container.essential())
                .set("cpu", container.cpuUnits())
                .set("memory", container.memoryMiB())
                .set("memoryReservation", container.memoryReservationMiB())
                .set("command", notEmpty(container.command()))
                .set("entryPoint", notEmpty(container.entryPoint()))
                .set("portMappings", notEmpty(ports(container)))
                .set("environment", notEmpty(pairs(container.environment(), "name", "value")))
                .set("environmentFiles", notEmpty(environmentFiles(container)))
                .set("secrets", notEmpty(secrets(container)))
                .set("resourceRequirements", notEmpty(devices(container)))
                .set("dependsOn", notEmpty(dependsOn(container, task.containers())))
                .set("healthCheck", healthCheck(container))
                .set("restartPolicy", restart(container))
                .set("readonlyRootFilesystem", windows ? null : (Object) container.readonlyRootFilesystem())
                .set("mountPoints", notEmpty(mountPoints(container, task)))
                .set("volumesFrom", notEmpty(volumesFrom(container)))
                .set("linuxParameters", LinuxModel.parameters(container, windows))
                .set("ulimits", notEmpty(LinuxModel.ulimits(container)))
                .set("systemControls", notEmpty(pairs(container.linux().systemControls(), "namespace", "value")))
                .set("user", container.user())
                .set("workingDirectory", container.workingDirectory())
                .set("startTimeout", container.startTimeoutSeconds())
                .set("stopTimeout", container.stopTimeoutSeconds())
                .set("logConfiguration", logs(container))
                .set("firelensConfiguration", router(container))
                .set("hostname", docker.hostname())
                .set("dnsServers", notEmpty(docker.dnsServers()))
                .set("dnsSearchDomains", notEmpty(docker.dnsSearchDomains()))
                .set("extraHosts", notEmpty(pairs(docker.extraHosts(), "hostname", "ipAddress")))
                .set("links", notEmpty(docker.links()))
                .set("dockerLabels", docker.labels().isEmpty() ? null : docker.labels())
                .set("dockerSecurityOptions", notEmpty(docker.securityOptions()))
                .set("privileged", orNull(docker.privileged()))
                .set("interactive", orNull(docker.interactive()))
                .set("pseudoTerminal", orNull(docker.pseudoTerminal()))
                .set("disableNetworking", orNull(docker.disableNetworking()))
                .build();
    }

    private static Object image(ContainerOptions container, Place place) {
        String reference = container.imageReference();
        return reference == null ? new Node.Unresolved("a CDK image", null, place.field("image")) : reference;
    }

    private static List<Map<String, Object>> ports(ContainerOptions container) {
        List<Map<String, Object>> ports = new ArrayList<>();
        for (ContainerPort port : container.ports()) {
            Map<String, Object> mapping = new LinkedHashMap<>();
            if (port.lastPort() == null) {
                mapping.put("containerPort", port.port());
            } else {
                mapping.put("containerPortRange", port.port() + "-" + port.lastPort());
            }
            if (port.hostPort() != null) {
                mapping.put("hostPort", port.hostPort());
            }
            mapping.put("protocol", port.protocol());
            if (port.name() != null) {
                mapping.put("name", port.name());
            }
            AppProtocol spoken = port.appProtocol();
            if (spoken != null) {
                mapping.put("appProtocol", spoken.ecsName());
            }
            ports.add(mapping);
        }
        return ports;
    }

    private static List<Map<String, Object>> secrets(ContainerOptions container) {
        List<Map<String, Object>> secrets = names(container.secrets());
        secrets.addAll(pairs(container.secretReferences(), "name", "valueFrom"));
        return secrets;
    }

    private static List<Map<String, Object>> environmentFiles(ContainerOptions container) {
        return container.environmentFiles().stream()
                .map(file -> pair("type", "s3", "value", file.arn()))
                .toList();
    }

    private static List<Map<String, Object>> names(Map<String, ?> named) {
        List<Map<String, Object>> names = new ArrayList<>();
        named.keySet().forEach(name -> names.add(Ordered.map("name", (Object) name)));
        return names;
    }

    private static List<Map<String, Object>> devices(ContainerOptions container) {
        List<Map<String, Object>> devices = new ArrayList<>();
        Integer gpus = container.gpus();
        if (gpus != null) {
            devices.add(pair("type", "GPU", "value", Integer.toString(gpus)));
        }
        if (container.allGpus()) {
            devices.add(pair("type", "GPU", "value", "ALL"));
        }
        if (container.neuronDevices()) {
            devices.add(pair("type", "NeuronDevice", "value", "ALL"));
        }
        return devices;
    }

    private static List<Map<String, Object>> dependsOn(ContainerOptions container, List<ContainerOptions> all) {
        List<Map<String, Object>> dependencies = new ArrayList<>();
        Dependencies.of(container, all)
                .forEach((name, condition) ->
                        dependencies.add(pair("containerName", name, "condition", condition.name())));
        return dependencies;
    }

    private static @Nullable Map<String, Object> healthCheck(ContainerOptions container) {
        ContainerHealthCheck check = container.healthCheck();
        if (check == null || check.command().isEmpty()) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("command", check.command());
        fields.put("interval", check.intervalSeconds());
        fields.put("timeout", check.timeoutSeconds());
        fields.put("retries", check.retries());
        fields.put("startPeriod", check.startPeriodSeconds());
        return fields;
    }

    private static @Nullable Map<String, Object> restart(ContainerOptions container) {
        RestartPolicy policy = container.restart();
        if (policy == null) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("enabled", true);
        fields.put("ignoredExitCodes", policy.ignoredExitCodes());
        fields.put("restartAttemptPeriod", policy.attemptPeriodSeconds());
        return fields;
    }

    private static List<Map<String, Object>> mountPoints(ContainerOptions container, EcsTaskProps task) {
        List<Map<String, Object>> mounts = new ArrayList<>();
        ScratchSpace.of(container, task)
                .forEach((path, volume) -> mounts.add(pair("containerPath", path, "sourceVolume", volume)));
        container.mounts().forEach((path, volume) -> {
            Map<String, Object> mount = pair("containerPath", path, "sourceVolume", volume);
            if (container.readOnlyMounts().contains(path)) {
                mount.put("readOnly", true);
            }
            mounts.add(mount);
        });
        return mounts;
    }

    private static List<Map<String, Object>> volumesFrom(ContainerOptions container) {
        List<Map<String, Object>> volumes = new ArrayList<>();
        container
                .volumesFrom()
                .forEach((name, readOnly) -> volumes.add(pair("sourceContainer", name, "readOnly", readOnly)));
        return volumes;
    }

    private static @Nullable Map<String, Object> logs(ContainerOptions container) {
        ContainerLogs logs = container.logs();
        String driver = logs.driver();
        // An L2 driver does not tell what it is, and the group of awslogs is not there yet.
        if (container.logging() != null || driver == null || logs.isAwslogs()) {
            return null;
        }
        Map<String, Object> fields = pair("logDriver", driver, "options", logs.options());
        List<Map<String, Object>> secrets = names(logs.secretOptions());
        secrets.addAll(pairs(logs.secretOptionReferences(), "name", "valueFrom"));
        fields.put("secretOptions", secrets);
        return fields;
    }

    private static @Nullable Map<String, Object> router(ContainerOptions container) {
        LogRouterOptions router = container.logRouter();
        if (router == null) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", router.type().ecsName());
        String file = router.configFile();
        if (file != null) {
            fields.put(
                    "options",
                    pair("config-file-type", router.isConfigInS3() ? "s3" : "file", "config-file-value", file));
        }
        return fields;
    }

    private static @Nullable Boolean orNull(boolean flag) {
        return flag ? Boolean.TRUE : null;
    }

    private static List<Map<String, Object>> pairs(Map<String, String> map, String key, String value) {
        List<Map<String, Object>> pairs = new ArrayList<>();
        map.forEach((name, text) -> pairs.add(pair(key, name, value, text)));
        return pairs;
    }

    static Map<String, Object> pair(String firstName, Object first, String secondName, Object second) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put(firstName, first);
        pair.put(secondName, second);
        return pair;
    }

    private static <T> @Nullable List<T> notEmpty(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
