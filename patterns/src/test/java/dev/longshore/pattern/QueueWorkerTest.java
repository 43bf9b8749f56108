package dev.longshore.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.operations.AlarmTopic;
import dev.longshore.operations.QueueAlarms;
import dev.longshore.profile.Profile;
import dev.longshore.testing.Synth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.ClusterAttributes;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sqs.Queue;

class QueueWorkerTest {
    private static final String SERVICE = "AWS::ECS::Service";
    private static final String ALARM = "AWS::CloudWatch::Alarm";
    private static final String POLICY = "AWS::ApplicationAutoScaling::ScalingPolicy";
    private static final Consumer<QueueWorkerProps.Builder> WORKER = w -> w.addContainer("worker", "worker:1", c -> {})
            .timePerMessage(Duration.seconds(10))
            .acceptableLatency(Duration.minutes(10));

    @Test
    void is_the_same_through_both_doors() {
        Synth lambda = Synth.of(stack -> QueueWorker.create(stack, "Worker", WORKER));
        QueueWorkerProps props = QueueWorkerProps.builder().apply(WORKER).build();
        Synth constructor = Synth.of(stack -> new QueueWorker(stack, "Worker", props));
        Synth again = Synth.of(
                stack -> new QueueWorker(stack, "Worker", props.toBuilder().build()));
        for (String type : List.of(SERVICE, "AWS::ECS::TaskDefinition", "AWS::SQS::Queue", ALARM, POLICY)) {
            assertThat(constructor.all(type)).isEqualTo(lambda.all(type));
            assertThat(again.all(type)).isEqualTo(lambda.all(type));
        }
    }

    @Test
    void starts_with_spot_behind_one_task_on_demand_and_leaves_the_count_to_scaling() {
        Synth synth = Synth.of(stack -> QueueWorker.create(stack, "Worker", WORKER));
        assertThat(synth.only(SERVICE).text())
                .contains("{Base=1, CapacityProvider=FARGATE, Weight=0}, {CapacityProvider=FARGATE_SPOT, Weight=1}")
                .doesNotContain("DesiredCount");
        assertThat(synth.only("AWS::ApplicationAutoScaling::ScalableTarget").text())
                .contains("MinCapacity=0", "MaxCapacity=10");
    }

    @Test
    void may_take_messages_and_protect_its_tasks_and_nothing_else() {
        Synth synth = Synth.of(stack -> QueueWorker.create(
                stack,
                "Worker",
                WORKER.andThen(w -> w.cluster(Cluster.fromClusterAttributes(stack, "Shop", attributes(stack))))));
        assertThat(synth.all("AWS::IAM::ManagedPolicy"))
                .filteredOn(policy -> policy.logicalId().contains("TaskPolicy"))
                .singleElement()
                .extracting(Synth.Props::text)
                .asString()
                .contains(
                        "Action=[sqs:ChangeMessageVisibility, sqs:DeleteMessage, sqs:GetQueueAttributes,"
                                + " sqs:GetQueueUrl, sqs:ReceiveMessage]",
                        "Action=[ecs:GetTaskProtection, ecs:UpdateTaskProtection]",
                        ":task/shop/*")
                .doesNotContain("sqs:SendMessage", "sqs:*");
    }

    @Test
    void tells_its_containers_where_the_queue_is_but_for_those_that_know() {
        Synth synth = Synth.of(stack -> QueueWorker.create(
                stack,
                "Worker",
                WORKER.andThen(w -> w.addContainer(
                        "other", "other:1", c -> c.essential(false).putEnvironment("QUEUE_URL", "elsewhere")))));
        Synth.Props task = synth.only("AWS::ECS::TaskDefinition");
        assertThat(task.at("ContainerDefinitions.0.Environment.0.Name")).isEqualTo("QUEUE_URL");
        assertThat(task.at("ContainerDefinitions.0.Environment.0.Value").toString())
                .contains("WorkerQueue");
        assertThat(task.at("ContainerDefinitions.1.Environment.0.Value")).isEqualTo("elsewhere");
    }

