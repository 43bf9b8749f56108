package dev.longshore.cluster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IConnectable;

/**
 * A capacity that a cluster has, as services see it.
 *
 * @param name the name by which a service asks for it
 * @param type the kind of compute
 * @param provider the name of the capacity provider; it may be a reference
 * @param architecture the processor, or null where it is not known or any
 * @param operatingSystem the operating system
 * @param instances what the instances' network rules are, or null where there are none to open
 * @param accelerator the devices of the instances, or null where they are not known
 */
public record ClusterCapacity(
        String name,
        CapacityType type,
        String provider,
        @Nullable Architecture architecture,
        OperatingSystem operatingSystem,
        @Nullable IConnectable instances,
        @Nullable Accelerator accelerator) {
    static final List<String> FARGATE = List.of("FARGATE", "FARGATE_SPOT");

    /** Makes one whose devices are not known. */
    public ClusterCapacity(
            String name,
            CapacityType type,
            String provider,
            @Nullable Architecture architecture,
            OperatingSystem operatingSystem,
            @Nullable IConnectable instances) {
        this(name, type, provider, architecture, operatingSystem, instances, null);
    }

    static ClusterCapacity external() {
        String name = Capacity.EXTERNAL.name();
        return new ClusterCapacity(name, CapacityType.EXTERNAL, name, null, OperatingSystem.LINUX, null);
    }

    static ClusterCapacity fargate(String name) {
        return new ClusterCapacity(name, CapacityType.FARGATE, name, null, OperatingSystem.LINUX, null);
    }
}
