package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.Hatch.set;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.amazon.awscdk.services.ecs.FargateTaskDefinition;
import software.amazon.awscdk.services.ecs.patterns.QueueProcessingFargateService;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.servicediscovery.PrivateDnsNamespace;
import software.amazon.awscdk.services.sqs.DeadLetterQueue;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.IConstruct;

/** Queues, Cloud Map, and what holds for any stack. */
final class OtherPrograms {
    private OtherPrograms() {}

    static void put(Programs wrong) {
        queues(wrong);
        discovery(wrong);
        general(wrong);
    }

    private static void queues(Programs wrong) {
        wrong.put("SQS-001", stack -> set(queue(stack), "RedrivePolicy.maxReceiveCount", 0));
        wrong.put("SQS-002", stack -> set(queue(stack), "MessageRetentionPeriod", 1500000));
        wrong.put("SQS-003", stack -> set(queue(stack), "VisibilityTimeout", 50000));
        wrong.put(
                "SQS-004",
                stack -> Hatch.resource(
                        stack, "Work", "AWS::SQS::Queue", Map.of("QueueName", "orders", "FifoQueue", true)));
        wrong.put("SQS-005", stack -> {
            IConstruct count = worker(stack).getService().getNode().findChild("TaskCount");
            set(count.getNode().findChild("Target"), "MaxCapacity", 0);
        });
    }

    static Queue queue(Stack stack) {
        Queue dead = Queue.Builder.create(stack, "Dead").build();
        return Queue.Builder.create(stack, "Work")
                .visibilityTimeout(Duration.minutes(5))
                .deadLetterQueue(
                        DeadLetterQueue.builder().queue(dead).maxReceiveCount(3).build())
                .build();
    }

    static QueueProcessingFargateService worker(Stack stack) {
        return QueueProcessingFargateService.Builder.create(stack, "Worker")
                .cluster(Services.cluster(stack))
                .image(ContainerImage.fromRegistry(Tasks.IMAGE))
                .queue(queue(stack))
                .minHealthyPercent(100)
                .maxHealthyPercent(200)
                .minScalingCapacity(0)
                .maxScalingCapacity(4)
                .build();
    }

    private static void discovery(Programs wrong) {
        wrong.put(
                "SD-001",
                entry(Map.of(
                        "DnsConfig",
                        Map.of("DnsRecords", List.of(Map.of("Type", "A", "TTL", 30))),
                        "HealthCheckConfig",
                        Map.of("Type", "HTTP", "ResourcePath", "/health", "FailureThreshold", 2))));
        wrong.put(
                "SD-002",
                entry(Map.of(
                        "DnsConfig",
                        Map.of(
                                "RoutingPolicy",
                                "MULTIVALUE",
                                "DnsRecords",
                                List.of(Map.of("Type", "CNAME", "TTL", 30))))));
        wrong.put("SD-003", stack -> namespace(stack, "shop local"));
        wrong.put("SD-004", entry(Map.of("DnsConfig", Map.of("DnsRecords", List.of(Map.of("Type", "A", "TTL", -5))))));
    }

    static PrivateDnsNamespace namespace(Stack stack, String name) {
        return PrivateDnsNamespace.Builder.create(stack, "Namespace")
                .name(name)
                .vpc(Services.vpc(stack))
                .build();
    }

    private static Consumer<Stack> entry(Map<String, ?> properties) {
        return stack -> {
            CfnResource entry = Hatch.resource(stack, "Entry", "AWS::ServiceDiscovery::Service", properties);
            set(entry, "NamespaceId", namespace(stack, "shop.local").getNamespaceId());
        };
    }

    private static void general(Programs wrong) {
        wrong.put("GEN-001", stack -> {
            // The L2 counts too, until somebody tells it not to.
            stack.getNode().setContext("@aws-cdk/core:stackResourceLimit", 0);
            for (int i = 0; i < 505; i++) {
                Hatch.resource(stack, "Logs" + i, "AWS::Logs::LogGroup", Map.of("RetentionInDays", 30));
            }
        });
        wrong.put("GEN-003", stack -> {
            LogGroup.Builder.create(stack, "Orders").logGroupName("/shop/app").build();
            LogGroup.Builder.create(stack, "Billing").logGroupName("/shop/app").build();
        });
        wrong.put("GEN-004", stack -> {
            Cluster cluster = Services.cluster(stack);
            FargateTaskDefinition task = Tasks.fargate(stack);
            Services.another(stack, "Orders", cluster, task, service -> service.serviceName("orders"));
            Services.another(stack, "Again", cluster, task, service -> service.serviceName("orders"));
        });
    }
}
