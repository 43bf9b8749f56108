package dev.longshore.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.testing.Synth;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sqs.Queue;

class ScheduledJobTest {
    private static final Consumer<ScheduledJobProps.Builder> JOB =
            j -> j.schedule("cron(0 3 * * ? *)").addContainer("app", "app:1", c -> {});

    private static Synth job(Consumer<ScheduledJobProps.Builder> more) {
        return Synth.of(stack -> ScheduledJob.create(stack, "Job", JOB.andThen(more)));
    }

    @Test
    void starts_the_task_by_itself_where_ecs_can_do_it() {
        Synth synth = job(j -> {});
        Synth.Props schedule = synth.only("AWS::Scheduler::Schedule");
        assertThat(schedule.at("ScheduleExpressionTimezone")).isEqualTo(ScheduledJobProps.DEFAULT_TIME_ZONE);
        assertThat(schedule.at("FlexibleTimeWindow.Mode")).isEqualTo("OFF");
        assertThat(schedule.at("Target.RetryPolicy.MaximumRetryAttempts")).isEqualTo(JobOptions.DEFAULT_START_RETRIES);
        assertThat(schedule.at("Target.RetryPolicy.MaximumEventAgeInSeconds"))
                .isEqualTo(JobOptions.DEFAULT_START_AGE_MINUTES * 60);
        assertThat(schedule.at("Target.EcsParameters.CapacityProviderStrategy.0.CapacityProvider"))
                .isEqualTo("FARGATE");
        assertThat(schedule.at("Target.EcsParameters.LaunchType")).isEqualTo("nothing");
        assertThat(schedule.at("Target.EcsParameters.PropagateTags")).isEqualTo("TASK_DEFINITION");
        assertThat(schedule.at("Target.DeadLetterConfig.Arn").toString()).contains("DeadLetterQueue");
        assertThat(schedule.attribute("DependsOn").toString()).contains("Capacity", "SchedulePolicy");
        assertThat(synth.all("AWS::StepFunctions::StateMachine")).isEmpty();
        assertThat(synth.all("AWS::ECS::Service")).isEmpty();
    }

    @Test
    void has_its_time_zone_and_its_window() {
        Synth.Props schedule = job(j -> j.timeZone(ZoneId.of("Europe/Berlin")).flexibleWindow(Duration.minutes(15)))
                .only("AWS::Scheduler::Schedule");
        assertThat(schedule.at("ScheduleExpressionTimezone")).isEqualTo("Europe/Berlin");
        assertThat(schedule.at("FlexibleTimeWindow.Mode")).isEqualTo("FLEXIBLE");
        assertThat(schedule.at("FlexibleTimeWindow.MaximumWindowInMinutes")).isEqualTo(15);
    }

    @Test
    void may_start_this_task_in_this_cluster_with_its_two_roles() {
        String policy = job(j -> {}).all("AWS::IAM::ManagedPolicy").stream()
                .filter(each -> each.logicalId().startsWith("JobSchedulePolicy"))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(policy)
                .contains("Action=ecs:RunTask, Condition={ArnEquals={ecs:cluster=")
                .contains("Resource={Ref=JobTaskTaskDefinition")
                .contains("Condition={StringEquals={iam:PassedToService=ecs-tasks.amazonaws.com}}")
                .doesNotContain("Resource=*");
    }

    @Test
    void role_is_for_its_own_schedules_only() {
        assertThat(job(j -> {}).all("AWS::IAM::Role").stream()
                        .filter(role -> role.logicalId().startsWith("JobScheduleRole"))
                        .findFirst()
                        .orElseThrow()
                        .text())
                .contains("scheduler.amazonaws.com", ":schedule-group/, {Ref=JobGroup");
    }

    @Test
    void queue_is_encrypted_and_for_tls() {
        Synth synth = job(j -> {});
        assertThat(synth.only("AWS::SQS::Queue").at("SqsManagedSseEnabled")).isEqualTo(true);
        assertThat(synth.only("AWS::SQS::QueuePolicy").text()).contains("aws:SecureTransport=false");
    }

