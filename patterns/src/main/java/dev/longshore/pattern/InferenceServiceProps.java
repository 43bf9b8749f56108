package dev.longshore.pattern;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.CapacityProps;
import dev.longshore.cluster.Ec2CapacityProps;
import dev.longshore.cluster.ManagedInstancesProps;
import dev.longshore.loadbalancer.HttpLoadBalancerProps;
import dev.longshore.queue.QueueScalingOptions;
import dev.longshore.queue.WorkQueueProps;
import dev.longshore.service.EcsServiceProps;
import dev.longshore.service.ServiceOptions;
import dev.longshore.storage.Mountable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.s3.IBucket;

/** Options of an {@link InferenceService}. */
public sealed interface InferenceServiceProps permits DefaultInferenceServiceProps {
    /** What the instances that are made are called in their cluster, {@value}. */
    String CAPACITY = "Gpu";

    /** Minutes after a start in which failed checks don't count, {@value}, unless a container says what it takes. */
    int DEFAULT_GRACE_MINUTES = 15;

    /** The image that copies model files from S3, {@value}. */
    String COPY_IMAGE = "public.ecr.aws/aws-cli/aws-cli:2.31.0";

    /** Returns the options of the service. */
    EcsServiceProps service();

    /** Returns the VPC that is there already, or null. */
    @Nullable
    IVpc vpc();

    /** Returns the instances that are made, or null where the cluster has some. */
    @Nullable
    CapacityProps instances();

    /** Returns the files in S3 that each task copies before it starts, or null. */
    @Nullable
    ModelObjects models();

    /** Returns the options of the load balancer that is made, or null. */
    @Nullable
    Consumer<HttpLoadBalancerProps.Builder> loadBalancer();

    /** Returns how a queue scales the tasks, or null where requests come over HTTP. */
    @Nullable
    QueueScalingOptions queueScaling();

    /** Returns the options of the queue. */
    Consumer<WorkQueueProps.Builder> queue();

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link InferenceServiceProps}. */
    final class Builder extends ServiceOptions<Builder> {
        private @Nullable IVpc vpc;
        private @Nullable CapacityProps instances;
        private @Nullable ModelObjects models;
        private @Nullable Consumer<HttpLoadBalancerProps.Builder> loadBalancer;
        private @Nullable QueueScalingOptions queueScaling;
        private Consumer<WorkQueueProps.Builder> queue = options -> {};

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /** Puts the cluster that is made into a VPC that is there already. Default: a new network is made. */
        public Builder vpc(IVpc vpc) {
            this.vpc = vpc;
            return this;
        }

        /** Makes a cluster with these EC2 instances. Default: {@code cluster} and {@code capacity} say where it runs. */
        public Builder instances(Consumer<Ec2CapacityProps.Builder> options) {
            this.instances = Ec2CapacityProps.builder().apply(options).build();
            return capacity(Capacity.of(CAPACITY));
        }

        /** Makes a cluster with Managed Instances. Default: {@code cluster} and {@code capacity} say where it runs. */
        public Builder managedInstances(Consumer<ManagedInstancesProps.Builder> options) {
            this.instances = ManagedInstancesProps.builder().apply(options).build();
            return capacity(Capacity.of(CAPACITY));
        }

        /**
         * Mounts model files in all containers, to be read only. A task starts at once, and reads the model as it loads it.
         */
        public Builder models(Mountable files, String path) {
            return mountReadOnly(files, path);
        }

        /**
         * Copies model files from S3 to the disk before the containers of each task start, and mounts them in all of them,
         * to be read only.
         *
         * @param bucket the bucket
         * @param prefix what the keys begin with, such as {@code llama-3/}
         * @param path where the files are in the containers
         */
        public Builder models(IBucket bucket, String prefix, String path) {
            this.models = new ModelObjects(bucket, prefix, path);
            return this;
        }

        /** Makes a load balancer for this service alone. Use {@code route} instead for one that others share. */
        public Builder loadBalancer(Consumer<HttpLoadBalancerProps.Builder> options) {
            this.loadBalancer = options;
            return this;
        }

        /** Takes requests from a queue, which also scales the tasks, in place of HTTP. */
        public Builder queue(Consumer<QueueScalingOptions.Builder> scaling) {
            return queue(scaling, options -> {});
        }

        /** Takes requests from a queue, which also scales the tasks, in place of HTTP, and says what queue that is. */
        public Builder queue(
                Consumer<QueueScalingOptions.Builder> scaling, Consumer<WorkQueueProps.Builder> queueOptions) {
            this.queueScaling = QueueScalingOptions.builder().apply(scaling).build();
            this.queue = queueOptions;
            return this;
        }

        /** Returns the options. */
        public InferenceServiceProps build() {
            return new DefaultInferenceServiceProps(
                    serviceProps(), vpc, instances, models, loadBalancer, queueScaling, queue);
        }
    }
}

record DefaultInferenceServiceProps(
        EcsServiceProps service,
        @Nullable IVpc vpc,
        @Nullable CapacityProps instances,
        @Nullable ModelObjects models,
        @Nullable Consumer<HttpLoadBalancerProps.Builder> loadBalancer,
        @Nullable QueueScalingOptions queueScaling,
        Consumer<WorkQueueProps.Builder> queue)
        implements InferenceServiceProps {}