    @Test
    void tells_of_dead_letters_and_of_messages_that_wait_too_long_where_alarms_are_said() {
        Stack stack = Synth.stack();
        QueueWorker quiet = QueueWorker.create(stack, "Quiet", WORKER);
        assertThat(quiet.getQueueAlarms()).isNull();
        AlarmTopic topic = AlarmTopic.create(stack, "Trouble", t -> {});
        QueueWorker worker = QueueWorker.create(stack, "Worker", WORKER.andThen(w -> w.alarms(topic)));
        assertThat(Objects.requireNonNull(worker.getQueueAlarms()).getAlarms().keySet())
                .containsExactly("DeadLetters", "Age");
        Map<String, Synth.Props> alarms = new LinkedHashMap<>();
        Synth.of(stack).all(ALARM).stream()
                .filter(alarm -> alarm.logicalId().startsWith("WorkerQueueAlarms"))
                .forEach(alarm -> alarms.put(String.valueOf(alarm.at("MetricName")), alarm));
        Synth.Props dead = Objects.requireNonNull(alarms.get("ApproximateNumberOfMessagesVisible"));
        assertThat(dead.at("Threshold")).isEqualTo(1);
        assertThat(dead.at("EvaluationPeriods")).isEqualTo(1);
        assertThat(dead.at("Dimensions.0.Value").toString()).contains("WorkerQueueDeadLetters");
        assertThat(dead.at("AlarmActions.0").toString()).contains("Trouble");
        Synth.Props age = Objects.requireNonNull(alarms.get("ApproximateAgeOfOldestMessage"));
        assertThat(age.at("Threshold")).isEqualTo(600);
        assertThat(age.at("EvaluationPeriods")).isEqualTo(QueueAlarms.AGE_MINUTES);
        assertThat(age.at("TreatMissingData")).isEqualTo("notBreaching");
        assertThat(age.at("Dimensions.0.Value").toString())
                .contains("WorkerQueue")
                .doesNotContain("DeadLetters");
    }

    @Test
    void has_no_alarm_of_dead_letters_that_it_does_not_know() {
        Stack stack = Synth.stack();
        QueueWorker worker = QueueWorker.create(
                stack,
                "Worker",
                WORKER.andThen(w -> w.queue(new Queue(stack, "Existing")).alarms(a -> {})));
        assertThat(Objects.requireNonNull(worker.getQueueAlarms()).getAlarms().keySet())
                .containsExactly("Age");
    }

    @Test
    void has_two_alarms_that_are_each_others_opposite() {
        Synth synth = Synth.of(stack -> QueueWorker.create(stack, "Worker", WORKER));
        List<Synth.Props> alarms = synth.all(ALARM);
        assertThat(alarms).hasSize(2);
        assertThat(alarms)
                .extracting(alarm -> alarm.at("Metrics"))
                .containsOnly(alarms.get(0).at("Metrics"));
        assertThat(alarms).extracting(alarm -> alarm.at("Threshold")).containsOnly(1);
        assertThat(alarms).extracting(alarm -> alarm.at("EvaluationPeriods")).containsOnly(10);
        assertThat(alarms)
                .extracting(alarm -> alarm.at("ComparisonOperator"), alarm -> alarm.at("DatapointsToAlarm"))
                .containsExactly(tuple("GreaterThanOrEqualToThreshold", 1), tuple("LessThanThreshold", 10));
    }

    @Test
    void works_on_what_is_there_already() {
        Synth synth = Synth.of(stack -> QueueWorker.create(
                stack,
                "Worker",
                WORKER.andThen(w -> w.cluster(EcsCluster.create(stack, "Shared", c -> {}))
                        .queue(Queue.fromQueueArn(stack, "Orders", "arn:aws:sqs:eu-west-1:111122223333:orders")))));
        assertThat(synth.all("AWS::SQS::Queue")).isEmpty();
        assertThat(synth.all(ALARM).get(0).text()).contains("Value=orders");
        assertThat(synth.only("AWS::ECS::Cluster").logicalId()).startsWith("Shared");
    }

    @Test
    void keeps_messages_in_production_only() {
        assertThat(Synth.of(stack -> QueueWorker.create(stack, "Worker", WORKER))
                        .all("AWS::SQS::Queue"))
                .allSatisfy(
                        queue -> assertThat(queue.attribute("DeletionPolicy")).isEqualTo("Retain"));
        assertThat(Synth.of(stack -> QueueWorker.create(
                                stack, "Worker", WORKER.andThen(w -> w.profile(Profile.DEVELOPMENT))))
                        .all("AWS::SQS::Queue"))
                .allSatisfy(
                        queue -> assertThat(queue.attribute("DeletionPolicy")).isEqualTo("Delete"));
    }

