package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A task definition, with the fields of ECS's RegisterTaskDefinition. */
public final class TaskDefinition extends View {
    /** Views an object of the document as this. */
    public TaskDefinition(Node.Fields fields) {
        super(fields);
    }

    /** Returns the name that its revisions share. */
    public @Nullable Value<String> family() {
        return text("family");
    }

    /** Returns the CPU units of the task; 1024 are one vCPU. */
    public @Nullable Value<Integer> cpu() {
        return number("cpu");
    }

    /** Returns the MiB of the task. */
    public @Nullable Value<Integer> memory() {
        return number("memory");
    }

    /** Returns awsvpc, bridge, host or none. */
    public @Nullable Value<String> networkMode() {
        return text("networkMode");
    }

    /** Returns what it must run on: FARGATE, EC2, EXTERNAL, MANAGED_INSTANCES. */
    public Items<Value<String>> requiresCompatibilities() {
        return texts("requiresCompatibilities");
    }

    /** Returns its containers. */
    public Items<Container> containers() {
        return objects("containerDefinitions", Container::new);
    }

    /** Returns its volumes. */
    public Items<Volume> volumes() {
        return objects("volumes", Volume::new);
    }

    /** Returns the role with which ECS pulls images, writes logs and reads secrets. */
    public @Nullable Value<String> executionRoleArn() {
        return text("executionRoleArn");
    }

    /** Returns the role of the code in the containers. */
    public @Nullable Value<String> taskRoleArn() {
        return text("taskRoleArn");
    }

    /** Returns host or task. */
    public @Nullable Value<String> pidMode() {
        return text("pidMode");
    }

    /** Returns host, task or none. */
    public @Nullable Value<String> ipcMode() {
        return text("ipcMode");
    }

    /** Returns the GiB of scratch space; 20 unless set. */
    public @Nullable Value<Integer> ephemeralStorageGiB() {
        EphemeralStorage storage = object("ephemeralStorage", EphemeralStorage::new);
        return storage == null ? null : storage.sizeInGiB();
    }

    /** Returns X86_64 or ARM64. */
    public @Nullable Value<String> cpuArchitecture() {
        RuntimePlatform platform = object("runtimePlatform", RuntimePlatform::new);
        return platform == null ? null : platform.cpuArchitecture();
    }

    /** Returns the operating system family, such as LINUX. */
    public @Nullable Value<String> operatingSystemFamily() {
        RuntimePlatform platform = object("runtimePlatform", RuntimePlatform::new);
        return platform == null ? null : platform.operatingSystemFamily();
    }

    /** Returns the conditions on the instances that may run it. */
    public Items<PlacementConstraint> placementConstraints() {
        return objects("placementConstraints", PlacementConstraint::new);
    }

    /** Returns its proxy, if it has one. */
    public @Nullable ProxyConfiguration proxyConfiguration() {
        return object("proxyConfiguration", ProxyConfiguration::new);
    }

    /** Returns whether faults may be injected; false unless set. */
    public @Nullable Value<Boolean> enableFaultInjection() {
        return flag("enableFaultInjection");
    }

    /** Returns its tags. */
    public Items<Tag> tags() {
        return objects("tags", Tag::new);
    }

    /** Returns whether the task must be able to run on Fargate. */
    public boolean isFargate() {
        return requires("FARGATE");
    }

    /** Returns whether the task must be able to run there, such as EXTERNAL. */
    public boolean requires(String compatibility) {
        return requiresCompatibilities().stream().anyMatch(value -> value.is(compatibility::equals));
    }

    /** Returns whether it is said what the task must run on, and that Fargate is not among it. */
    public boolean isNeverFargate() {
        Items<Value<String>> compatibilities = requiresCompatibilities();
        return compatibilities.isComplete() && !compatibilities.isEmpty() && !isFargate();
    }

    /**
     * Returns what it runs on where nothing else is said: Fargate where it may, else the first that it must be able to run
     * on, and EC2 where nothing is said and its network is one that Fargate does not have.
     */
    public String firstPlatform() {
        if (isFargate()) {
            return "FARGATE";
        }
        for (Value<String> required : requiresCompatibilities()) {
            return required.text();
        }
        String mode = Value.known(networkMode());
        return mode == null || mode.equals("awsvpc") ? "FARGATE" : "EC2";
    }

    /** Returns whether the task certainly runs on Windows. */
    public boolean isWindows() {
        String family = Value.known(operatingSystemFamily());
        return family != null && family.startsWith("WINDOWS");
    }

    /** Returns the container of that name, or null. */
    public @Nullable Container container(String name) {
        for (Container container : containers()) {
            if (name.equals(Value.known(container.name()))) {
                return container;
            }
        }
        return null;
    }

    private static final class EphemeralStorage extends View {
        EphemeralStorage(Node.Fields fields) {
            super(fields);
        }

        @Nullable
        Value<Integer> sizeInGiB() {
            return number("sizeInGiB");
        }
    }

    private static final class RuntimePlatform extends View {
        RuntimePlatform(Node.Fields fields) {
            super(fields);
        }

        @Nullable
        Value<String> cpuArchitecture() {
            return text("cpuArchitecture");
        }

        @Nullable
        Value<String> operatingSystemFamily() {
            return text("operatingSystemFamily");
        }
    }
}
