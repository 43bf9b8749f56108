package dev.longshore.test;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a task definition. */
public final class TaskAssert extends AbstractAssert<TaskAssert, TaskDefinition> {
    TaskAssert(TaskDefinition task) {
        super(task, TaskAssert.class);
    }

    /** Passes when the task gets that many CPU units, 1024 to a vCPU, and MiB of memory. */
    public TaskAssert hasSize(int cpuUnits, int memoryMiB) {
        boolean holds = Objects.equals(Value.known(actual.cpu()), cpuUnits)
                && Objects.equals(Value.known(actual.memory()), memoryMiB);
        if (!holds) {
            failWithMessage(
                    "expected the task %s to have %s CPU units and %s MiB, but it has %s and %s",
                    actual.place(), cpuUnits, memoryMiB, actual.cpu(), actual.memory());
        }
        return this;
    }

    /** Passes when the task has exactly these containers, in this order. */
    public TaskAssert hasContainers(String... names) {
        List<String> found = actual.containers().stream().map(Container::label).toList();
        if (!found.equals(List.of(names))) {
            failWithMessage(
                    "expected the task %s to have the containers %s, but it has %s",
                    actual.place(), List.of(names), found);
        }
        return this;
    }

    /** Starts assertions about a container. */
    public ContainerAssert container(String name) {
        for (Container container : actual.containers()) {
            if (name.equals(Value.known(container.name()))) {
                return new ContainerAssert(container);
            }
        }
        throw new AssertionError("the task " + actual.place() + " has no container '" + name + "', but "
                + actual.containers().stream().map(Container::label).toList());
    }
}
