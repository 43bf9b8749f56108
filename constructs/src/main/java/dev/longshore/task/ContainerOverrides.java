package dev.longshore.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.services.ecs.TaskDefinition;

/** Renders what ECS takes of a container and CDK has no words for, or refuses. */
final class ContainerOverrides {
    private final TaskDefinition task;

    private ContainerOverrides(TaskDefinition task) {
        this.task = task;
    }

    static void add(TaskDefinition task, EcsTaskProps props) {
        ContainerOverrides overrides = new ContainerOverrides(task);
        int index = 0;
        for (ContainerOptions container : props.containers()) {
            overrides.add("ContainerDefinitions." + index++ + ".", container, props.networkMode());
        }
    }

    /** Returns whether CDK takes the name of a port: on the network of an instance Service Connect has no use for it. */
    static boolean takesPortNames(NetworkMode mode) {
        return mode == NetworkMode.AWSVPC || mode == NetworkMode.BRIDGE;
    }

    /** Returns the seconds of a health check that CDK takes: it wants the timeout within the interval, ECS does not. */
    static int takenTimeout(ContainerHealthCheck check) {
        return Math.min(check.timeoutSeconds(), check.intervalSeconds());
    }

    private void add(String path, ContainerOptions container, NetworkMode mode) {
        if (container.allGpus() || container.neuronDevices()) {
            override(path + "ResourceRequirements", devices(container));
        }
        ContainerHealthCheck check = container.healthCheck();
        if (check != null && !check.command().isEmpty() && takenTimeout(check) != check.timeoutSeconds()) {
            override(path + "HealthCheck.Timeout", check.timeoutSeconds());
        }
        if (!takesPortNames(mode)) {
            int index = 0;
            for (ContainerPort port : container.ports()) {
                String mapping = path + "PortMappings." + index++ + ".";
                AppProtocol spoken = port.appProtocol();
                if (port.name() != null) {
                    override(mapping + "Name", port.name());
                }
                if (spoken != null) {
                    override(mapping + "AppProtocol", spoken.ecsName());
                }
            }
        }
    }

    // ECS takes all Neuron devices or none; CDK knows a number of GPUs and nothing else.
    private static List<Map<String, Object>> devices(ContainerOptions container) {
        List<Map<String, Object>> devices = new ArrayList<>();
        Integer gpus = container.gpus();
        if (container.allGpus() || gpus != null) {
            devices.add(device("GPU", container.allGpus() ? "ALL" : String.valueOf(gpus)));
        }
        if (container.neuronDevices()) {
            devices.add(device("NeuronDevice", "ALL"));
        }
        return devices;
    }

    private static Map<String, Object> device(String type, String value) {
        Map<String, Object> device = new LinkedHashMap<>();
        device.put("Type", type);
        device.put("Value", value);
        return device;
    }

    // Asked for only where something is overridden: that takes calls across jsii.
    private void override(String path, Object value) {
        Objects.requireNonNull((CfnResource) task.getNode().getDefaultChild()).addPropertyOverride(path, value);
    }
}
