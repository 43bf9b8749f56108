package dev.longshore.pattern;

/**
 * A job of AWS Batch in a pipeline.
 *
 * @param name the name of the state
 * @param job the job
 * @param submission how it is submitted
 */
record PipelineBatch(String name, BatchJob job, BatchSubmission submission) {
    /** Returns whether each of its jobs can wait for one of that stage. */
    boolean hasLikesIn(PipelineStage before) {
        PipelineBatch other = before.batch();
        Integer size = job.getArraySize();
        return other != null && size != null && size.equals(other.job().getArraySize());
    }
}
