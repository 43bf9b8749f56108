package dev.longshore.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of an EC2 instance type tells, such as {@code m7g.large}.
 *
 * @param name the whole name
 * @param family the letters before the generation, such as {@code m}
 * @param generation the generation, such as 7
 * @param attributes the letters after the generation, such as {@code gd}
 * @param size the size, such as {@code large}
 */
public record InstanceTypeName(String name, String family, int generation, String attributes, String size) {
    private static final Pattern NAME = Pattern.compile("([a-z]+)([0-9]{1,3})([a-z]*)\\.([a-z0-9-]+)");
    /** The families with GPUs of NVIDIA that run on x86. */
    private static final Pattern GPU_FAMILY = Pattern.compile("(?:g[3-6]|gr6|p[2-5])(?:dn|d|s|e|en|f)?");

    private static final Pattern NEURON_FAMILY = Pattern.compile("inf|trn");
    private static final Pattern TIMES_XLARGE = Pattern.compile("([0-9]{0,3})xlarge");
    private static final int VCPUS_OF_LARGE = 2;
    private static final int VCPUS_OF_XLARGE = 4;
    private static final int MIB_PER_GIB = 1024;
    private static final int SAME_SINCE = 5;

    /**
     * What an instance type has for tasks.
     *
     * @param vcpus the number of virtual processors
     * @param memoryMiB the memory in MiB, of which ECS can use a little less
     */
    public record Shape(int vcpus, int memoryMiB) {}

    /** Reads a name; null where it is of a form that is not known, or a token. */
    public static @Nullable InstanceTypeName parse(String name) {
        Matcher matcher = NAME.matcher(name);
        return !matcher.matches() || name.startsWith("mac")
                ? null
                : new InstanceTypeName(
                        name, matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3), matcher.group(4));
    }

    /** Returns whether the processors are of ARM. */
    public boolean isArm() {
        return attributes.startsWith("g") || family.equals("a");
    }

    /** Returns whether there are GPUs of NVIDIA. */
    public boolean hasGpu() {
        String series = family + generation + attributes;
        return GPU_FAMILY.matcher(series).matches() || series.equals("g5g");
    }

    /** Returns whether there are Inferentia or Trainium devices. */
    public boolean hasNeuron() {
        return NEURON_FAMILY.matcher(family).matches();
    }

    /** Returns the vCPUs and the memory; null where the name does not tell them. */
    public @Nullable Shape shape() {
        int memory = family.equals("t") ? memoryOfBurstable() : 0;
        if (memory > 0) {
            return new Shape(VCPUS_OF_LARGE, memory);
        }
        int vcpus = vcpus();
        int ratio = gibPerVcpu();
        return vcpus == 0 || ratio == 0 ? null : new Shape(vcpus, vcpus * ratio * MIB_PER_GIB);
    }

    /** Returns the GiB for each vCPU; 0 where not all sizes of the family have the same. */
    private int gibPerVcpu() {
        // Of the fifth generation, c5n alone has more memory than its family.
        boolean same = generation >= SAME_SINCE && !(family + generation + attributes).equals("c5n");
        return switch (family) {
            case "t" -> 4;
            case "c" -> same ? 2 : 0;
            case "m" -> same ? 4 : 0;
            case "r" -> same ? 8 : 0;
            default -> 0;
        };
    }

    // T instances have two vCPUs up to large.
    private int memoryOfBurstable() {
        return switch (size) {
            case "nano" -> MIB_PER_GIB / 2;
            case "micro" -> MIB_PER_GIB;
            case "small" -> 2 * MIB_PER_GIB;
            case "medium" -> 4 * MIB_PER_GIB;
            case "large" -> 8 * MIB_PER_GIB;
            default -> 0;
        };
    }

    private int vcpus() {
        if (size.equals("medium")) {
            return 1;
        }
        if (size.equals("large")) {
            return VCPUS_OF_LARGE;
        }
        Matcher matcher = TIMES_XLARGE.matcher(size);
        if (!matcher.matches()) {
            return 0;
        }
        return VCPUS_OF_XLARGE * (matcher.group(1).isEmpty() ? 1 : Integer.parseInt(matcher.group(1)));
    }
}
