package dev.longshore.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.sns.Topic;

class TaskPipelineTest {
    private static final Consumer<PipelineTask.Builder> APP = t -> t.addContainer("app", "app:1", c -> {});

    private static String definition(Consumer<TaskPipelineProps.Builder> options) {
        return Synth.of(stack -> TaskPipeline.create(stack, "Etl", options))
                .only("AWS::StepFunctions::StateMachine")
                .text();
    }

    @Test
    void runs_tasks_one_after_the_other() {
        String definition = definition(p -> p.task("Extract", APP).task("Load", APP));
        assertThat(definition).contains("\"StartAt\":\"Extract\"", "\"Next\":\"Load\"", "\"End\":true");
        assertThat(definition).doesNotContain("Catch", "TimeoutSeconds", "States.TaskFailed");
    }

    @Test
    void fans_out_and_in() {
        String definition = definition(p -> p.parallel(
                        "Extract", all -> all.task("Orders", APP).task("Customers", APP))
                .task("Load", APP));
        assertThat(definition)
                .contains("\"Extract\":{\"Type\":\"Parallel\",\"Branches\":[{\"StartAt\":\"Orders\"")
                .contains("{\"StartAt\":\"Customers\"")
                .contains("\"ResultSelector\":{\"done\":true},\"ResultPath\":\"$.ran\",\"Next\":\"Load\"");
    }

    @Test
    void runs_a_task_for_each_item() {
        String definition = definition(p -> p.forEach(
                "Transform",
                "$.files",
                10,
                APP.andThen(t -> t.input(in -> in.environment("FILE", "$.item")
                        .environment("MODE", "fast")
                        .command("it's", "$.index")))));
        assertThat(definition)
                .contains("\"Type\":\"Map\",\"ItemsPath\":\"$.files\",\"MaxConcurrency\":10")
                .contains("\"item.$\":\"$$.Map.Item.Value\"")
                .contains("{\"Name\":\"FILE\",\"Value.$\":\"States.Format('{}', $.item)\"}")
                .contains("{\"Name\":\"MODE\",\"Value\":\"fast\"}")
                .contains("\"Command.$\":\"States.Array('it\\\\'s', States.Format('{}', $.index))\"");
    }

    @Test
    void submits_an_array_of_batch_jobs() {
        Synth synth = Synth.of(stack -> {
            BatchJob simulate =
                    BatchJob.create(stack, "Simulate", b -> b.image("sim:1").arraySize(100));
            TaskPipeline.create(
                    stack, "Etl", p -> p.batch("Simulate it", simulate).task("Load", APP));
        });
        assertThat(synth.only("AWS::StepFunctions::StateMachine").text())
                .contains("batch:submitJob.sync", "\"JobName\":\"Simulate-it\"", "\"ArrayProperties\":{\"Size\":100}")
                .contains("\"Next\":\"Load\"");
        assertThat(synth.text()).contains("batch:SubmitJob", ":job/*", "rule/StepFunctionsGetEventsForBatchJobsRule");
    }

    @Test
    void lets_each_job_of_an_array_wait_for_the_one_of_its_index() {
        Synth synth = Synth.of(stack -> {
            BatchJob render = array(stack, "Render", 100);
            BatchJob encode = array(stack, "Encode", 100);
            TaskPipeline.create(
                    stack,
                    "Film",
                    p -> p.batch(
                                    "Render",
                                    render,
                                    b -> b.parameter("scene", "$.scene").environment("QUALITY", "high"))
                            .batch("Encode", encode, BatchSubmission.Builder::nToN)
                            .task("Join", APP));
        });
        assertThat(synth.only("AWS::StepFunctions::StateMachine").text())
                .contains("states:::batch:submitJob\",\"Parameters\":{\"JobName\":\"Render\"")
                .contains("\"Parameters\":{\"scene.$\":\"States.Format('{}', $.scene)\"}")
                .contains("\"ContainerOverrides\":{\"Environment\":[{\"Name\":\"QUALITY\",\"Value\":\"high\"}]}")
                .contains("\"ResultSelector\":{\"job.$\":\"$.JobId\"},\"ResultPath\":\"$.ran\",\"Next\":\"Encode\"")
                .contains("states:::batch:submitJob.sync\",\"Parameters\":{\"JobName\":\"Encode\"")
                .contains("\"DependsOn\":[{\"JobId.$\":\"$.ran.job\",\"Type\":\"N_TO_N\"}]")
                .contains("\"ResultSelector\":{\"done\":true},\"ResultPath\":\"$.ran\",\"Next\":\"Join\"");
    }

    @Test
    void submits_batch_jobs_at_the_same_time_and_needs_no_cluster_for_them() {
        Synth synth = Synth.of(stack -> {
            BatchJob left = array(stack, "Left", 2);
            BatchJob right = BatchJob.create(
                    stack, "Right", b -> b.image("sim:1").arraySize(3).sequential());
            TaskPipeline pipeline = TaskPipeline.create(
                    stack,
                    "Film",
                    p -> p.parallel("Both", all -> all.batch("LeftEye", left).batch("RightEye", right, b -> {})));
            assertThat(pipeline.getCluster()).isNull();
        });
        assertThat(synth.only("AWS::StepFunctions::StateMachine").text())
                .contains("\"Both\":{\"Type\":\"Parallel\",\"Branches\":[{\"StartAt\":\"LeftEye\"")
                .contains("{\"StartAt\":\"RightEye\"")
                .contains("\"ArrayProperties\":{\"Size\":3},\"DependsOn\":[{\"Type\":\"SEQUENTIAL\"}]")
                .doesNotContain("submitJob\"");
        assertThat(synth.all("AWS::ECS::Cluster")).isEmpty();
    }

