package dev.longshore.pattern;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;

/** The submission of a job of AWS Batch, in the states language. */
final class BatchStates {
    /** Where the id of an array is that the next one waits for, job by job. */
    private static final String JOB_BEFORE = "$.ran.job";

    private BatchStates() {}

    /**
     * Returns the state that submits a job.
     *
     * @param batch the job
     * @param awaited whether the state waits for its end; the next one does it otherwise
     */
    static Map<String, Object> of(PipelineBatch batch, boolean awaited) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("Type", "Task");
        state.put("Resource", "arn:" + Aws.PARTITION + ":states:::batch:submitJob" + (awaited ? ".sync" : ""));
        state.put("Parameters", parameters(batch));
        state.put("ResultSelector", awaited ? Ordered.map("done", true) : Ordered.map("job.$", "$.JobId"));
        state.put("ResultPath", "$.ran");
        return state;
    }

    private static Map<String, Object> parameters(PipelineBatch batch) {
        BatchJob job = batch.job();
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("JobName", batch.name().replaceAll("[^A-Za-z0-9_-]", "-"));
        parameters.put("JobQueue", job.getJobQueue().getJobQueueArn());
        parameters.put("JobDefinition", job.getJobDefinition().getJobDefinitionArn());
        Integer size = job.getArraySize();
        if (size != null) {
            parameters.put("ArrayProperties", Ordered.map("Size", size));
        }
        List<Object> dependencies = dependencies(batch);
        if (!dependencies.isEmpty()) {
            parameters.put("DependsOn", dependencies);
        }
        Map<String, Object> said = new LinkedHashMap<>();
        batch.submission().parameters().forEach((name, value) -> RunOverrides.say(said, name, value));
        if (!said.isEmpty()) {
            parameters.put("Parameters", said);
        }
        List<Object> environment = RunOverrides.environment(batch.submission().environment());
        if (!environment.isEmpty()) {
            parameters.put("ContainerOverrides", Ordered.map("Environment", environment));
        }
        return parameters;
    }

    private static List<Object> dependencies(PipelineBatch batch) {
        List<Object> dependencies = new ArrayList<>();
        if (batch.submission().nToN()) {
            Map<String, Object> before = new LinkedHashMap<>();
            before.put("JobId.$", JOB_BEFORE);
            before.put("Type", "N_TO_N");
            dependencies.add(before);
        }
        if (batch.job().getSequential()) {
            dependencies.add(Ordered.map("Type", "SEQUENTIAL"));
        }
        return dependencies;
    }
}