    @Test
    void alarms_see_a_run_that_did_not_start_and_one_that_failed() {
        Synth synth = Synth.of(stack ->
                ScheduledJob.create(stack, "Job", JOB.andThen(j -> j.alarmTopic(new Topic(stack, "OnCall")))));
        assertThat(synth.all("AWS::CloudWatch::Alarm"))
                .extracting(alarm -> alarm.at("MetricName"))
                .containsExactly("InvocationDroppedCount", "Invocations");
        assertThat(synth.all("AWS::CloudWatch::Alarm")).allSatisfy(alarm -> {
            assertThat(alarm.at("AlarmActions.0").toString()).contains("OnCall");
            assertThat(alarm.at("TreatMissingData")).isEqualTo("notBreaching");
        });
        Synth.Props rule = synth.only("AWS::Events::Rule");
        assertThat(rule.at("EventPattern.detail.$or.0").toString())
                .isEqualTo("{containers={exitCode=[{anything-but=[0]}]}}");
        assertThat(rule.at("EventPattern.detail.group.0").toString())
                .isEqualTo("family:" + synth.only("AWS::ECS::TaskDefinition").at("Family"));
        assertThat(rule.at("Targets.0.InputTransformer.InputTemplate").toString())
                .contains("JobTaskappLogs");
    }

    @Test
    void a_state_machine_watches_what_ecs_cannot() {
        Synth synth = job(j -> j.timeout(Duration.hours(1)).attempts(3));
        String definition = synth.only("AWS::StepFunctions::StateMachine")
                .at("DefinitionString")
                .toString();
        assertThat(definition)
                .contains("ecs:runTask.sync", "\"TimeoutSeconds\":3600")
                .contains("\"ErrorEquals\":[\"States.TaskFailed\"],\"MaxAttempts\":2");
        assertThat(synth.only("AWS::Scheduler::Schedule").at("Target.Arn").toString())
                .contains("Machine");
        assertThat(synth.only("AWS::Scheduler::Schedule").at("Target.EcsParameters"))
                .isEqualTo("nothing");
        assertThat(synth.all("AWS::Events::Rule")).isEmpty();
        assertThat(synth.all("AWS::CloudWatch::Alarm"))
                .extracting(alarm -> alarm.at("MetricName"))
                .containsExactly("InvocationDroppedCount", "ExecutionsFailed");
    }

    @Test
    void looks_for_a_run_before_it_starts_one() {
        String definition = job(j -> j.oneAtATime())
                .only("AWS::StepFunctions::StateMachine")
                .text();
        assertThat(definition)
                .contains("\"StartAt\":\"Look\"", "aws-sdk:ecs:listTasks", "\"DesiredStatus\":\"RUNNING\"");
        assertThat(job(j -> j.oneAtATime()).text()).contains("ecs:ListTasks");
        assertThat(job(j -> j.attempts(2)).text()).doesNotContain("ecs:ListTasks");
    }

    @Test
    void turns_from_spot_to_on_demand() {
        String once =
                job(j -> j.spotFirst()).only("AWS::StepFunctions::StateMachine").text();
        assertThat(once)
                .contains("\"CapacityProvider\":\"FARGATE_SPOT\"", "\"CapacityProvider\":\"FARGATE\"")
                .contains("*SpotInterruption*", "\"Default\":\"Failed\"");
        String often = job(j -> j.spotFirst().attempts(3))
                .only("AWS::StepFunctions::StateMachine")
                .text();
        assertThat(often).contains("\"Next\":\"RunOnDemand\"").doesNotContain("WhyItFailed");
    }

    @Test
    void says_how_to_run_it_now() {
        var stack = Synth.stack();
        ScheduledJob.create(stack, "Plain", JOB);
        ScheduledJob.create(stack, "Watched", JOB.andThen(j -> j.timeout(Duration.hours(1))));
        assertThat(Synth.outputs(stack))
                .anySatisfy((id, output) -> assertThat(output.toString())
                        .contains("aws ecs run-task --cluster", "capacityProvider=FARGATE,weight=1"))
                .anySatisfy(
                        (id, output) -> assertThat(output.toString()).contains("aws stepfunctions start-execution"));
    }

