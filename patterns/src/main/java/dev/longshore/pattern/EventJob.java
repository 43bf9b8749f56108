package dev.longshore.pattern;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.internal.Judge;
import dev.longshore.internal.Ordered;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.service.StandaloneTask;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.ec2.Connections;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.events.CfnRule;
import software.amazon.awscdk.services.events.Rule;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.Construct;

/**
 * A task that an event starts: with what it is told of the event, a dead-letter queue, retries, and alarms for runs that
 * don't start or don't end well.
 */
public final class EventJob extends Construct implements IConnectable, IGrantable {
    private final @Nullable EcsCluster cluster;
    private final StandaloneTask task;
    private final Queue deadLetterQueue;
    private final Role ruleRole;
    private final Rule rule;
    private final Alarm failedStartAlarm;
    private final Alarm failedRunAlarm;

    /** Defines the job from finished options. */
    public EventJob(Construct scope, String id, EventJobProps props) {
        super(scope, id);
        DefaultEventJobProps options = (DefaultEventJobProps) props;
        Judge.requireNoErrors(options.check(Judge.place(this, scope, id)));
        PinnedFlags.on(this, scope);
        JobSettings job = options.job();
        cluster = job.cluster(this);
        task = new StandaloneTask(this, "Task", job.taskIn(cluster));
        deadLetterQueue = JobAlarms.queue(this);
        StarterRole role = StarterRole.create(
                this,
                new StarterRole.Trusted("Rule", "events", "rule/*"),
                job.task().task().permissionsBoundary(),
                StartPermissions.run(List.of(task)));
        ruleRole = role.role();
        rule = rule(props);
        CfnRule rendered = (CfnRule) Objects.requireNonNull(rule.getNode().getDefaultChild());
        // CDK's own target knows no capacity provider, and makes a role for any task of the cluster.
        rendered.setTargets(List.of(target(options)));
        role.before(rendered);
        task.getStartDependencies().forEach(rendered.getNode()::addDependency);
        JobAlarms alarms = new JobAlarms(this, job.alarmTopic());
        JobAlarms.letSend(deadLetterQueue, rendered);
        failedStartAlarm = alarms.alarm(
                "FailedStart",
                "A run was not started; the dead-letter queue has the event and the reason",
                "AWS/Events",
                "FailedInvocations",
                Ordered.map("RuleName", rendered.getRef()));
        CfnRule failed = alarms.failedRuns(task, deadLetterQueue);
        failedRunAlarm = alarms.alarm(
                "FailedRun",
                "A run did not end well; its logs: " + JobAlarms.logs(task),
                "AWS/Events",
                "Invocations",
                Ordered.map("RuleName", failed.getRef()));
        CfnOutput.Builder.create(this, "RunNow")
                .description("Starts a run by hand, without an event")
                .value(RunParameters.command(task))
                .build();
    }

    /** Defines the job from options written in place. */
    public static EventJob create(Construct scope, String id, Consumer<EventJobProps.Builder> options) {
        return new EventJob(scope, id, EventJobProps.builder().apply(options).build());
    }

    /** Returns the cluster, or null where one was there already that is none of ours. */
    public @Nullable EcsCluster getCluster() {
        return cluster;
    }

    /** Returns the task with where it runs. */
    public StandaloneTask getTask() {
        return task;
    }

    /** Returns the queue of what could not be started and of what failed. */
    public Queue getDeadLetterQueue() {
        return deadLetterQueue;
    }

    /** Returns the role with which the rule starts a run. */
    public Role getRuleRole() {
        return ruleRole;
    }

    /** Returns the L2 rule; its target is set on the L1 below it. */
    public Rule getRule() {
        return rule;
    }

    /** Returns the alarm of runs that were not started. */
    public Alarm getFailedStartAlarm() {
        return failedStartAlarm;
    }

    /** Returns the alarm of runs that did not end well. */
    public Alarm getFailedRunAlarm() {
        return failedRunAlarm;
    }

    @Override
    public Connections getConnections() {
        return task.getConnections();
    }

    @Override
    public IPrincipal getGrantPrincipal() {
        return task.getGrantPrincipal();
    }

    private Rule rule(EventJobProps props) {
        Rule.Builder builder = Rule.Builder.create(this, "Rule");
        if (props.pattern() != null) {
            builder.eventPattern(props.pattern());
        }
        if (props.schedule() != null) {
            builder.schedule(props.schedule());
        }
        if (props.eventBus() != null) {
            builder.eventBus(props.eventBus());
        }
        Consumer<Rule.Builder> customize = props.customizeRule();
        if (customize != null) {
            customize.accept(builder);
        }
        return builder.build();
    }

    private CfnRule.TargetProperty target(DefaultEventJobProps props) {
        CfnRule.TargetProperty.Builder target = CfnRule.TargetProperty.builder()
                .id("task")
                .arn(task.getCluster().getClusterArn())
                .roleArn(ruleRole.getRoleArn())
                .ecsParameters(EventRun.of(task))
                .deadLetterConfig(CfnRule.DeadLetterConfigProperty.builder()
                        .arn(deadLetterQueue.getQueueArn())
                        .build())
                .retryPolicy(CfnRule.RetryPolicyProperty.builder()
                        .maximumRetryAttempts(props.job().startRetries())
                        .maximumEventAgeInSeconds(props.job().startAge().toSeconds())
                        .build());
        RunInput input = props.input();
        if (input != null) {
            target.inputTransformer(EventRun.input(input, props.toldContainer()));
        }
        return target.build();
    }
}