    @Test
    void refuses_arrays_that_have_no_likes_before_them() {
        var stack = Synth.stack();
        BatchJob two = array(stack, "Two", 2);
        BatchJob three = array(stack, "Three", 3);
        BatchJob one = BatchJob.create(stack, "One", b -> b.image("sim:1"));
        Consumer<BatchSubmission.Builder> each = BatchSubmission.Builder::nToN;
        assertThatThrownBy(() -> TaskPipeline.create(
                        stack,
                        "Etl",
                        p -> p.batch("First", two, each)
                                .batch("Other size", three, each)
                                .task("Between", APP)
                                .batch("After a task", two, each)
                                .batch("One", one)
                                .batch("After one", one, each)
                                .parallel("All", all -> all.batch("Beside", one, each))
                                .batch("One", one)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.findings())
                                .extracting("rule", "value")
                                .containsExactly(
                                        tuple("LS-150", "First"),
                                        tuple("LS-150", "Other size"),
                                        tuple("LS-150", "After a task"),
                                        tuple("LS-150", "After one"),
                                        tuple("LS-150", "Beside"),
                                        tuple("LS-105", "One")));
    }

    private static BatchJob array(Stack stack, String id, int size) {
        return BatchJob.create(stack, id, b -> b.image("sim:1").arraySize(size));
    }

    @Test
    void tries_again_stops_in_time_and_cleans_up() {
        String definition =
                definition(p -> p.task("Load", APP.andThen(t -> t.attempts(3).timeout(Duration.hours(1))))
                        .onFailure("CleanUp", APP));
        assertThat(definition)
                .contains("\"TimeoutSeconds\":3600", "\"ErrorEquals\":[\"States.TaskFailed\"],\"MaxAttempts\":2")
                .contains(
                        "\"Catch\":[{\"ErrorEquals\":[\"States.ALL\"],\"ResultPath\":\"$.failed\",\"Next\":\"CleanUp\"}]")
                .contains("\"Next\":\"Failed\"", "\"Type\":\"Fail\",\"ErrorPath\":\"$.failed.Error\"");
    }

    @Test
    void may_run_its_own_tasks_and_no_others() {
        Synth synth = Synth.of(stack ->
                TaskPipeline.create(stack, "Etl", p -> p.task("Extract", APP).task("Load", APP)));
        assertThat(synth.all("AWS::IAM::ManagedPolicy").stream()
                        .filter(policy -> policy.logicalId().startsWith("EtlMachinePolicy"))
                        .findFirst()
                        .orElseThrow()
                        .text())
                .contains("EtlTasksExtractTaskTaskDefinition", "EtlTasksLoadTaskTaskDefinition")
                .contains("rule/StepFunctionsGetEventsForECSTaskRule")
                .doesNotContain("Resource=*");
    }

    @Test
    void tells_of_failures_and_takes_what_is_there() {
        Synth synth = Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(stack, "Shared", c -> {});
            TaskPipeline pipeline = TaskPipeline.create(
                    stack,
                    "Etl",
                    p -> p.cluster(cluster)
                            .task("Load", APP)
                            .alarmTopic(new Topic(stack, "OnCall"))
                            .customizeStateMachine(m -> m.stateMachineType("STANDARD")));
            assertThat(pipeline.getTasks()).containsOnlyKeys("Load");
            assertThat(pipeline.getCluster()).isSameAs(cluster);
        });
        assertThat(synth.only("AWS::CloudWatch::Alarm").at("MetricName")).isEqualTo("ExecutionsFailed");
        assertThat(synth.only("AWS::CloudWatch::Alarm").at("AlarmActions.0").toString())
                .contains("OnCall");
        assertThat(synth.only("AWS::StepFunctions::StateMachine").at("StateMachineType"))
                .isEqualTo("STANDARD");
    }

    @Test
    void is_the_same_through_both_doors() {
        TaskPipelineProps props = TaskPipelineProps.builder()
                .task("Extract", APP)
                .forEach("Transform", "$.files", 2, APP)
                .onFailure("CleanUp", APP)
                .build();
        Synth once = Synth.of(stack -> new TaskPipeline(stack, "Etl", props));
        Synth again = Synth.of(
                stack -> new TaskPipeline(stack, "Etl", props.toBuilder().build()));
        assertThat(again.text()).isEqualTo(once.text());
    }

    @Test
    void refuses_all_at_once() {
        var stack = Synth.stack();
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        assertThatThrownBy(() -> TaskPipeline.create(
                        stack,
                        "Etl",
                        p -> p.task("A", APP)
                                .task("A", APP.andThen(t -> t.attempts(0).timeout(Duration.seconds(0))))
                                .parallel("B", all -> {})
                                .forEach("C", "files", 0, APP.andThen(t -> t.cluster(cluster)))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.findings())
                                .extracting("rule")
                                .containsExactlyInAnyOrder(
                                        "LS-005", "LS-105", "LS-105", "LS-105", "LS-104", "LS-103", "LS-003"));
        assertThatThrownBy(() -> TaskPipeline.create(Synth.stack(), "Etl", p -> {}))
                .hasMessageContaining("LS-005 error: 'task' is missing: the pipeline has none");
    }
}
