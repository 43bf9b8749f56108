package dev.longshore.test;

import dev.longshore.model.Container;
import dev.longshore.model.ContainerSecret;
import dev.longshore.model.EnvironmentVariable;
import dev.longshore.model.MountPoint;
import dev.longshore.model.PortMapping;
import dev.longshore.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about a container. */
public final class ContainerAssert extends AbstractAssert<ContainerAssert, Container> {
    ContainerAssert(Container container) {
        super(container, ContainerAssert.class);
    }

    /** Passes when the container runs that image. */
    public ContainerAssert runs(String image) {
        return require(image.equals(Value.known(actual.image())), "to run %s, but it runs %s", image, actual.image());
    }

    /** Passes when the container has that port. */
    public ContainerAssert hasPort(int port) {
        List<Integer> ports = actual.portMappings().stream()
                .map(PortMapping::containerPort)
                .map(Value::known)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return require(ports.contains(port), "to have the port %s, but it has %s", port, ports);
    }

    /** Passes when the container has an environment variable with that plain value. */
    public ContainerAssert hasEnvironment(String name, String value) {
        Map<String, String> variables = new TreeMap<>();
        for (EnvironmentVariable variable : actual.environment()) {
            variables.put(String.valueOf(variable.name()), String.valueOf(variable.value()));
        }
        return require(value.equals(variables.get(name)), "to have %s=%s, but it has %s", name, value, variables);
    }

    /** Passes when the container reads that environment variable from a secret. */
    public ContainerAssert hasSecret(String name) {
        List<String> names = actual.secrets().stream()
                .map(ContainerSecret::name)
                .map(String::valueOf)
                .toList();
        return require(names.contains(name), "to have the secret %s, but it has %s", name, names);
    }

    /** Passes when the container sees a volume at that path. */
    public ContainerAssert mounts(String path) {
        List<String> paths = actual.mountPoints().stream()
                .map(MountPoint::containerPath)
                .map(String::valueOf)
                .toList();
        return require(paths.contains(path), "to mount a volume at %s, but it does at %s", path, paths);
    }

    /** Passes when the container can't write to its root file system. */
    public ContainerAssert hasReadOnlyRootFileSystem() {
        return require(
                Boolean.TRUE.equals(Value.known(actual.readonlyRootFilesystem())),
                "to have a read-only root file system, but 'readonlyRootFilesystem' is %s",
                actual.readonlyRootFilesystem());
    }

    /** Passes when the container says how ECS tells that it is healthy. */
    public ContainerAssert hasHealthCheck() {
        return require(actual.healthCheck() != null, "to have a health check, but it has none");
    }

    private ContainerAssert require(boolean holds, String message, @Nullable Object... values) {
        if (!holds) {
            failWithMessage("expected the container " + actual.label().replace("%", "%%") + " " + message, values);
        }
        return this;
    }
}
