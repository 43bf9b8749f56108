package dev.longshore.pattern;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.internal.Judge;
import dev.longshore.internal.Ordered;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.service.StandaloneTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.ec2.Connections;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.events.CfnRule;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.scheduler.CfnSchedule;
import software.amazon.awscdk.services.scheduler.CfnScheduleGroup;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.stepfunctions.CfnStateMachine;
import software.constructs.Construct;

/**
 * A task that runs by a schedule and ends: with a time zone, a dead-letter queue, alarms for runs that don't start or
 * don't end well, and a state machine where a run has a timeout, attempts, or must not overlap.
 */
public final class ScheduledJob extends Construct implements IConnectable, IGrantable {
    private final @Nullable EcsCluster cluster;
    private final StandaloneTask task;
    private final @Nullable CfnStateMachine stateMachine;
    private final Queue deadLetterQueue;
    private final Role scheduleRole;
    private final CfnSchedule schedule;
    private final Alarm failedStartAlarm;
    private final Alarm failedRunAlarm;

    /** Defines the job from finished options. */
    public ScheduledJob(Construct scope, String id, ScheduledJobProps props) {
        super(scope, id);
        Judge.requireNoErrors(ScheduledJobCheck.of(props, Judge.place(this, scope, id)));
        PinnedFlags.on(this, scope);
        JobSettings job = ((DefaultScheduledJobProps) props).job();
        cluster = job.cluster(this);
        task = new StandaloneTask(this, "Task", job.taskIn(cluster));
        stateMachine = props.isWatched() ? stateMachine(props, job) : null;
        deadLetterQueue = JobAlarms.queue(this);
        // A group of its own: it is what the role is for, and what metrics are counted by.
        CfnScheduleGroup group = new CfnScheduleGroup(this, "Group");
        StarterRole role = StarterRole.create(
                this,
                new StarterRole.Trusted("Schedule", "scheduler", "schedule-group/" + group.getRef()),
                job.task().task().permissionsBoundary(),
                permissions());
        scheduleRole = role.role();
        schedule = schedule(props, job, group);
        role.before(schedule);
        task.getStartDependencies().forEach(schedule.getNode()::addDependency);
        JobAlarms alarms = new JobAlarms(this, job.alarmTopic());
        failedStartAlarm = alarms.alarm(
                "FailedStart",
                "A run was not started; the dead-letter queue has the reason",
                "AWS/Scheduler",
                "InvocationDroppedCount",
                Ordered.map("ScheduleGroup", group.getRef()));
        failedRunAlarm = failedRuns(alarms);
        CfnOutput.Builder.create(this, "RunNow")
                .description("Starts a run by hand")
                .value(stateMachine == null ? RunParameters.command(task) : TaskMachine.command(stateMachine))
                .build();
    }

    /** Defines the job from options written in place. */
    public static ScheduledJob create(Construct scope, String id, Consumer<ScheduledJobProps.Builder> options) {
        return new ScheduledJob(
                scope, id, ScheduledJobProps.builder().apply(options).build());
    }

    /** Returns the cluster, or null where one was there already that is none of ours. */
    public @Nullable EcsCluster getCluster() {
        return cluster;
    }

    /** Returns the task with where it runs. */
    public StandaloneTask getTask() {
        return task;
    }

    /** Returns what watches over a run, or null where the schedule starts the task itself. */
    public @Nullable CfnStateMachine getStateMachine() {
        return stateMachine;
    }

    /** Returns the queue of what could not be started and of what failed. */
    public Queue getDeadLetterQueue() {
        return deadLetterQueue;
    }

    /** Returns the role with which the schedule starts a run. */
    public Role getScheduleRole() {
        return scheduleRole;
    }

    /** Returns the L1 schedule. */
    public CfnSchedule getSchedule() {
        return schedule;
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

    private CfnStateMachine stateMachine(ScheduledJobProps props, JobSettings job) {
        RunPolicy policy = new RunPolicy(props.timeout(), props.attempts(), job.startRetries(), job.startAge());
        Map<String, Object> definition = WatchedRun.definition(task, policy, props.oneAtATime(), props.spotFirst());
        List<PolicyStatement> statements = StartPermissions.supervise(List.of(task));
        if (props.oneAtATime()) {
            statements.add(StartPermissions.list(task));
        }
        return TaskMachine.create(this, definition, job.task().task().permissionsBoundary(), statements, null);
    }

    private List<PolicyStatement> permissions() {
        List<PolicyStatement> statements = new ArrayList<>();
        if (stateMachine == null) {
            statements.addAll(StartPermissions.run(List.of(task)));
        } else {
            statements.add(StartPermissions.allow("states:StartExecution", stateMachine.getAttrArn()));
        }
        statements.add(StartPermissions.allow("sqs:SendMessage", deadLetterQueue.getQueueArn()));
        return statements;
    }

    private CfnSchedule schedule(ScheduledJobProps props, JobSettings job, CfnScheduleGroup group) {
        CfnSchedule.TargetProperty.Builder target = CfnSchedule.TargetProperty.builder()
                .roleArn(scheduleRole.getRoleArn())
                .retryPolicy(CfnSchedule.RetryPolicyProperty.builder()
                        .maximumRetryAttempts(job.startRetries())
                        .maximumEventAgeInSeconds(job.startAge().toSeconds())
                        .build())
                .deadLetterConfig(CfnSchedule.DeadLetterConfigProperty.builder()
                        .arn(deadLetterQueue.getQueueArn())
                        .build());
        if (stateMachine == null) {
            target.arn(task.getCluster().getClusterArn()).ecsParameters(ScheduledRun.of(task));
        } else {
            target.arn(stateMachine.getAttrArn()).input("{}");
        }
        CfnSchedule.Builder builder = CfnSchedule.Builder.create(this, "Schedule")
                .groupName(group.getRef())
                .scheduleExpression(props.schedule())
                .scheduleExpressionTimezone(props.timeZone().getId())
                .flexibleTimeWindow(ScheduledRun.window(props.flexibleWindow()))
                .target(target.build());
        Consumer<CfnSchedule.Builder> customize = props.customizeSchedule();
        if (customize != null) {
            customize.accept(builder);
        }
        return builder.build();
    }

    private Alarm failedRuns(JobAlarms alarms) {
        String description = "A run did not end well; its logs: " + JobAlarms.logs(task);
        if (stateMachine != null) {
            return alarms.alarm(
                    "FailedRun",
                    description,
                    "AWS/States",
                    "ExecutionsFailed",
                    Ordered.map("StateMachineArn", stateMachine.getAttrArn()));
        }
        CfnRule rule = alarms.failedRuns(task, deadLetterQueue);
        return alarms.alarm(
                "FailedRun", description, "AWS/Events", "Invocations", Ordered.map("RuleName", rule.getRef()));
    }
}
