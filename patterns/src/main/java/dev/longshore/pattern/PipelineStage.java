package dev.longshore.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pipeline does before it goes on: a task, several at once, one for each item of a list, or a batch job.
 *
 * @param name the name of the state
 * @param tasks the tasks
 * @param items the path of the list, or null
 * @param concurrency how many items at once; 0 where there is no list
 * @param batch the job of AWS Batch, or null
 */
record PipelineStage(
        String name,
        List<PipelineTask> tasks,
        @Nullable String items,
        int concurrency,
        @Nullable BatchJob batch) {
    static PipelineStage one(PipelineTask task) {
        return new PipelineStage(task.name(), List.of(task), null, 0, null);
    }

    boolean isParallel() {
        return items == null
                && batch == null
                && !(tasks.size() == 1 && tasks.get(0).name().equals(name));
    }
}
