package dev.longshore.taskdef;

import dev.longshore.document.Node;
import dev.longshore.model.Container;
import dev.longshore.model.LogConfiguration;
import dev.longshore.model.PortMapping;
import dev.longshore.model.ResourceRequirement;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.View;
import dev.longshore.model.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What of a task definition Java does not say as it stands: one list for all doors that turn it into Java. */
public final class Leftovers {
    private static final Set<String> OF_TASK =
            names("containerDefinitions volumes cpu memory networkMode requiresCompatibilities runtimePlatform"
                    + " ephemeralStorage taskRoleArn pidMode ipcMode placementConstraints enableFaultInjection tags");

    private static final Set<String> OF_CONTAINER =
            names("name image cpu memory memoryReservation essential command entryPoint workingDirectory user"
                    + " portMappings environment environmentFiles secrets dependsOn healthCheck logConfiguration"
                    + " mountPoints volumesFrom readonlyRootFilesystem startTimeout stopTimeout restartPolicy ulimits"
                    + " systemControls linuxParameters resourceRequirements firelensConfiguration versionConsistency"
                    + " repositoryCredentials credentialSpecs hostname dnsServers dnsSearchDomains extraHosts links"
                    + " dockerLabels dockerSecurityOptions privileged interactive pseudoTerminal disableNetworking");

    private static final Set<String> OF_PORT =
            names("containerPort containerPortRange hostPort protocol name appProtocol");

    private static final Set<String> OF_VOLUME =
            names("name host configuredAtLaunch dockerVolumeConfiguration efsVolumeConfiguration"
                    + " fsxWindowsFileServerVolumeConfiguration s3filesVolumeConfiguration");

    private static final Map<String, String> MADE_ANEW = Map.of(
            "family", "CDK names it",
            "executionRoleArn", "a role for just these containers is made; executionRole(role) uses another");

    private static final Map<String, String> INSTEAD = Map.of(
            "proxyConfiguration", "App Mesh has ended; Service Connect takes its place",
            "inferenceAccelerators", "Elastic Inference has ended; neuronDevices() takes its place");

    private Leftovers() {}

    /** Returns what is left over of a task definition, in its order. */
    public static List<Leftover> of(TaskDefinition task) {
        List<Leftover> left = new ArrayList<>();
        add("", task, OF_TASK, left);
        task.volumes().forEach((Volume volume) -> add("", volume, OF_VOLUME, left));
        for (Container container : task.containers()) {
            String name = container.name() == null ? "" : container.name().text();
            add(name, container, OF_CONTAINER, left);
            container.portMappings().forEach((PortMapping port) -> add(name, port, OF_PORT, left));
            addLogs(name, container, left);
            addDevices(name, container, left);
        }
        return left;
    }

    private static void add(String container, View view, Set<String> carried, List<Leftover> left) {
        view.fields().all().forEach((field, node) -> {
            if (!carried.contains(field) && !isEmpty(node)) {
                String anew = MADE_ANEW.get(field);
                String instead = anew == null ? INSTEAD.getOrDefault(field, "") : anew;
                left.add(new Leftover(container, field, node.place(), instead, anew != null));
            }
        });
    }

    // Other drivers are said as they are.
    private static void addLogs(String container, Container view, List<Leftover> left) {
        LogConfiguration logs = view.logConfiguration();
        if (logs != null && "awslogs".equals(Value.known(logs.logDriver()))) {
            left.add(new Leftover(
                    container,
                    "logConfiguration",
                    view.placeOf("logConfiguration"),
                    "a log group is made; logGroup(group) uses another",
                    true));
        }
    }

    private static void addDevices(String container, Container view, List<Leftover> left) {
        for (ResourceRequirement device : view.resourceRequirements()) {
            if (device.isShared()) {
                left.add(new Leftover(container, "resourceRequirements", device.place(), "a share of a GPU", false));
            }
        }
    }

    private static boolean isEmpty(Node node) {
        if (node instanceof Node.Elements list) {
            return list.elements().isEmpty();
        }
        return node instanceof Node.Fields fields && fields.all().isEmpty();
    }

    // A template writes the same names with a capital.
    private static Set<String> names(String names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(List.of(names.split(" ")));
        return set;
    }
}
