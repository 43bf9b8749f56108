package dev.longshore.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.finding.InvalidInputException;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.events.EventBus;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.events.Schedule;

class EventJobTest {
    private static final Consumer<EventJobProps.Builder> JOB = j -> j.pattern(EventPattern.builder()
                    .source(List.of("aws.s3"))
                    .detailType(List.of("Object Created"))
                    .build())
            .addContainer("app", "app:1", c -> {});

    private static Synth job(Consumer<EventJobProps.Builder> more) {
        return Synth.of(stack -> EventJob.create(stack, "Job", JOB.andThen(more)));
    }

    private static Synth.Props rule(Synth synth) {
        return synth.all("AWS::Events::Rule").stream()
                .filter(rule -> rule.logicalId().startsWith("JobRule"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_event_starts_the_task() {
        Synth.Props rule = rule(job(j -> {}));
        assertThat(rule.at("EventPattern.detail-type.0")).isEqualTo("Object Created");
        assertThat(rule.at("Targets.0.EcsParameters.CapacityProviderStrategy.0.CapacityProvider"))
                .isEqualTo("FARGATE");
        assertThat(rule.at("Targets.0.EcsParameters.LaunchType")).isEqualTo("nothing");
        assertThat(rule.at("Targets.0.RetryPolicy.MaximumRetryAttempts")).isEqualTo(JobOptions.DEFAULT_START_RETRIES);
        assertThat(rule.at("Targets.0.RetryPolicy.MaximumEventAgeInSeconds"))
                .isEqualTo(JobOptions.DEFAULT_START_AGE_MINUTES * 60);
        assertThat(rule.at("Targets.0.InputTransformer")).isEqualTo("nothing");
        assertThat(rule.attribute("DependsOn").toString()).contains("Capacity", "RulePolicy");
    }

    @Test
    void tells_the_task_of_the_event() {
        Synth.Props rule = rule(job(j -> j.input(in -> in.environment("BUCKET", "$.detail.bucket.name")
                .environment("MODE", "say \"now\"")
                .command("convert", "$.detail.object.key"))));
        assertThat(rule.at("Targets.0.InputTransformer.InputTemplate"))
                .isEqualTo("{\"containerOverrides\":[{\"name\":\"app\",\"environment\":["
                        + "{\"name\":\"BUCKET\",\"value\":<v0>},{\"name\":\"MODE\",\"value\":\"say \\\"now\\\"\"}],"
                        + "\"command\":[\"convert\",<v1>]}]}");
        assertThat(rule.at("Targets.0.InputTransformer.InputPathsMap"))
                .isEqualTo(Map.of("v0", "$.detail.bucket.name", "v1", "$.detail.object.key"));
    }

    @Test
    void what_goes_wrong_goes_to_the_queue_and_to_nobody_elses() {
        Synth synth = job(j -> {});
        String policy = synth.only("AWS::SQS::QueuePolicy").text();
        assertThat(policy).contains("aws:SecureTransport=false", "JobRule", "JobFailedRuns");
        assertThat(synth.all("AWS::CloudWatch::Alarm"))
                .extracting(alarm -> alarm.at("MetricName"))
                .containsExactly("FailedInvocations", "Invocations");
        assertThat(rule(synth).at("Targets.0.DeadLetterConfig.Arn").toString()).contains("DeadLetterQueue");
    }

    @Test
    void may_start_this_task_and_no_other() {
        assertThat(job(j -> {}).all("AWS::IAM::ManagedPolicy").stream()
                        .filter(each -> each.logicalId().startsWith("JobRulePolicy"))
                        .findFirst()
                        .orElseThrow()
                        .text())
                .contains("Action=ecs:RunTask, Condition={ArnEquals={ecs:cluster=", "iam:PassedToService")
                .doesNotContain("Resource=*");
    }

    @Test
    void runs_by_a_rule_with_a_schedule() {
        Synth synth = Synth.of(stack -> EventJob.create(
                stack, "Job", j -> j.schedule(Schedule.rate(Duration.hours(1))).addContainer("app", "app:1", c -> {})));
        assertThat(rule(synth).at("ScheduleExpression")).isEqualTo("rate(1 hour)");
    }

    @Test
    void is_the_same_through_both_doors() {
        EventJobProps props = EventJobProps.builder()
                .apply(JOB.andThen(j -> j.input(in -> in.environment("A", "$.id"))
                        .customizeRule(r -> r.enabled(false))
                        .retryStart(2, Duration.minutes(5))))
                .build();
        Synth once = Synth.of(stack -> new EventJob(stack, "Job", props));
        Synth again =
                Synth.of(stack -> new EventJob(stack, "Job", props.toBuilder().build()));
        assertThat(again.text()).isEqualTo(once.text());
        assertThat(rule(once).at("State")).isEqualTo("DISABLED");
    }

    @Test
    void refuses_what_starts_nothing_and_what_contradicts_itself() {
        assertThatThrownBy(() -> EventJob.create(
                        Synth.stack(),
                        "Job",
                        j -> j.addContainer("app", "app:1", c -> {}).input(in -> in.container("ap"))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.findings())
                                .extracting("rule")
                                .containsExactly("EVT-016", "EVT-010"));
        var stack = Synth.stack();
        assertThatThrownBy(() -> EventJob.create(
                        stack,
                        "Job",
                        JOB.andThen(j ->
                                j.schedule(Schedule.rate(Duration.hours(1))).eventBus(new EventBus(stack, "Bus")))))
                .hasMessageContaining("'schedule' and 'pattern' are both given")
                .hasMessageContaining("'schedule' and 'eventBus' are both given");
    }
}
