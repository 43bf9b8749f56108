package dev.longshore.pattern;

import dev.longshore.cluster.Capacity;
import dev.longshore.queue.QueueScalingOptions;
import dev.longshore.queue.WorkQueueProps;
import dev.longshore.scaling.ScalingOptions;
import dev.longshore.service.EcsServiceProps;
import dev.longshore.service.ServiceOptions;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.sqs.IQueue;

/** Options of a {@link QueueWorker}. */
public sealed interface QueueWorkerProps permits DefaultQueueWorkerProps {
    /** The variable in which the containers find the URL of the queue, {@value}. */
    String QUEUE_URL = "QUEUE_URL";

    /** Seconds until there is an instance for a task, {@value}, on EC2 and Managed Instances. */
    int INSTANCE_SECONDS = 180;

    /** Returns the options of the service. */
    EcsServiceProps service();

    /** Returns the VPC that is there already, or null. */
    @Nullable
    IVpc vpc();

    /** Returns the options of the queue. */
    WorkQueueProps queue();

    /** Returns how the queue scales the tasks. */
    QueueScalingOptions queueScaling();

    /** Returns what else was to scale the tasks, which is refused, or null. */
    @Nullable
    ScalingOptions otherScaling();

    /** Returns a builder with these options. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link QueueWorkerProps}. */
    final class Builder extends ServiceOptions<Builder> {
        private @Nullable IVpc vpc;
        private @Nullable WorkQueueProps queue;
        private Consumer<WorkQueueProps.Builder> queueOptions = options -> {};
        private int minTasks = QueueScalingOptions.DEFAULT_MIN_TASKS;
        private int maxTasks = QueueScalingOptions.DEFAULT_MAX_TASKS;
        private @Nullable Duration acceptableLatency;
        private @Nullable Duration timePerMessage;
        private int messagesAtOnce = 1;
        private @Nullable ScalingOptions otherScaling;

        private Builder() {
            capacity(Capacity.FARGATE.base(1).weight(0), Capacity.FARGATE_SPOT);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** Puts the cluster that is made into a VPC that is there already. Default: a new network is made. */
        public Builder vpc(IVpc vpc) {
            this.vpc = vpc;
            return this;
        }

        /** Works on a queue that is there already, as it is. Default: one is made. */
        public Builder queue(IQueue existing) {
            return queue(q -> q.existing(existing));
        }

        /** Sets the options of the queue that is made. Default: a standard queue with a dead-letter queue. */
        public Builder queue(WorkQueueProps queue) {
            this.queue = queue;
            return this;
        }

        /** Sets the options of the queue that is made, in place. They begin with this worker's profile and times. */
        public Builder queue(Consumer<WorkQueueProps.Builder> options) {
            this.queueOptions = options;
            this.queue = null;
            return this;
        }

        /**
         * Sets the fewest and the most tasks. With 0, tasks go when there are no messages and come with the first one.
         * Default: {@value QueueScalingOptions#DEFAULT_MIN_TASKS} to {@value QueueScalingOptions#DEFAULT_MAX_TASKS}.
         */
        public Builder tasks(int min, int max) {
            this.minTasks = min;
            this.maxTasks = max;
            return this;
        }

        /** Runs this many tasks, always. */
        @Override
        public Builder tasks(int count) {
            return tasks(count, count);
        }

        /** Sets how long a message may take from its coming until it is done with; required. */
        public Builder acceptableLatency(Duration latency) {
            this.acceptableLatency = latency;
            return this;
        }

        /** Sets how long a message is in flight on average, from taken to deleted; required. */
        public Builder timePerMessage(Duration time) {
            this.timePerMessage = time;
            return this;
        }

        /** Sets how many messages a task has in flight at the same time, in parallel or as a batch. Default: 1. */
        public Builder messagesAtOnce(int messages) {
            this.messagesAtOnce = messages;
            return this;
        }

        /** Is refused: the queue scales the tasks, and a second policy would pull against it. */
        @Override
        public Builder scaling(ScalingOptions scaling) {
            this.otherScaling = scaling;
            return this;
        }

        Builder service(EcsServiceProps service) {
            return from(service);
        }

        Builder scaledBy(QueueScalingOptions scaling) {
            minTasks = scaling.minTasks();
            maxTasks = scaling.maxTasks();
            acceptableLatency = scaling.acceptableLatency();
            timePerMessage = scaling.timePerMessage();
            messagesAtOnce = scaling.messagesAtOnce();
            return this;
        }

        private Builder from(QueueWorkerProps props) {
            from(props.service());
            scaledBy(props.queueScaling());
            vpc = props.vpc();
            queue = props.queue();
            otherScaling = props.otherScaling();
            return this;
        }

        /** Returns the options. */
        public QueueWorkerProps build() {
            super.scaling(ScalingOptions.builder().tasks(minTasks, maxTasks).build());
            QueueScalingOptions.Builder scaling =
                    QueueScalingOptions.builder().tasks(minTasks, maxTasks).messagesAtOnce(messagesAtOnce);
            WorkQueueProps.Builder made = WorkQueueProps.builder().profile(chosenProfile());
            if (acceptableLatency != null) {
                scaling.acceptableLatency(acceptableLatency);
            }
            if (timePerMessage != null) {
                scaling.timePerMessage(timePerMessage);
                made.timePerMessage(timePerMessage);
            }
            return new DefaultQueueWorkerProps(
                    serviceProps(),
                    vpc,
                    queue == null ? made.apply(queueOptions).build() : queue,
                    scaling.build(),
                    otherScaling);
        }
    }
}

record DefaultQueueWorkerProps(
        EcsServiceProps service,
        @Nullable IVpc vpc,
        WorkQueueProps queue,
        QueueScalingOptions queueScaling,
        @Nullable ScalingOptions otherScaling)
        implements QueueWorkerProps {}
