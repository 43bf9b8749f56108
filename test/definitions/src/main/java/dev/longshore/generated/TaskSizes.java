package dev.longshore.generated;

import java.util.ArrayList;
import java.util.List;

/** The sizes of a Fargate task as the developer guide tells them: stated here once more, apart from the library. */
final class TaskSizes {
    private static final int GB = 1024;

    private TaskSizes() {}

    /**
     * A size.
     *
     * @param cpu the CPU units
     * @param memory the MiB
     */
    record Size(int cpu, int memory) {}

    static List<Size> linux() {
        List<Size> sizes = new ArrayList<>(List.of(
                new Size(256, 512),
                new Size(256, GB),
                new Size(256, 2 * GB),
                new Size(32768, 60 * GB),
                new Size(32768, 120 * GB),
                new Size(32768, 244 * GB)));
        add(sizes, 512, 1, 4, 1);
        add(sizes, 1024, 2, 8, 1);
        add(sizes, 2048, 4, 16, 1);
        add(sizes, 4096, 8, 30, 1);
        add(sizes, 8192, 16, 60, 4);
        add(sizes, 16384, 32, 120, 8);
        return sizes;
    }

    static List<Size> windows() {
        List<Size> sizes = new ArrayList<>();
        add(sizes, 1024, 2, 8, 1);
        add(sizes, 2048, 4, 16, 1);
        add(sizes, 4096, 8, 30, 1);
        return sizes;
    }

    private static void add(List<Size> sizes, int cpu, int from, int to, int step) {
        for (int gb = from; gb <= to; gb += step) {
            sizes.add(new Size(cpu, gb * GB));
        }
    }
}
