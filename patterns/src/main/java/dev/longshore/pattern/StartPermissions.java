package dev.longshore.pattern;

import dev.longshore.internal.Ordered;
import dev.longshore.service.StandaloneTask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.iam.PolicyStatement;

/** What a role needs to start tasks, and no more: these revisions, in this cluster, with their two roles. */
final class StartPermissions {
    private static final String ARN = "arn:" + Aws.PARTITION + ":";
    private static final String HERE = ":" + Aws.REGION + ":" + Aws.ACCOUNT_ID + ":";

    private static final List<String> RULE_ACTIONS =
            List.of("events:DescribeRule", "events:PutRule", "events:PutTargets");

    private StartPermissions() {}

    /** Returns what {@code RunTask} takes for each of the tasks, which are in one cluster. */
    static List<PolicyStatement> run(List<StandaloneTask> tasks) {
        List<String> definitions = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        for (StandaloneTask task : tasks) {
            definitions.add(task.getTask().getTaskDefinition().getTaskDefinitionArn());
            roles.add(task.getTask().getExecutionRole().getRoleArn());
            roles.add(task.getTask().getTaskRole().getRoleArn());
        }
        StandaloneTask first = tasks.get(0);
        return List.of(
                statement(List.of("ecs:RunTask"), definitions, "ArnEquals", "ecs:cluster", clusterArn(first)),
                // The tags of the task definition, for cost allocation, are given to each task.
                statement(
                        List.of("ecs:TagResource"),
                        List.of(anyTask(first)),
                        "StringEquals",
                        "ecs:CreateAction",
                        "RunTask"),
                statement(
                        List.of("iam:PassRole"),
                        roles,
                        "StringEquals",
                        "iam:PassedToService",
                        "ecs-tasks.amazonaws.com"));
    }

    /** Returns what Step Functions takes to start tasks and to wait for their end, by its guide's page on ECS. */
    static List<PolicyStatement> supervise(List<StandaloneTask> tasks) {
        if (tasks.isEmpty()) {
            return new ArrayList<>();
        }
        List<PolicyStatement> statements = new ArrayList<>(run(tasks));
        StandaloneTask first = tasks.get(0);
        statements.add(statement(
                List.of("ecs:DescribeTasks", "ecs:StopTask"),
                List.of(anyTask(first)),
                "ArnEquals",
                "ecs:cluster",
                clusterArn(first)));
        statements.add(PolicyStatement.Builder.create()
                .actions(RULE_ACTIONS)
                .resources(List.of(ARN + "events" + HERE + "rule/StepFunctionsGetEventsForECSTaskRule"))
                .build());
        return statements;
    }

    /** Returns what Step Functions takes to submit jobs and to wait for their end, by its guide's page on AWS Batch. */
    static List<PolicyStatement> submit(List<BatchJob> jobs) {
        if (jobs.isEmpty()) {
            return List.of();
        }
        List<String> submitted = new ArrayList<>();
        for (BatchJob job : jobs) {
            submitted.add(job.getJobDefinition().getJobDefinitionArn());
            submitted.add(job.getJobQueue().getJobQueueArn());
        }
        return List.of(
                PolicyStatement.Builder.create()
                        .actions(List.of("batch:SubmitJob"))
                        .resources(submitted)
                        .build(),
                allow("batch:TerminateJob", ARN + "batch" + HERE + "job/*"),
                // It has no resource level.
                allow("batch:DescribeJobs", "*"),
                PolicyStatement.Builder.create()
                        .actions(RULE_ACTIONS)
                        .resources(List.of(ARN + "events" + HERE + "rule/StepFunctionsGetEventsForBatchJobsRule"))
                        .build());
    }

    /** Returns what it takes to see whether the task runs already; ListTasks has no other resource. */
    static PolicyStatement list(StandaloneTask task) {
        return statement(List.of("ecs:ListTasks"), List.of("*"), "ArnEquals", "ecs:cluster", clusterArn(task));
    }

    /** Returns one action on one resource. */
    static PolicyStatement allow(String action, String resource) {
        return PolicyStatement.Builder.create()
                .actions(List.of(action))
                .resources(List.of(resource))
                .build();
    }

    private static String anyTask(StandaloneTask task) {
        return ARN + "ecs" + HERE + "task/" + task.getCluster().getClusterName() + "/*";
    }

    private static String clusterArn(StandaloneTask task) {
        return task.getCluster().getClusterArn();
    }

    private static PolicyStatement statement(
            List<String> actions, List<String> resources, String operator, String key, String value) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        conditions.put(operator, Ordered.map(key, value));
        return PolicyStatement.Builder.create()
                .actions(actions)
                .resources(resources)
                .conditions(conditions)
                .build();
    }
}
