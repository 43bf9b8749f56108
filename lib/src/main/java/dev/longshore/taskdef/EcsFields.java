package dev.longshore.taskdef;

import dev.longshore.document.Shape;
import java.util.Set;

/** The fields of RegisterTaskDefinition, object by object: the one place where they are listed. */
final class EcsFields {
    /** What ECS adds in its answers and takes in no request. */
    private static final Set<String> OUTPUT_ONLY = Set.of(
            "taskDefinitionArn",
            "revision",
            "status",
            "requiresAttributes",
            "compatibilities",
            "registeredAt",
            "registeredBy",
            "deregisteredAt",
            "deleteRequestedAt");

    private static final Shape.Fields NAME_AND_VALUE =
            Shape.object("a name with its value").text("name", "value").build();
    private static final Shape.Fields SECRET =
            Shape.object("a secret").text("name", "valueFrom").build();

    private static final Shape.Fields CONTAINER = Shape.object("a container")
            .text("name", "image", "hostname", "user", "workingDirectory", "versionConsistency")
            .whole("cpu", "memory", "memoryReservation", "startTimeout", "stopTimeout")
            .flag("essential", "disableNetworking", "interactive", "privileged", "pseudoTerminal")
            .flag("readonlyRootFilesystem")
            .texts("command", "entryPoint", "links", "credentialSpecs")
            .texts("dnsSearchDomains", "dnsServers", "dockerSecurityOptions")
            .map("dockerLabels")
            .list("environment", NAME_AND_VALUE)
            .list("secrets", SECRET)
            .objects("environmentFiles", "an environment file", o -> o.text("type", "value"))
            .objects("dependsOn", "a dependency", o -> o.text("containerName", "condition"))
            .objects("extraHosts", "an extra host", o -> o.text("hostname", "ipAddress"))
            .object("firelensConfiguration", o -> o.text("type").map("options"))
            .object("healthCheck", o -> o.texts("command").whole("interval", "timeout", "retries", "startPeriod"))
            .object("linuxParameters", EcsFields::linuxParameters)
            .object("logConfiguration", o -> o.text("logDriver").map("options").list("secretOptions", SECRET))
            .objects(
                    "mountPoints",
                    "a mount point",
                    o -> o.text("sourceVolume", "containerPath").flag("readOnly"))
            .objects(
                    "portMappings",
                    "a port mapping",
                    o -> o.whole("containerPort", "hostPort")
                            .text("protocol", "name", "appProtocol", "containerPortRange"))
            .object("repositoryCredentials", o -> o.text("credentialsParameter"))
            .objects("resourceRequirements", "a resource requirement", EcsFields::resourceRequirement)
            .object(
                    "restartPolicy",
                    o -> o.flag("enabled")
                            .list("ignoredExitCodes", Shape.Scalar.WHOLE)
                            .whole("restartAttemptPeriod"))
            .objects("systemControls", "a system control", o -> o.text("namespace", "value"))
            .objects("ulimits", "a ulimit", o -> o.text("name").whole("softLimit", "hardLimit"))
            .objects(
                    "volumesFrom",
                    "an element of volumesFrom",
                    o -> o.text("sourceContainer").flag("readOnly"))
            .build();

    private static final Shape.Fields VOLUME = Shape.object("a volume")
            .text("name")
            .flag("configuredAtLaunch")
            .object("host", o -> o.text("sourcePath"))
            .object(
                    "dockerVolumeConfiguration",
                    o -> o.text("scope", "driver").flag("autoprovision").map("driverOpts", "labels"))
            .object(
                    "efsVolumeConfiguration",
                    o -> o.text("fileSystemId", "rootDirectory", "transitEncryption")
                            .whole("transitEncryptionPort")
                            .object("authorizationConfig", a -> a.text("accessPointId", "iam")))
            .object(
                    "fsxWindowsFileServerVolumeConfiguration",
                    o -> o.text("fileSystemId", "rootDirectory")
                            .object("authorizationConfig", a -> a.text("credentialsParameter", "domain")))
            .object(
                    "s3filesVolumeConfiguration",
                    o -> o.text("fileSystemArn", "accessPointArn", "rootDirectory")
                            .whole("transitEncryptionPort"))
            .build();

    /** A task definition. */
    static final Shape.Fields TASK_DEFINITION = Shape.object("a task definition")
            .text("family", "networkMode", "executionRoleArn", "taskRoleArn", "pidMode", "ipcMode")
            .quantity("cpu", "memory")
            .flag("enableFaultInjection")
            .texts("requiresCompatibilities")
            .list("containerDefinitions", CONTAINER)
            .list("volumes", VOLUME)
            .object("ephemeralStorage", o -> o.whole("sizeInGiB"))
            .objects("inferenceAccelerators", "an inference accelerator", o -> o.text("deviceName", "deviceType"))
            .objects("placementConstraints", "a placement constraint", o -> o.text("type", "expression"))
            .object("proxyConfiguration", o -> o.text("type", "containerName").list("properties", NAME_AND_VALUE))
            .object("runtimePlatform", o -> o.text("cpuArchitecture", "operatingSystemFamily"))
            .objects("tags", "a tag", o -> o.text("key", "value"))
            .build();

    private EcsFields() {}

    /** Returns whether ECS alone writes that field. */
    static boolean isOutputOnly(String written) {
        return OUTPUT_ONLY.stream().anyMatch(written::equalsIgnoreCase);
    }

    private static Shape.Builder linuxParameters(Shape.Builder fields) {
        return fields.object("capabilities", o -> o.texts("add", "drop"))
                .objects(
                        "devices",
                        "a device",
                        o -> o.text("hostPath", "containerPath").texts("permissions"))
                .objects(
                        "tmpfs",
                        "a tmpfs",
                        o -> o.text("containerPath").whole("size").texts("mountOptions"))
                .flag("initProcessEnabled")
                .whole("maxSwap", "sharedMemorySize", "swappiness");
    }

    private static Shape.Builder resourceRequirement(Shape.Builder fields) {
        return fields.text("type", "value")
                .object("sharingStrategy", o -> o.object("nvidiaMps", mps -> mps.whole("memory", "maxComputePercent")));
    }
}
