package dev.longshore.task;

/**
 * How much CPU and memory a task gets.
 *
 * <p>Fargate has a fixed set of pairs; what it does not have is refused with the ones it has (TD-010 to TD-017b).
 *
 * @param cpuUnits CPU units; 1024 are one vCPU
 * @param memoryMiB memory in MiB
 */
public record TaskSize(int cpuUnits, int memoryMiB) {
    private static final int UNITS = 1024;

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

    /** Returns the size with that many CPU units and MiB. */
    public static TaskSize of(int cpuUnits, int memoryMiB) {
        return new TaskSize(cpuUnits, memoryMiB);
    }
}