    @Test
    void decrypts_with_the_key_of_its_queue() {
        Synth synth = Synth.of(stack -> QueueWorker.create(
                stack,
                "Worker",
                WORKER.andThen(
                        w -> w.queue(q -> q.key(Key.Builder.create(stack, "Key").build())))));
        assertThat(synth.all("AWS::IAM::ManagedPolicy").toString())
                .contains("Action=kms:Decrypt, Effect=Allow, Resource={Fn::GetAtt=[Key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "bounds        | AAS-001 | 'tasks' must be a range with at least one task, got 5 and 2",
                "no-tasks      | AAS-001 | 'tasks' must be a range with at least one task, got 0 and 0",
                "impatient     | LS-110 | 'acceptableLatency' must be at least the 10 s that a message takes, got 5 s",
                "at-once       | LS-110 | 'messagesAtOnce' must be 1 or more, got 0",
                "cpu           | LS-113 | 'scaling' must not be set: the queue scales the tasks",
                "hidden        | LS-111 | 'visibilityTimeout' must be at least the 10 seconds that a message takes, got 5",
                "stopping      | LS-111 | 'visibilityTimeout' must be at least the 15 seconds in which a stopped 'worker' still finishes its message, got 12",
                "hours         | LS-111 | 'visibilityTimeout' must be at least the 50400 seconds that a message takes, got 43200",
                "far           | SQS-003 | 'visibilityTimeout' must be 0 to 43200 seconds, got 46800",
                "receives      | SQS-001 | 'maxReceives' must be 1 or more, got 0",
                "retention     | SQS-002 | 'retention' must be 60 to 1209600 seconds, got 1296000",
                "fifo-topic    | SQS-220 | 'subscribe' must be a FIFO topic for a FIFO queue",
                "fifo-dead     | SQS-221 | 'deadLetterQueue' must be a FIFO queue, as its queue is",
                "existing-fifo | LS-003 | 'existing' and options of a queue that is made are both given",
                "forgotten     | LS-116 | 'retention' must be longer than the 21600 seconds of 'acceptableLatency', got 3600",
                "stop-fargate  | TD-049 | container 'slow': 'stopTimeout' must be 2 to 120 on Fargate, got 121",
                "spot-drain    | LS-063 | 'drainSeconds' must be at most the 120 seconds",
            })
    void refuses(String what, String rule, String message) {
        assertThatThrownBy(() -> QueueWorker.create(Synth.stack(), "Worker", WORKER.andThen(wrong(what))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(rule + " error: " + message);
    }

    @Test
    void asks_for_the_two_times_that_nobody_else_knows() {
        assertThatThrownBy(() ->
                        QueueWorker.create(Synth.stack(), "Worker", w -> w.addContainer("worker", "worker:1", c -> {})))
                .hasMessageContaining("LS-005 error: 'acceptableLatency' is missing")
                .hasMessageContaining("LS-005 error: 'timePerMessage' is missing");
    }

    @Test
    void warns_of_what_takes_longer_than_it_may_or_is_cut_off() {
        Stack stack = Synth.stack();
        QueueWorker.create(
                stack,
                "Worker",
                WORKER.andThen(w -> w.acceptableLatency(Duration.minutes(1)).timePerMessage(Duration.seconds(50))));
        Annotations shown = Annotations.fromStack(stack);
        shown.hasWarning(
                "/Test/Worker", Match.stringLikeRegexp("'acceptableLatency' is less than the 290 s.*got 60 s"));
        shown.hasWarning("/Test/Worker", Match.stringLikeRegexp("'stopTimeoutSeconds' is less than the 50 seconds"));
    }

    @Test
    void says_nothing_where_all_is_well_or_nothing_can_be_done() {
        Stack stack = Synth.stack();
        QueueWorker.create(stack, "Worker", WORKER.andThen(w -> w.timePerMessage(Duration.minutes(3))));
        Annotations.fromStack(stack).hasNoWarning("/Test/Worker", Match.anyValue());
    }

    private static Consumer<QueueWorkerProps.Builder> wrong(String what) {
        return w -> {
            Stack elsewhere = Synth.stack();
            switch (what) {
                case "bounds" -> w.tasks(5, 2);
                case "no-tasks" -> w.tasks(0, 0);
                case "impatient" -> w.acceptableLatency(Duration.seconds(5));
                case "at-once" -> w.messagesAtOnce(0);
                case "cpu" -> w.scaling(sc -> sc.tasks(0, 10).targetCpuPercent(50));
                case "hidden" -> w.queue(q -> q.visibilityTimeout(Duration.seconds(5)));
                case "stopping" -> w.queue(q -> q.visibilityTimeout(Duration.seconds(12)));
                case "hours" -> w.timePerMessage(Duration.hours(14)).acceptableLatency(Duration.hours(14));
                case "far" -> w.queue(q -> q.visibilityTimeout(Duration.hours(13)));
                case "receives" -> w.queue(q -> q.maxReceives(0));
                case "retention" -> w.queue(q -> q.retention(Duration.days(15)));
                case "fifo-topic" ->
                    w.queue(q -> q.fifo()
                            .subscribe(Topic.Builder.create(elsewhere, "T").build()));
                case "fifo-dead" ->
                    w.queue(q -> q.fifo()
                            .deadLetterQueue(
                                    Queue.Builder.create(elsewhere, "D").build()));
                case "existing-fifo" ->
                    w.queue(q -> q.fifo()
                            .existing(Queue.Builder.create(elsewhere, "Q").build()));
                case "forgotten" -> w.acceptableLatency(Duration.hours(6)).queue(q -> q.retention(Duration.hours(1)));
                case "stop-fargate" -> w.addContainer("slow", "slow:1", c -> c.stopTimeoutSeconds(121));
                case "spot-drain" ->
                    w.addContainer("slow", "slow:1", c -> c.drainSeconds(121).stopTimeoutSeconds(121));
                default -> throw new IllegalArgumentException(what);
            }
        };
    }

    private static ClusterAttributes attributes(Stack stack) {
        return ClusterAttributes.builder()
                .clusterName("shop")
                .vpc(Vpc.Builder.create(stack, "Vpc").build())
                .build();
    }
}
