package dev.longshore.pattern;

import dev.longshore.internal.Ordered;
import dev.longshore.service.StandaloneTask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;

/** A pipeline in the states language: each stage hands the input of the execution on to the next. */
final class PipelineStates {
    static final String FAILED = "Failed";

    private static final int START_RETRIES = JobOptions.DEFAULT_START_RETRIES;
    private static final Duration START_AGE = Duration.minutes(JobOptions.DEFAULT_START_AGE_MINUTES);

    private final Map<String, StandaloneTask> tasks;
    private final @Nullable PipelineTask onFailure;

    private PipelineStates(Map<String, StandaloneTask> tasks, @Nullable PipelineTask onFailure) {
        this.tasks = tasks;
        this.onFailure = onFailure;
    }

    /** Returns the definition of the state machine. */
    static Map<String, Object> definition(DefaultTaskPipelineProps props, Map<String, StandaloneTask> tasks) {
        PipelineStates pipeline = new PipelineStates(tasks, props.onFailure());
        Map<String, Object> states = new LinkedHashMap<>();
        List<PipelineStage> stages = props.stages();
        for (int i = 0; i < stages.size(); i++) {
            Map<String, Object> state = pipeline.stage(stages, i);
            pipeline.catching(state);
            states.put(
                    stages.get(i).name(),
                    i + 1 < stages.size() ? then(state, stages.get(i + 1).name()) : end(state));
        }
        PipelineTask last = props.onFailure();
        if (last != null) {
            states.put(last.name(), then(pipeline.task(last), FAILED));
            Map<String, Object> failed = new LinkedHashMap<>();
            failed.put("Type", "Fail");
            failed.put("ErrorPath", "$.failed.Error");
            failed.put("CausePath", "$.failed.Cause");
            states.put(FAILED, failed);
        }
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("StartAt", stages.get(0).name());
        definition.put("States", states);
        return definition;
    }

    private Map<String, Object> stage(List<PipelineStage> stages, int index) {
        PipelineStage stage = stages.get(index);
        PipelineBatch batch = stage.batch();
        if (batch != null) {
            return BatchStates.of(batch, !PipelineStage.isAwaitedJobByJob(stages, index));
        }
        String items = stage.items();
        if (items != null) {
            return each(stage, items);
        }
        return stage.isParallel() ? parallel(stage) : task(stage.tasks().get(0));
    }

    private Map<String, Object> parallel(PipelineStage stage) {
        List<Object> branches = new ArrayList<>();
        stage.tasks().forEach(task -> branches.add(alone(task.name(), task(task))));
        stage.batches().forEach(batch -> branches.add(alone(batch.name(), BatchStates.of(batch, true))));
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("Type", "Parallel");
        state.put("Branches", branches);
        return handingOn(state);
    }

    private Map<String, Object> each(PipelineStage stage, String items) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("item.$", "$$.Map.Item.Value");
        item.put("index.$", "$$.Map.Item.Index");
        Map<String, Object> processor = new LinkedHashMap<>();
        processor.put("ProcessorConfig", Ordered.map("Mode", "INLINE"));
        processor.putAll(alone(stage.name() + " each", task(stage.tasks().get(0))));
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("Type", "Map");
        state.put("ItemsPath", items);
        state.put("MaxConcurrency", stage.concurrency());
        state.put("ItemSelector", item);
        state.put("ItemProcessor", processor);
        return handingOn(state);
    }

    private static Map<String, Object> alone(String name, Map<String, Object> state) {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("StartAt", name);
        machine.put("States", Ordered.map(name, end(state)));
        return machine;
    }

    private Map<String, Object> task(PipelineTask task) {
        StandaloneTask made = Objects.requireNonNull(tasks.get(task.name()));
        Map<String, Object> parameters = RunParameters.ofState(made, made.getCapacityProviderStrategy());
        RunInput input = task.input();
        if (input != null) {
            parameters.put(
                    "Overrides", RunOverrides.ofState(input, task.task().task().containers()));
        }
        RunPolicy policy = new RunPolicy(task.timeout(), task.attempts(), START_RETRIES, START_AGE);
        return handingOn(policy.state(Aws.PARTITION, parameters));
    }

    // What ECS says of a task is large, and many of them are more than a state may hand on.
    private static Map<String, Object> handingOn(Map<String, Object> state) {
        state.put("ResultSelector", Ordered.map("done", true));
        state.put("ResultPath", "$.ran");
        return state;
    }

    private void catching(Map<String, Object> state) {
        if (onFailure != null) {
            Map<String, Object> failed = new LinkedHashMap<>();
            failed.put("ErrorEquals", List.of("States.ALL"));
            failed.put("ResultPath", "$.failed");
            failed.put("Next", onFailure.name());
            state.put("Catch", List.of(failed));
        }
    }

    private static Map<String, Object> then(Map<String, Object> state, String next) {
        state.put("Next", next);
        return state;
    }

    private static Map<String, Object> end(Map<String, Object> state) {
        state.put("End", true);
        return state;
    }
}
