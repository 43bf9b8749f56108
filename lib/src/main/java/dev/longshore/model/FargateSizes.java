package dev.longshore.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sizes a Fargate task may have: which memory goes with which CPU. AWS accepts nothing in between.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html">Task sizes</a>
 */
public final class FargateSizes {
    private static final int MIB_PER_GIB = 1024;
    private static final int UNITS_PER_VCPU = 1024;

    // Dollars an hour, Linux on ARM in us-east-1; for other processors and regions the ratio is the same.
    private static final double VCPU_HOUR = 0.03238;
    private static final double GB_HOUR = 0.00356;

    private static final Map<Integer, Memory> MEMORY_BY_CPU = new LinkedHashMap<>();

    static {
        MEMORY_BY_CPU.put(256, Memory.of(512, 1024, 2048));
        MEMORY_BY_CPU.put(512, Memory.gib(1, 4, 1));
        MEMORY_BY_CPU.put(1024, Memory.gib(2, 8, 1));
        MEMORY_BY_CPU.put(2048, Memory.gib(4, 16, 1));
        MEMORY_BY_CPU.put(4096, Memory.gib(8, 30, 1));
        MEMORY_BY_CPU.put(8192, Memory.gib(16, 60, 4));
        MEMORY_BY_CPU.put(16384, Memory.gib(32, 120, 8));
        MEMORY_BY_CPU.put(32768, Memory.of(60 * MIB_PER_GIB, 120 * MIB_PER_GIB, 244 * MIB_PER_GIB));
    }

    private FargateSizes() {}

    /** Returns the CPU units a task may have, from the smallest. */
    public static List<Integer> cpus() {
        return List.copyOf(MEMORY_BY_CPU.keySet());
    }

    /** Returns the MiB that go with these CPU units, from the smallest; none for CPU units that are no size. */
    public static List<Integer> memory(int cpu) {
        Memory memory = MEMORY_BY_CPU.get(cpu);
        return memory == null ? List.of() : memory.mib();
    }

    /** Returns whether a task may have these CPU units with this memory. */
    public static boolean allows(int cpu, int memoryMib) {
        return memory(cpu).contains(memoryMib);
    }

    /** Returns the memory of these CPU units that is closest to what was asked for, and not less if that exists. */
    public static int closestMemory(int cpu, int memoryMib) {
        List<Integer> allowed = memory(cpu);
        return allowed.stream()
                .filter(mib -> mib >= memoryMib)
                .findFirst()
                .orElseGet(() -> allowed.get(allowed.size() - 1));
    }

    /**
     * Returns the cheapest size with at least these CPU units and this memory, or null where none is large enough.
     *
     * @see <a href="https://aws.amazon.com/fargate/pricing/">Prices</a>
     */
    public static @Nullable Size cheapest(int cpu, int memoryMib) {
        return all().stream()
                .filter(size -> size.cpu() >= cpu && size.memoryMib() >= memoryMib)
                .min(Comparator.comparingDouble(FargateSizes::pricePerHour))
                .orElse(null);
    }

    /** Returns all sizes, from the smallest. */
    public static List<Size> all() {
        List<Size> sizes = new ArrayList<>();
        MEMORY_BY_CPU.forEach((cpu, memory) -> memory.mib().forEach(mib -> sizes.add(new Size(cpu, mib))));
        return sizes;
    }

    private static double pricePerHour(Size size) {
        return VCPU_HOUR * size.cpu() / UNITS_PER_VCPU + GB_HOUR * size.memoryMib() / MIB_PER_GIB;
    }

    /**
     * A size.
     *
     * @param cpu the CPU units; 1024 are one vCPU
     * @param memoryMib the memory in MiB
     */
    public record Size(int cpu, int memoryMib) {}

    /**
     * Returns the memory of these CPU units in words, such as {@code 1024 to 4096 in steps of 1024}.
     *
     * @throws IllegalArgumentException when no size has these CPU units
     */
    public static String describe(int cpu) {
        Memory memory = MEMORY_BY_CPU.get(cpu);
        if (memory == null) {
            throw new IllegalArgumentException("Fargate has no size of " + cpu + " cpu units");
        }
        return memory.words();
    }

    private record Memory(List<Integer> mib, String words) {
        static Memory of(int... mib) {
            List<Integer> values = new ArrayList<>();
            IntStream.of(mib).forEach(values::add);
            String allButLast = values.subList(0, values.size() - 1).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            return new Memory(Collections.unmodifiableList(values), allButLast + " or " + mib[mib.length - 1]);
        }

        static Memory gib(int from, int to, int step) {
            List<Integer> values = new ArrayList<>();
            for (int gib = from; gib <= to; gib += step) {
                values.add(gib * MIB_PER_GIB);
            }
            String words = from * MIB_PER_GIB + " to " + to * MIB_PER_GIB + " in steps of " + step * MIB_PER_GIB;
            return new Memory(Collections.unmodifiableList(values), words);
        }
    }
}
