package dev.longshore.pattern;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.Finding;
import dev.longshore.internal.Judge;
import dev.longshore.internal.Ordered;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.service.StandaloneTask;
import dev.longshore.service.StandaloneTaskCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.stepfunctions.CfnStateMachine;
import software.constructs.Construct;

/**
 * Tasks one after the other, at the same time, or one for each item of a list, run by a state machine of Step Functions:
 * with timeouts, attempts, a task for failures, and an alarm.
 */
public final class TaskPipeline extends Construct {
    private final @Nullable EcsCluster cluster;
    private final Map<String, StandaloneTask> tasks = new LinkedHashMap<>();
    private final CfnStateMachine stateMachine;
    private final Alarm failedRunAlarm;

    /** Defines the pipeline from finished options. */
    public TaskPipeline(Construct scope, String id, TaskPipelineProps props) {
        super(scope, id);
        DefaultTaskPipelineProps options = (DefaultTaskPipelineProps) props;
        Judge.requireNoErrors(check(options));
        PinnedFlags.on(this, scope);
        cluster = options.clusterIn(this);
        Construct all = new Construct(this, "Tasks");
        for (PipelineTask task : options.tasks()) {
            tasks.put(
                    task.name(),
                    new StandaloneTask(
                            all, task.name(), DefaultTaskPipelineProps.in(task, cluster, options.existingCluster())));
        }
        List<PolicyStatement> statements = StartPermissions.supervise(List.copyOf(tasks.values()));
        statements.addAll(StartPermissions.submit(options.batchJobs()));
        stateMachine = TaskMachine.create(
                this,
                PipelineStates.definition(options, tasks),
                options.permissionsBoundary(),
                statements,
                options.customizeStateMachine());
        failedRunAlarm = new JobAlarms(this, options.alarmTopic())
                .alarm(
                        "FailedRun",
                        "An execution of the pipeline failed; its history says which task",
                        "AWS/States",
                        "ExecutionsFailed",
                        Ordered.map("StateMachineArn", stateMachine.getAttrArn()));
        CfnOutput.Builder.create(this, "RunNow")
                .description("Starts the pipeline by hand; its input is JSON, added with --input")
                .value(TaskMachine.command(stateMachine))
                .build();
    }

    /** Defines the pipeline from options written in place. */
    public static TaskPipeline create(Construct scope, String id, Consumer<TaskPipelineProps.Builder> options) {
        return new TaskPipeline(
                scope, id, TaskPipelineProps.builder().apply(options).build());
    }

    /** Returns the cluster, or null where one was there already that is none of ours, or nothing would run in it. */
    public @Nullable EcsCluster getCluster() {
        return cluster;
    }

    /** Returns the tasks by name. */
    public Map<String, StandaloneTask> getTasks() {
        return Ordered.copy(tasks);
    }

    /** Returns the L1 state machine. */
    public CfnStateMachine getStateMachine() {
        return stateMachine;
    }

    /** Returns the alarm of executions that failed. */
    public Alarm getFailedRunAlarm() {
        return failedRunAlarm;
    }

    private List<Finding> check(DefaultTaskPipelineProps props) {
        List<Finding> findings = new ArrayList<>(props.check(Judge.place(this)));
        for (PipelineTask task : props.tasks()) {
            findings.addAll(StandaloneTaskCheck.of(
                    DefaultTaskPipelineProps.in(task, props.cluster(), props.existingCluster()), Judge.place(this)));
        }
        return findings;
    }
}
