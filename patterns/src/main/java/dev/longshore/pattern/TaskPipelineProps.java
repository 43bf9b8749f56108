package dev.longshore.pattern;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.internal.Ordered;
import dev.longshore.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ecs.ICluster;
import software.amazon.awscdk.services.iam.IManagedPolicy;
import software.amazon.awscdk.services.sns.ITopic;
import software.amazon.awscdk.services.stepfunctions.CfnStateMachine;

/** Options of a {@link TaskPipeline}. */
public sealed interface TaskPipelineProps permits DefaultTaskPipelineProps {
    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with these options. */
    Builder toBuilder();

    /** Builds {@link TaskPipelineProps}. */
    final class Builder {
        Profile profile = Profile.PRODUCTION;

        @Nullable
        EcsCluster cluster;

        @Nullable
        ICluster existingCluster;

        @Nullable
        IVpc vpc;

        @Nullable
        IManagedPolicy permissionsBoundary;

        final List<PipelineStage> stages = new ArrayList<>();

        @Nullable
        PipelineTask onFailure;

        @Nullable
        ITopic alarmTopic;

        @Nullable
        Consumer<CfnStateMachine.Builder> customizeStateMachine;

        Builder() {}

        /** Chooses the set of defaults, of its tasks too. Default: {@link Profile#PRODUCTION}. */
        public Builder profile(Profile profile) {
            this.profile = profile;
            return this;
        }

        /** Runs in this cluster. Default: one is made. */
        public Builder cluster(EcsCluster cluster) {
            this.cluster = cluster;
            return this;
        }

        /** Runs in a cluster that is there already, on Fargate or external instances. */
        public Builder cluster(ICluster existing) {
            this.existingCluster = existing;
            return this;
        }

        /** Puts the cluster that is made into a VPC that is there already. Default: a new network is made. */
        public Builder vpc(IVpc vpc) {
            this.vpc = vpc;
            return this;
        }

        /** Limits what the role of the state machine may do at the most. Default: no limit but its own permissions. */
        public Builder permissionsBoundary(IManagedPolicy boundary) {
            this.permissionsBoundary = boundary;
            return this;
        }

        /** Runs a task, once all that was said before has ended well. */
        public Builder task(String name, Consumer<PipelineTask.Builder> options) {
            stages.add(PipelineStage.one(named(name, options)));
            return this;
        }

        /** Runs tasks and batch jobs at the same time, and goes on once all of them have ended well. */
        public Builder parallel(String name, Consumer<Parallel> tasks) {
            Parallel parallel = new Parallel(profile);
            tasks.accept(parallel);
            stages.add(new PipelineStage(name, Ordered.copy(parallel.tasks), Ordered.copy(parallel.batches), null, 0));
            return this;
        }

        /**
         * Runs a task for each item of a list in the input, such as {@code $.files}, and goes on once all of them have
         * ended well.
         *
         * @param name the name of the task
         * @param items the path of the list
         * @param concurrency how many at once
         * @param options the task; its input has {@code $.item} and {@code $.index}
         */
        public Builder forEach(String name, String items, int concurrency, Consumer<PipelineTask.Builder> options) {
            stages.add(new PipelineStage(name, List.of(named(name, options)), List.of(), items, concurrency));
            return this;
        }

        /** Submits a job of AWS Batch, or its array, and goes on once all of it has ended well. */
        public Builder batch(String name, BatchJob job) {
            return batch(name, job, submission -> {});
        }

        /** Submits a job with parameters, or job by job of its array. */
        public Builder batch(String name, BatchJob job, Consumer<BatchSubmission.Builder> submission) {
            stages.add(PipelineStage.one(submitted(name, job, submission)));
            return this;
        }

        /** Runs a task when another has failed for good; the execution fails after it. Default: it fails at once. */
        public Builder onFailure(String name, Consumer<PipelineTask.Builder> options) {
            this.onFailure = named(name, options);
            return this;
        }

        /** Tells this topic when an execution has failed. Default: the alarm tells nobody. */
        public Builder alarmTopic(ITopic topic) {
            this.alarmTopic = topic;
            return this;
        }

        /** Changes the L1 builder before the state machine is made; runs last, so it wins. */
        public Builder customizeStateMachine(Consumer<CfnStateMachine.Builder> customize) {
            this.customizeStateMachine = customize;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public TaskPipelineProps build() {
            return new DefaultTaskPipelineProps(
                    profile,
                    cluster,
                    existingCluster,
                    vpc,
                    permissionsBoundary,
                    Ordered.copy(stages),
                    onFailure,
                    alarmTopic,
                    customizeStateMachine);
        }

        private PipelineTask named(String name, Consumer<PipelineTask.Builder> options) {
            return PipelineTask.builder(name).profile(profile).apply(options).build();
        }

        private static PipelineBatch submitted(
                String name, BatchJob job, Consumer<BatchSubmission.Builder> submission) {
            return new PipelineBatch(
                    name, job, BatchSubmission.builder().apply(submission).build());
        }
    }

    /** Tasks and batch jobs that run at the same time. */
    final class Parallel {
        private final Profile profile;
        private final List<PipelineTask> tasks = new ArrayList<>();
        private final List<PipelineBatch> batches = new ArrayList<>();

        private Parallel(Profile profile) {
            this.profile = profile;
        }

        /** Adds a task. */
        public Parallel task(String name, Consumer<PipelineTask.Builder> options) {
            tasks.add(PipelineTask.builder(name).profile(profile).apply(options).build());
            return this;
        }

        /** Adds a job of AWS Batch, or its array. */
        public Parallel batch(String name, BatchJob job) {
            return batch(name, job, submission -> {});
        }

        /** Adds a job with parameters. */
        public Parallel batch(String name, BatchJob job, Consumer<BatchSubmission.Builder> submission) {
            batches.add(Builder.submitted(name, job, submission));
            return this;
        }
    }
}
