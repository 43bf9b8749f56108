package dev.longshore.task;

import dev.longshore.cluster.CapacityType;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.finding.Severity;
import dev.longshore.internal.OptionRule;
import dev.longshore.model.FargateSizes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The size of a task that was not given: what its containers say they need, and the cheapest that holds it. */
final class TaskSizing {
    private static final int SMALLEST_CPU_OF_INSTANCES = 128;
    private static final TaskSize SMALLEST_WINDOWS = TaskSize.VCPU_1_GB_2;

    private TaskSizing() {}

    static TaskSize derive(EcsTaskProps props) {
        List<ContainerOptions> containers = props.containers();
        CapacityType capacity = props.capacityType();
        boolean windows = props.isWindows();
        if (containers.stream().noneMatch(TaskSizing::saysSomething)) {
            return windows && capacity == CapacityType.FARGATE ? SMALLEST_WINDOWS : EcsTaskProps.DEFAULT_SIZE;
        }
        int cpu = sum(cpus(props));
        int memory = sum(memories(props));
        if (capacity != CapacityType.FARGATE) {
            return TaskSize.of(Math.max(cpu, SMALLEST_CPU_OF_INSTANCES), memory);
        }
        FargateSizes.Size size = windows
                ? FargateSizes.cheapest(
                        Math.max(cpu, SMALLEST_WINDOWS.cpuUnits()), Math.max(memory, SMALLEST_WINDOWS.memoryMiB()))
                : FargateSizes.cheapest(cpu, memory);
        // What no size holds is left for the rules to refuse.
        return size == null ? TaskSize.of(cpu, memory) : TaskSize.of(size.cpu(), size.memoryMib());
    }

    /** Shows the arithmetic, where there was some. */
    static List<Finding> note(EcsTaskProps props, Place place) {
        List<ContainerOptions> containers = props.containers();
        if (((DefaultEcsTaskProps) props).chosenSize() != null
                || props.size().equals(TaskSize.OF_CONTAINERS)
                || containers.stream().noneMatch(TaskSizing::saysSomething)) {
            return List.of();
        }
        String cpu = shown(cpus(props));
        String memory = shown(memories(props));
        return List.of(new Finding(
                OptionRule.SIZE.id(),
                Severity.NOTE,
                place,
                "size",
                props.size().words(),
                "the task gets " + props.size().words() + ": its containers "
                        + (props.proxied() ? "and the proxy " : "")
                        + "ask for " + cpu + " CPU units and " + memory
                        + " MiB",
                "",
                "set size(…) for another",
                OptionRule.SIZE.source()));
    }

    private static List<Integer> cpus(EcsTaskProps props) {
        List<Integer> needs =
                needs(props.containers(), ContainerOptions::cpuUnits, EcsTaskProps.DEFAULT_SIZE.cpuUnits());
        return props.proxied() ? and(needs, EcsTaskProps.PROXY_CPU_UNITS) : needs;
    }

    private static List<Integer> memories(EcsTaskProps props) {
        List<Integer> needs = needs(props.containers(), TaskSizing::memory, EcsTaskProps.DEFAULT_SIZE.memoryMiB());
        return props.proxied() ? and(needs, EcsTaskProps.PROXY_MEMORY_MIB) : needs;
    }

    private static List<Integer> and(List<Integer> needs, int more) {
        needs.add(more);
        return needs;
    }

    /** What each container says; those that say nothing share what a task gets by default. */
    private static List<Integer> needs(
            List<ContainerOptions> containers, Function<ContainerOptions, @Nullable Integer> need, int otherwise) {
        List<Integer> needs = new ArrayList<>();
        boolean silent = false;
        for (ContainerOptions container : containers) {
            Integer said = need.apply(container);
            if (said != null) {
                needs.add(said);
            } else if (!container.runsFirst()) {
                silent = true;
            }
        }
        if (silent) {
            needs.add(otherwise);
        }
        return needs;
    }

    private static @Nullable Integer memory(ContainerOptions container) {
        Integer limit = container.memoryMiB();
        return limit == null ? container.memoryReservationMiB() : limit;
    }

    private static boolean saysSomething(ContainerOptions container) {
        return container.cpuUnits() != null || memory(container) != null;
    }

    private static int sum(List<Integer> needs) {
        return needs.stream().mapToInt(Integer::intValue).sum();
    }

    private static String shown(List<Integer> needs) {
        String terms = String.join(" + ", needs.stream().map(String::valueOf).toList());
        return needs.size() < 2 ? terms : terms + " = " + sum(needs);
    }
}
