package dev.longshore.queue;

import dev.longshore.internal.Durations;
import dev.longshore.internal.Judge;
import dev.longshore.internal.PinnedFlags;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.sqs.DeadLetterQueue;
import software.amazon.awscdk.services.sqs.IQueue;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

/**
 * A queue that tasks work on: encrypted, over TLS only, with a dead-letter queue, and what topics and event rules send
 * into it.
 */
public final class WorkQueue extends Construct {
    private final IQueue queue;
    private final @Nullable IQueue deadLetterQueue;
    private final @Nullable IKey key;

    /** Defines the queue from finished options. */
    public WorkQueue(Construct scope, String id, WorkQueueProps props) {
        super(scope, id);
        Judge.report(this, WorkQueueCheck.of(props, Judge.place(this, scope, id)));
        PinnedFlags.on(this, scope);
        IQueue existing = props.existing();
        deadLetterQueue = existing == null ? deadLetterQueue(props) : null;
        queue = existing == null ? queue(props) : existing;
        key = props.key() == null ? queue.getEncryptionMasterKey() : props.key();
        new FanIn(this, queue, key).add(props);
    }

    /** Defines the queue from options written in place. */
    public static WorkQueue create(Construct scope, String id, Consumer<WorkQueueProps.Builder> options) {
        return new WorkQueue(scope, id, WorkQueueProps.builder().apply(options).build());
    }

    /** Returns the L2 queue. */
    public IQueue getQueue() {
        return queue;
    }

    /** Returns the L2 dead-letter queue, or null where the queue was there already. */
    public @Nullable IQueue getDeadLetterQueue() {
        return deadLetterQueue;
    }

    /** Returns what a task needs to take messages and to be done with them, and no more. */
    public List<PolicyStatement> getConsumePermissions() {
        List<PolicyStatement> statements = new ArrayList<>();
        statements.add(PolicyStatement.Builder.create()
                .actions(List.of(
                        "sqs:ChangeMessageVisibility",
                        "sqs:DeleteMessage",
                        "sqs:GetQueueAttributes",
                        "sqs:GetQueueUrl",
                        "sqs:ReceiveMessage"))
                .resources(List.of(queue.getQueueArn()))
                .build());
        if (key != null) {
            statements.add(PolicyStatement.Builder.create()
                    .actions(List.of("kms:Decrypt"))
                    .resources(List.of(key.getKeyArn()))
                    .build());
        }
        return statements;
    }

    private IQueue queue(WorkQueueProps props) {
        Queue.Builder builder = builder("Queue", props)
                .visibilityTimeout(Durations.seconds(props.visibilitySeconds()))
                .retentionPeriod(props.retention())
                .receiveMessageWaitTime(Durations.seconds(WorkQueueProps.RECEIVE_WAIT_SECONDS));
        if (deadLetterQueue != null) {
            builder.deadLetterQueue(DeadLetterQueue.builder()
                    .queue(deadLetterQueue)
                    .maxReceiveCount(props.maxReceives())
                    .build());
        }
        return customized(builder, props.customizeQueue());
    }

    private IQueue deadLetterQueue(WorkQueueProps props) {
        IQueue existing = props.deadLetterQueue();
        return existing != null
                ? existing
                : customized(
                        builder("DeadLetters", props)
                                .retentionPeriod(Duration.days(WorkQueueProps.DEAD_LETTER_RETENTION_DAYS)),
                        props.customizeDeadLetterQueue());
    }

    private Queue.Builder builder(String id, WorkQueueProps props) {
        Queue.Builder builder = Queue.Builder.create(this, id)
                .enforceSsl(true)
                .removalPolicy(props.profile().keepsData() ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY);
        if (props.fifo()) {
            builder.fifo(true);
        }
        IKey own = props.key();
        return own == null
                ? builder.encryption(QueueEncryption.SQS_MANAGED)
                : builder.encryption(QueueEncryption.KMS).encryptionMasterKey(own);
    }

    private static IQueue customized(Queue.Builder builder, @Nullable Consumer<Queue.Builder> customize) {
        if (customize != null) {
            customize.accept(builder);
        }
        return builder.build();
    }
}
