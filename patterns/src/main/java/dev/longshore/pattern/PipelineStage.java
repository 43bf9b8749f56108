package dev.longshore.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pipeline does before it goes on: a task, several at once, or one for each item of a list.
 *
 * @param name the name of the state
 * @param tasks the tasks
 * @param items the path of the list, or null
 * @param concurrency how many items at once; 0 for as many as there are
 */
record PipelineStage(
        String name, List<PipelineTask> tasks, @Nullable String items, int concurrency) {
    static PipelineStage one(PipelineTask task) {
        return new PipelineStage(task.name(), List.of(task), null, 0);
    }

    boolean isParallel() {
        return items == null && !(tasks.size() == 1 && tasks.get(0).name().equals(name));
    }
}
