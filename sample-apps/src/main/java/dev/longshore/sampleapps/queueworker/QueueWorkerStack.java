package dev.longshore.sampleapps.queueworker;

import dev.longshore.pattern.QueueWorker;
import dev.longshore.profile.Profile;
import dev.longshore.task.TaskSize;
import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.events.EventPattern;
import software.constructs.Construct;

/** Orders from the event bus, worked on one after the other: no task while there are none. */
public final class QueueWorkerStack extends Stack {
    private static final String IMAGE = "public.ecr.aws/aws-cli/aws-cli:2.31.0";

    /** Takes a message, protects its task while it works, and stops between two messages. */
    private static final String WORK = """
            trap 'stopping=yes' TERM
            protect() {
              curl -s -X PUT -H 'Content-Type: application/json' \\
                -d "{\\"ProtectionEnabled\\":$1}" "$ECS_AGENT_URI/task-protection/v1/state" > /dev/null
            }
            while [ -z "$stopping" ]; do
              aws sqs receive-message --queue-url "$QUEUE_URL" \\
                --query 'Messages[0].[ReceiptHandle,Body]' --output text > /tmp/message
              handle=$(cut -f1 /tmp/message)
              if [ "$handle" != None ]; then
                protect true
                echo "working on $(cut -f2- /tmp/message)"; sleep 10
                aws sqs delete-message --queue-url "$QUEUE_URL" --receipt-handle "$handle"
                protect false
              fi
            done
            """;

    /** Defines the stack. */
    public QueueWorkerStack(Construct scope, String id) {
        super(scope, id);
        QueueWorker.create(
                this,
                "Worker",
                w -> w.profile(Profile.DEVELOPMENT)
                        .addContainer(
                                "worker", IMAGE, c -> c.entryPoint("sh", "-c").command(WORK))
                        .size(TaskSize.VCPU_0_25_GB_0_5)
                        .timePerMessage(Duration.seconds(12))
                        .acceptableLatency(Duration.minutes(10))
                        .tasks(0, 10)
                        .queue(q -> q.subscribe(
                                "OrderPlaced",
                                EventPattern.builder()
                                        .source(List.of("shop.orders"))
                                        .build())));
    }
}
