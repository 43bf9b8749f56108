package dev.longshore.task;

import dev.longshore.model.FargateSizes;
import java.math.BigDecimal;
import java.util.List;

/**
 * How much CPU and memory a task gets.
 *
 * <p>Fargate has a fixed set of pairs; what it does not have is refused with the ones it has (TD-010 to TD-017b).
 *
 * @param cpuUnits CPU units; 1024 are one vCPU, 0 is no limit
 * @param memoryMiB memory in MiB; 0 is no limit
 */
public record TaskSize(int cpuUnits, int memoryMiB) {
    private static final int UNITS = 1024;

    /** None for the task as a whole: its containers have limits of their own. On instances only. */
    public static final TaskSize OF_CONTAINERS = new TaskSize(0, 0);

    /** A quarter of a vCPU, half a GB: the smallest. */
    public static final TaskSize VCPU_0_25_GB_0_5 = new TaskSize(UNITS / 4, UNITS / 2);

    /** A quarter of a vCPU, 1 GB. */
    public static final TaskSize VCPU_0_25_GB_1 = new TaskSize(UNITS / 4, UNITS);

    /** Half a vCPU, 1 GB: the default. */
    public static final TaskSize VCPU_0_5_GB_1 = new TaskSize(UNITS / 2, UNITS);

    /** Half a vCPU, 2 GB. */
    public static final TaskSize VCPU_0_5_GB_2 = new TaskSize(UNITS / 2, 2 * UNITS);

    /** One vCPU, 2 GB. */
    public static final TaskSize VCPU_1_GB_2 = new TaskSize(UNITS, 2 * UNITS);

    /** One vCPU, 4 GB. */
    public static final TaskSize VCPU_1_GB_4 = new TaskSize(UNITS, 4 * UNITS);

    /** Two vCPU, 4 GB. */
    public static final TaskSize VCPU_2_GB_4 = new TaskSize(2 * UNITS, 4 * UNITS);

    /** Two vCPU, 8 GB. */
    public static final TaskSize VCPU_2_GB_8 = new TaskSize(2 * UNITS, 8 * UNITS);

    /** Four vCPU, 8 GB. */
    public static final TaskSize VCPU_4_GB_8 = new TaskSize(4 * UNITS, 8 * UNITS);

    /** Four vCPU, 16 GB. */
    public static final TaskSize VCPU_4_GB_16 = new TaskSize(4 * UNITS, 16 * UNITS);

    /**
     * Returns the size with that many vCPU and GB, such as {@code fargate(0.5, 1)}.
     *
     * @param vcpu 0.25, 0.5, 1, 2, 4, 8, 16 or 32 on Fargate
     * @param gb what Fargate has for so many vCPU
     */
    public static TaskSize fargate(double vcpu, double gb) {
        return new TaskSize((int) Math.round(vcpu * UNITS), (int) Math.round(gb * UNITS));
    }

    /** Returns all sizes of Fargate, from the smallest. */
    public static List<TaskSize> allOfFargate() {
        return FargateSizes.all().stream()
                .map(size -> new TaskSize(size.cpu(), size.memoryMib()))
                .toList();
    }

    /** Returns this as people say it, such as {@code 0.5 vCPU and 1 GB}. */
    public String words() {
        return words(cpuUnits) + " vCPU and " + words(memoryMiB) + " GB";
    }

    private static String words(int units) {
        return BigDecimal.valueOf(units)
                .divide(BigDecimal.valueOf(UNITS))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Returns the size with that many CPU units and MiB. */
    public static TaskSize of(int cpuUnits, int memoryMiB) {
        return new TaskSize(cpuUnits, memoryMiB);
    }
}
