package dev.longshore.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Duration;
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
