package dev.longshore.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pipeline does before it goes on: a task, a batch job, several of them at once, or a task for each item of a list.
 *
 * @param name the name of the state
 * @param tasks the tasks
 * @param batches the jobs of AWS Batch
 * @param items the path of the list, or null
 * @param concurrency how many items at once; 0 where there is no list
 */
record PipelineStage(
        String name,
        List<PipelineTask> tasks,
        List<PipelineBatch> batches,
        @Nullable String items,
        int concurrency) {
    static PipelineStage one(PipelineTask task) {
        return new PipelineStage(task.name(), List.of(task), List.of(), null, 0);
    }

    static PipelineStage one(PipelineBatch batch) {
        return new PipelineStage(batch.name(), List.of(), List.of(batch), null, 0);
    }

    boolean isParallel() {
        return items == null
                && batch() == null
                && !(isSingle(tasks, batches) && name.equals(tasks.get(0).name()));
    }

    /** Returns the only batch job, where it is nothing else. */
    @Nullable
    PipelineBatch batch() {
        return isSingle(batches, tasks) && name.equals(batches.get(0).name()) ? batches.get(0) : null;
    }

    /** Returns whether it goes on before what it submitted has ended: the next stage waits for it, job by job. */
    static boolean isAwaitedJobByJob(List<PipelineStage> stages, int index) {
        PipelineBatch next = index + 1 < stages.size() ? stages.get(index + 1).batch() : null;
        return next != null && next.submission().nToN();
    }

    private static boolean isSingle(List<?> some, List<?> others) {
        return some.size() == 1 && others.isEmpty();
    }
}
