package dev.longshore.cluster;

import dev.longshore.model.InstanceTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the options of a group say about its instances, or else its instance types.
 *
 * @param architecture the processor
 * @param accelerator the devices
 */
record InstanceKind(Architecture architecture, Accelerator accelerator) {
    static InstanceKind of(Ec2CapacityProps props) {
        List<InstanceTypeName> types = names(props.instanceTypes());
        Architecture architecture = props.architecture();
        Accelerator accelerator = props.settings().image().accelerator();
        return new InstanceKind(
                architecture != null
                        ? architecture
                        : types.isEmpty() || types.get(0).isArm() ? Architecture.ARM64 : Architecture.X86_64,
                accelerator != null ? accelerator : types.isEmpty() ? Accelerator.NONE : accelerator(types.get(0)));
    }

    /** Returns the names that can be read. */
    static List<InstanceTypeName> names(List<String> types) {
        List<InstanceTypeName> names = new ArrayList<>();
        types.stream().map(InstanceTypeName::parse).filter(Objects::nonNull).forEach(names::add);
        return names;
    }

    static Architecture architecture(InstanceTypeName type) {
        return type.isArm() ? Architecture.ARM64 : Architecture.X86_64;
    }

    static Accelerator accelerator(InstanceTypeName type) {
        if (type.hasNeuron()) {
            return Accelerator.NEURON;
        }
        return type.hasGpu() ? Accelerator.GPU : Accelerator.NONE;
    }
}