    @Test
    void takes_what_is_there_already() {
        Synth synth = Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(stack, "Shared", c -> {});
            ScheduledJob job = ScheduledJob.create(
                    stack,
                    "Job",
                    JOB.andThen(j ->
                            j.cluster(cluster).capacity(Capacity.FARGATE_SPOT).exec()));
            assertThat(job.getCluster()).isSameAs(cluster);
            new Queue(stack, "Work").grantSendMessages(job);
        });
        assertThat(synth.only("AWS::ECS::Cluster").logicalId()).startsWith("Shared");
        assertThat(synth.only("AWS::Scheduler::Schedule").at("Target.EcsParameters.EnableExecuteCommand"))
                .isEqualTo(true);
        assertThat(synth.only("AWS::IAM::Policy").text()).contains("sqs:SendMessage");
    }

    @Test
    void runs_on_external_instances_without_a_network_interface() {
        Synth synth = Synth.of(stack -> ScheduledJob.create(
                stack,
                "Job",
                JOB.andThen(j -> j.cluster(EcsCluster.create(stack, "C", c -> c.externalInstances()))
                        .capacity(Capacity.EXTERNAL))));
        Synth.Props schedule = synth.only("AWS::Scheduler::Schedule");
        assertThat(schedule.at("Target.EcsParameters.LaunchType")).isEqualTo("EXTERNAL");
        assertThat(schedule.at("Target.EcsParameters.NetworkConfiguration")).isEqualTo("nothing");
    }

    @Test
    void is_the_same_through_both_doors() {
        ScheduledJobProps props = ScheduledJobProps.builder()
                .apply(JOB.andThen(
                        j -> j.timeout(Duration.hours(2)).oneAtATime().timeZone(ZoneId.of("Asia/Tokyo"))))
                .build();
        Synth once = Synth.of(stack -> new ScheduledJob(stack, "Job", props));
        Synth again = Synth.of(
                stack -> new ScheduledJob(stack, "Job", props.toBuilder().build()));
        assertThat(again.text()).isEqualTo(once.text());
    }

    @Test
    void last_word_has_the_user() {
        assertThat(job(j -> j.customizeSchedule(s -> s.state("DISABLED")))
                        .only("AWS::Scheduler::Schedule")
                        .at("State"))
                .isEqualTo("DISABLED");
    }

    @Test
    void refuses_all_at_once() {
        var stack = Synth.stack();
        Vpc vpc = Vpc.Builder.create(stack, "Vpc").build();
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        assertThatThrownBy(() -> ScheduledJob.create(
                        stack,
                        "Job",
                        j -> j.schedule("cron(0 3 * * ?)")
                                .timeZone(ZoneId.of("+02:00"))
                                .flexibleWindow(Duration.seconds(90))
                                .timeout(Duration.seconds(0))
                                .attempts(0)
                                .retryStart(186, Duration.seconds(59))
                                .vpc(vpc)
                                .cluster(cluster)
                                .spotFirst()
                                .capacity(Capacity.FARGATE)
                                .addContainer("app", "app:1", c -> c.restart(r -> {}))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.findings())
                                .extracting("rule")
                                .containsExactlyInAnyOrder(
                                        "LS-100",
                                        "EVT-009",
                                        "EVT-009b",
                                        "LS-003",
                                        "EVT-003",
                                        "SCH-202",
                                        "SCH-200",
                                        "LS-103",
                                        "LS-104",
                                        "LS-003"));
        assertThatThrownBy(() -> ScheduledJob.create(
                        Synth.stack(), "Job", j -> j.schedule("daily").addContainer("app", "app:1", c -> {})))
                .hasMessageContaining("EVT-001 error: 'schedule' must be rate(...), cron(...) or at(...), got daily");
        assertThatThrownBy(
                        () -> ScheduledJob.create(Synth.stack(), "Job", j -> j.addContainer("app", "app:1", c -> {})))
                .hasMessageContaining("LS-005 error: 'schedule' is missing");
    }
}
