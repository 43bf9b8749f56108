package dev.longshore.generated;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each container gets of the CPU and the memory of its task. */
final class Shares {
    private static final int SMALLEST_MEMORY = 6;

    private final Choice choice;
    private final TaskSizes.@Nullable Size task;
    private final int containers;

    Shares(Choice choice, TaskSizes.@Nullable Size task, int containers) {
        this.choice = choice;
        this.task = task;
        this.containers = containers;
    }

    /** Gives a container at most its part, so that all together fit. */
    void give(Map<String, Object> container) {
        int memory = task == null ? 16384 : task.memory() / containers;
        int cpu = task == null ? 4096 : task.cpu() / containers;
        if (choice.in(50)) {
            container.put("cpu", choice.between(task == null ? 2 : Math.min(2, cpu), cpu));
        }
        // Without a size of the task each container must have a memory of its own.
        switch (choice.between(task == null ? 1 : 0, 3)) {
            case 1 -> container.put("memory", choice.between(SMALLEST_MEMORY, memory));
            case 2 -> container.put("memoryReservation", choice.between(SMALLEST_MEMORY, memory));
            case 3 -> {
                int reserved = choice.between(SMALLEST_MEMORY, memory - 1);
                container.put("memoryReservation", reserved);
                container.put("memory", choice.between(reserved + 1, memory));
            }
            default -> {}
        }
    }
}
