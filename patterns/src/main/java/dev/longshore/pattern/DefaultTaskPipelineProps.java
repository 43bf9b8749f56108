package dev.longshore.pattern;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.cluster.EcsClusterProps;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.JobRule;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.profile.Profile;
import dev.longshore.service.StandaloneTaskProps;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ecs.ICluster;
import software.amazon.awscdk.services.iam.IManagedPolicy;
import software.amazon.awscdk.services.sns.ITopic;
import software.amazon.awscdk.services.stepfunctions.CfnStateMachine;
import software.constructs.Construct;

record DefaultTaskPipelineProps(
        Profile profile,
        @Nullable EcsCluster cluster,
        @Nullable ICluster existingCluster,
        @Nullable IVpc vpc,
        @Nullable IManagedPolicy permissionsBoundary,
        List<PipelineStage> stages,
        @Nullable PipelineTask onFailure,
        @Nullable ITopic alarmTopic,
        @Nullable Consumer<CfnStateMachine.Builder> customizeStateMachine)
        implements TaskPipelineProps {
    private static final int MOST_ATTEMPTS = 10;
    private static final int MOST_AT_ONCE = 40;
    private static final int LONGEST_NAME = 80;

    @Override
    public Builder toBuilder() {
        Builder builder = new Builder().profile(profile);
        builder.cluster = cluster;
        builder.existingCluster = existingCluster;
        builder.vpc = vpc;
        builder.permissionsBoundary = permissionsBoundary;
        builder.stages.addAll(stages);
        builder.onFailure = onFailure;
        builder.alarmTopic = alarmTopic;
        builder.customizeStateMachine = customizeStateMachine;
        return builder;
    }

    /** Returns all tasks, in the order in which they were said. */
    List<PipelineTask> tasks() {
        List<PipelineTask> tasks = new ArrayList<>();
        stages.forEach(stage -> tasks.addAll(stage.tasks()));
        if (onFailure != null) {
            tasks.add(onFailure);
        }
        return tasks;
    }

    /** Returns the jobs of AWS Batch, each once. */
    List<BatchJob> batchJobs() {
        List<BatchJob> jobs = new ArrayList<>();
        for (PipelineStage stage : stages) {
            for (PipelineBatch batch : stage.batches()) {
                if (!jobs.contains(batch.job())) {
                    jobs.add(batch.job());
                }
            }
        }
        return jobs;
    }

    /** Returns the options of a task in the pipeline's cluster. */
    static StandaloneTaskProps in(PipelineTask task, @Nullable EcsCluster ours, @Nullable ICluster existing) {
        StandaloneTaskProps.Builder options = task.task().toBuilder();
        if (ours != null) {
            options.cluster(ours);
        } else if (existing != null) {
            options.cluster(existing);
        }
        return options.build();
    }

    /** Returns the cluster that was given, or a new one; null where it is none of ours, or nothing would run in it. */
    @Nullable
    EcsCluster clusterIn(Construct scope) {
        if (cluster != null || existingCluster != null || tasks().isEmpty()) {
            return cluster;
        }
        EcsClusterProps.Builder made = EcsClusterProps.builder().profile(profile);
        return new EcsCluster(scope, "Cluster", (vpc == null ? made : made.vpc(vpc)).build());
    }

    /** Returns everything that is wrong with the pipeline; each task says what is wrong with itself. */
    List<Finding> check(Place place) {
        OptionCheck check = new OptionCheck(place);
        check.require(
                        !stages.isEmpty(),
                        OptionRule.MISSING,
                        "task",
                        null,
                        "is missing: the pipeline has none",
                        "add task(\"Extract\", t -> t.addContainer(...))")
                .require(
                        vpc == null || (cluster == null && existingCluster == null),
                        OptionRule.CONTRADICTION,
                        "vpc",
                        null,
                        "and 'cluster' are both given",
                        "give one of them; a cluster has its VPC");
        Set<String> names = new HashSet<>();
        names.add(PipelineStates.FAILED);
        stages.stream().filter(PipelineStage::isParallel).forEach(stage -> name(stage.name(), names, check));
        stages.forEach(stage -> stage(stage, check));
        batches(names, check);
        tasks().forEach(task -> task(task, names, check));
        return check.findings();
    }

    private static void stage(PipelineStage stage, OptionCheck check) {
        String items = stage.items();
        check.require(
                        !stage.tasks().isEmpty() || !stage.batches().isEmpty(),
                        OptionRule.MISSING,
                        "parallel",
                        stage.name(),
                        "must have a task",
                        "add task(...) to it")
                .require(
                        items == null || items.startsWith("$."),
                        JobRule.STATES,
                        "forEach",
                        items,
                        "must be a path in the input",
                        "write forEach(\"" + stage.name() + "\", \"$.items\", 10, t -> ...)")
                .require(
                        items == null || (stage.concurrency() >= 1 && stage.concurrency() <= MOST_AT_ONCE),
                        JobRule.STATES,
                        "forEach",
                        stage.concurrency(),
                        "must be 1 to " + MOST_AT_ONCE + " at once",
                        "write forEach(\"" + stage.name() + "\", \"$.items\", 10, t -> ...)");
    }

    private void batches(Set<String> names, OptionCheck check) {
        for (int i = 0; i < stages.size(); i++) {
            for (PipelineBatch batch : stages.get(i).batches()) {
                name(batch.name(), names, check);
                boolean follows = i > 0 && batch.equals(stages.get(i).batch()) && batch.hasLikesIn(stages.get(i - 1));
                check.require(
                        !batch.submission().nToN() || follows,
                        JobRule.DEPENDENCY,
                        "nToN",
                        batch.name(),
                        "must come right after a batch job whose array is of the same size",
                        "give both jobs the same arraySize(n), one after the other, or leave nToN() out");
            }
        }
    }

    private static void task(PipelineTask task, Set<String> names, OptionCheck check) {
        name(task.name(), names, check);
        check.require(
                        task.attempts() >= 1 && task.attempts() <= MOST_ATTEMPTS,
                        JobRule.RUN_ATTEMPTS,
                        "attempts",
                        task.attempts(),
                        "of '" + task.name() + "' must be 1 to " + MOST_ATTEMPTS,
                        "write attempts(3)")
                .require(
                        task.timeout() == null || task.timeout().toSeconds().longValue() > 0,
                        JobRule.RUN_TIMEOUT,
                        "timeout",
                        task.timeout() == null ? null : task.timeout().toSeconds() + " s",
                        "of '" + task.name() + "' must be a second at least",
                        "write timeout(Duration.hours(1))")
                .require(
                        task.task().cluster() == null && task.task().existingCluster() == null,
                        OptionRule.CONTRADICTION,
                        "cluster",
                        null,
                        "is given for '" + task.name() + "': a pipeline has one",
                        "give it to the pipeline");
    }

    private static void name(String name, Set<String> names, OptionCheck check) {
        check.require(
                        !name.isEmpty() && name.length() <= LONGEST_NAME,
                        JobRule.STATES,
                        "task",
                        name,
                        "must have a name of 1 to " + LONGEST_NAME + " characters",
                        "shorten it")
                .require(
                        names.add(name),
                        JobRule.STATES,
                        "task",
                        name,
                        "must have a name that no other has",
                        "choose another name");
    }
}
