package dev.longshore.pattern;

import dev.longshore.cluster.Architecture;
import dev.longshore.internal.Ordered;
import dev.longshore.profile.Profile;
import dev.longshore.task.TaskSize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.batch.EcsJobDefinition;
import software.amazon.awscdk.services.batch.Secret;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ecs.ContainerImage;

/** Options of a {@link BatchJob}. */
public sealed interface BatchJobProps permits DefaultBatchJobProps {
    /** The CPU and memory of a job, unless set: one vCPU and 2 GB. */
    TaskSize DEFAULT_SIZE = TaskSize.VCPU_1_GB_2;

    /** The most vCPUs at once, {@value}, unless set. */
    int DEFAULT_MAX_VCPUS = 64;

    /** How often a job is tried, {@value}, unless set. */
    int DEFAULT_ATTEMPTS = 1;

    /** How often one on Spot is tried, {@value}, unless set: an instance that is taken back is no fault of the job. */
    int DEFAULT_SPOT_ATTEMPTS = 3;

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with these options. */
    Builder toBuilder();

    /** Builds {@link BatchJobProps}. */
    final class Builder {
        Profile profile = Profile.PRODUCTION;

        @Nullable
        IVpc vpc;

        @Nullable
        ContainerImage image;

        List<String> command = List.of();
        final Map<String, String> environment = new LinkedHashMap<>();
        final Map<String, Secret> secrets = new LinkedHashMap<>();
        TaskSize size = DEFAULT_SIZE;
        Architecture architecture = Architecture.ARM64;
        BatchCompute compute = BatchCompute.FARGATE;
        List<String> instanceTypes = List.of();
        int maxVcpus = DEFAULT_MAX_VCPUS;

        @Nullable
        Integer gpus;

        boolean readonlyRootFilesystem = true;

        @Nullable
        Integer attempts;

        @Nullable
        Duration timeout;

        @Nullable
        Integer arraySize;

        boolean sequential;

        @Nullable
        Consumer<EcsJobDefinition.Builder> customizeJobDefinition;

        Builder() {}

        /** Chooses the set of defaults. Default: {@link Profile#PRODUCTION}. */
        public Builder profile(Profile profile) {
            this.profile = profile;
            return this;
        }

        /** Runs in this VPC. Default: a new network is made. */
        public Builder vpc(IVpc vpc) {
            this.vpc = vpc;
            return this;
        }

        /** Sets the image, of a registry. One is required. */
        public Builder image(String reference) {
            return image(ContainerImage.fromRegistry(reference));
        }

        /** Sets the image. */
        public Builder image(ContainerImage image) {
            this.image = image;
            return this;
        }

        /** Sets the command; {@code Ref::name} is a parameter of the submission. Default: the image's own. */
        public Builder command(String... words) {
            this.command = List.of(words);
            return this;
        }

        /** Sets a plain environment variable. */
        public Builder putEnvironment(String name, String value) {
            environment.put(name, value);
            return this;
        }

        /** Sets an environment variable that is read from a secret. */
        public Builder putSecret(String name, Secret secret) {
            secrets.put(name, secret);
            return this;
        }

        /** Sets how much CPU and memory a job gets. Default: one vCPU and 2 GB. */
        public Builder size(TaskSize size) {
            this.size = size;
            return this;
        }

        /** Sets the processor that the image is built for. Default: ARM64. */
        public Builder architecture(Architecture architecture) {
            this.architecture = architecture;
            return this;
        }

        /** Sets what the jobs run on. Default: {@link BatchCompute#FARGATE}. */
        public Builder compute(BatchCompute compute) {
            this.compute = compute;
            return this;
        }

        /** Sets the types of the EC2 instances, such as {@code m7g.large}; several for Spot. Required on EC2. */
        public Builder instanceTypes(String... types) {
            this.instanceTypes = List.of(types);
            return this;
        }

        /** Gives each job so many GPUs of its own, on EC2 instances that have some; their image has the drivers. */
        public Builder gpus(int count) {
            this.gpus = count;
            return this;
        }

        /** Sets the most vCPUs at once, of each compute environment. Default: {@value #DEFAULT_MAX_VCPUS}. */
        public Builder maxVcpus(int count) {
            this.maxVcpus = count;
            return this;
        }

        /** Sets whether the root file system is read-only. Default: true. */
        public Builder readonlyRootFilesystem(boolean readonly) {
            this.readonlyRootFilesystem = readonly;
            return this;
        }

        /**
         * Sets how often a job is tried, 1 to 10. Default: {@value #DEFAULT_ATTEMPTS}, on Spot
         * {@value #DEFAULT_SPOT_ATTEMPTS}.
         */
        public Builder attempts(int count) {
            this.attempts = count;
            return this;
        }

        /** Ends an attempt that takes longer, a minute at least. Default: none. */
        public Builder timeout(Duration timeout) {
            this.timeout = timeout;
            return this;
        }

        /** Runs so many jobs at once, 2 to 10000, told apart by {@code AWS_BATCH_JOB_ARRAY_INDEX}. Default: one job. */
        public Builder arraySize(int count) {
            this.arraySize = count;
            return this;
        }

        /** Runs the jobs of the array one after the other, from index 0 on. Default: at the same time. */
        public Builder sequential() {
            this.sequential = true;
            return this;
        }

        /** Changes the L2 builder before the job definition is made; runs last, so it wins. */
        public Builder customizeJobDefinition(Consumer<EcsJobDefinition.Builder> customize) {
            this.customizeJobDefinition = customize;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public BatchJobProps build() {
            int tried = compute.isSpotFirst() ? DEFAULT_SPOT_ATTEMPTS : DEFAULT_ATTEMPTS;
            return new DefaultBatchJobProps(
                    profile,
                    vpc,
                    image,
                    command,
                    Ordered.copy(environment),
                    Ordered.copy(secrets),
                    size,
                    architecture,
                    compute,
                    instanceTypes,
                    maxVcpus,
                    gpus,
                    readonlyRootFilesystem,
                    attempts == null ? tried : attempts,
                    timeout,
                    arraySize,
                    sequential,
                    customizeJobDefinition);
        }
    }
}
