package dev.longshore.pattern;

import dev.longshore.internal.Ordered;
import dev.longshore.service.StandaloneTask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.amazon.awscdk.services.events.CfnRule;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.logs.ILogGroup;
import software.amazon.awscdk.services.sns.ITopic;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

/** What keeps a job from failing in silence: a queue of what went wrong, and alarms. */
final class JobAlarms {
    private static final int RETENTION_DAYS = 14;
    private static final int PERIOD_MINUTES = 5;

    private final Construct scope;
    private final @Nullable ITopic topic;

    JobAlarms(Construct scope, @Nullable ITopic topic) {
        this.scope = scope;
        this.topic = topic;
    }

    /** Makes the queue of what could not be started and of what failed; encrypted, and for TLS only. */
    static Queue queue(Construct scope) {
        return Queue.Builder.create(scope, "DeadLetterQueue")
                .encryption(QueueEncryption.SQS_MANAGED)
                .enforceSsl(true)
                .retentionPeriod(Duration.days(RETENTION_DAYS))
                .build();
    }

    /** Makes an alarm that sees each time a metric counts something. */
    Alarm alarm(String id, String description, String namespace, String metric, Map<String, String> dimensions) {
        Alarm alarm = Alarm.Builder.create(scope, id)
                .alarmDescription(description)
                .metric(Metric.Builder.create()
                        .namespace(namespace)
                        .metricName(metric)
                        .dimensionsMap(dimensions)
                        .statistic("Sum")
                        .period(Duration.minutes(PERIOD_MINUTES))
                        .build())
                .threshold(1)
                .evaluationPeriods(1)
                .comparisonOperator(ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD)
                .treatMissingData(TreatMissingData.NOT_BREACHING)
                .build();
        if (topic != null) {
            alarm.addAlarmAction(new SnsAction(topic));
        }
        return alarm;
    }

    /** Makes a rule that puts each run that did not end well into the queue, with the place of its logs. */
    CfnRule failedRuns(StandaloneTask task, Queue queue) {
        CfnRule rule = CfnRule.Builder.create(scope, "FailedRuns")
                .description("Runs that did not end well")
                .eventPattern(pattern(task))
                .targets(List.of(CfnRule.TargetProperty.builder()
                        .id("queue")
                        .arn(queue.getQueueArn())
                        .inputTransformer(message(task))
                        .build()))
                .build();
        letSend(queue, rule);
        return rule;
    }

    /** Lets a rule, and no other, put messages into the queue. */
    static void letSend(Queue queue, CfnRule rule) {
        queue.addToResourcePolicy(PolicyStatement.Builder.create()
                .principals(List.of(new ServicePrincipal("events.amazonaws.com")))
                .actions(List.of("sqs:SendMessage"))
                .resources(List.of(queue.getQueueArn()))
                .conditions(Ordered.map("ArnEquals", Ordered.map("aws:SourceArn", rule.getAttrArn())))
                .build());
    }

    /** Returns where a task writes its logs, for people. */
    static String logs(StandaloneTask task) {
        return task.getTask().getLogGroups().values().stream()
                .map(ILogGroup::getLogGroupName)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> pattern(StandaloneTask task) {
        List<Object> wrong = new ArrayList<>();
        wrong.add(Ordered.map("containers", Ordered.map("exitCode", List.of(Ordered.map("anything-but", List.of(0))))));
        wrong.add(Ordered.map("stopCode", List.of("TaskFailedToStart", "SpotInterruption")));
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("clusterArn", List.of(task.getCluster().getClusterArn()));
        detail.put(
                "group", List.of("family:" + task.getTask().getTaskDefinition().getFamily()));
        detail.put("lastStatus", List.of("STOPPED"));
        detail.put("$or", wrong);
        Map<String, Object> pattern = new LinkedHashMap<>();
        pattern.put("source", List.of("aws.ecs"));
        pattern.put("detail-type", List.of("ECS Task State Change"));
        pattern.put("detail", detail);
        return pattern;
    }

    private static CfnRule.InputTransformerProperty message(StandaloneTask task) {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("task", "$.detail.taskArn");
        paths.put("reason", "$.detail.stoppedReason");
        paths.put("containers", "$.detail.containers");
        return CfnRule.InputTransformerProperty.builder()
                .inputPathsMap(paths)
                .inputTemplate("{\"task\": <task>, \"reason\": <reason>, \"logs\": \"" + logs(task)
                        + "\", \"containers\": <containers>}")
                .build();
    }
}
