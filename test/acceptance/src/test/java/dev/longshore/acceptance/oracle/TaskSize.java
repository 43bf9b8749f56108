package dev.longshore.acceptance.oracle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A size that a task is given, right or wrong.
 *
 * @param cpu the CPU units
 * @param memory the MiB
 */
record TaskSize(int cpu, int memory) {
    private static final int GB = 1024;
    private static final List<Integer> CPUS =
            List.of(128, 255, 256, 257, 512, 768, 1024, 1536, 2048, 4096, 6144, 8192, 12288, 16384, 32768, 65536);
    private static final List<Integer> SMALL = List.of(256, 511, 512, 513, 768, GB, 1536);

    /** Returns the sizes of the table, the ones beside each edge, and those between. */
    static List<TaskSize> aroundTheTable() {
        Set<TaskSize> sizes = new LinkedHashSet<>();
        for (int cpu : CPUS) {
            SMALL.forEach(memory -> sizes.add(new TaskSize(cpu, memory)));
            // Every step of the small sizes, and every fourth GB beyond: the steps of the large ones are 4 and 8.
            for (int gb = 2; gb <= 34; gb++) {
                sizes.add(new TaskSize(cpu, gb * GB));
            }
            for (int gb = 36; gb <= 128; gb += 4) {
                sizes.add(new TaskSize(cpu, gb * GB));
            }
            sizes.add(new TaskSize(cpu, 8 * GB + 1));
            sizes.add(new TaskSize(cpu, 62 * GB));
            sizes.add(new TaskSize(cpu, 244 * GB));
        }
        return List.copyOf(sizes);
    }

    String id() {
        return "Cpu" + cpu + "Memory" + memory;
    }
}
