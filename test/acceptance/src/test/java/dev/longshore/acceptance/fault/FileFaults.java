package dev.longshore.acceptance.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awscdk.CfnElement;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.Attribute;
import software.amazon.awscdk.services.dynamodb.AttributeType;
import software.amazon.awscdk.services.dynamodb.Table;
import software.amazon.awscdk.services.ec2.ISubnet;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.EfsVolumeConfiguration;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.FargateTaskDefinition;
import software.amazon.awscdk.services.ecs.Volume;
import software.amazon.awscdk.services.efs.FileSystem;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.Construct;

/** What holds data: where it lies, and when it goes. */
final class FileFaults {
    private static final String ORDER_FLAG = "@aws-cdk/aws-efs:mountTargetOrderInsensitiveLogicalId";
    private static final String SAME_ZONE = "mount target already exists in this AZ";

    private FileFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.updated(
                        "F01",
                        "mount target ids depend on the order of the subnets",
                        SAME_ZONE,
                        List.of(files(false, false), files(false, true)),
                        List.of(files(true, false), files(true, true))),
                Fault.created(
                        "F03",
                        "a service starts before the mount targets of its files",
                        "no mount target is there yet",
                        stack -> mounted(stack, false),
                        stack -> mounted(stack, true)),
                Fault.updated(
                        "F07",
                        "a resource with data leaves its template",
                        "loses the data of AWS::SQS::Queue",
                        List.of(stack -> queue(stack, RemovalPolicy.DESTROY), FileFaults::nothing),
                        List.of(stack -> queue(stack, RemovalPolicy.RETAIN), FileFaults::nothing)),
                Fault.updated(
                        "F08",
                        "a construct that moved starts empty",
                        "of the same type left",
                        List.of(stack -> table(stack), stack -> table(new Construct(stack, "Storage"))),
                        List.of(stack -> pin(table(stack)), stack -> pin(table(new Construct(stack, "Storage"))))),
                Fault.destroyed(
                        "F17",
                        "what is kept is encrypted with a key that goes",
                        "its data becomes unreadable",
                        stack -> encrypted(stack, RemovalPolicy.DESTROY),
                        stack -> encrypted(stack, RemovalPolicy.RETAIN)),
                Fault.updated(
                        "F18",
                        "a feature flag moves ids",
                        SAME_ZONE,
                        List.of(files(false, false), files(true, false)),
                        List.of(files(true, false), files(true, false))));
    }

    private static Consumer<Stack> files(boolean flag, boolean otherOrder) {
        return stack -> {
            stack.getNode().setContext(ORDER_FLAG, flag);
            Vpc vpc = Plain.vpc(stack);
            List<ISubnet> subnets = new ArrayList<>(vpc.getPrivateSubnets());
            if (otherOrder) {
                Collections.reverse(subnets);
            }
            FileSystem.Builder.create(stack, "Files")
                    .vpc(vpc)
                    .vpcSubnets(SubnetSelection.builder().subnets(subnets).build())
                    .build();
        };
    }

    private static void mounted(Stack stack, boolean waits) {
        Plain plain = Plain.in(stack);
        FileSystem files =
                FileSystem.Builder.create(stack, "Files").vpc(plain.vpc()).build();
        FargateTaskDefinition task = plain.task("1");
        task.addVolume(Volume.builder()
                .name("data")
                .efsVolumeConfiguration(EfsVolumeConfiguration.builder()
                        .fileSystemId(files.getFileSystemId())
                        .transitEncryption("ENABLED")
                        .build())
                .build());
        FargateService service = plain.service(task, builder -> {});
        files.getConnections().allowDefaultPortFrom(service);
        if (waits) {
            service.getNode().addDependency(files.getMountTargetsAvailable());
        }
    }

    private static void queue(Stack stack, RemovalPolicy policy) {
        nothing(stack);
        Queue.Builder.create(stack, "Jobs").removalPolicy(policy).build();
    }

    // A template without a resource is none.
    private static void nothing(Stack stack) {
        Plain.vpc(stack);
    }

    private static Table table(Construct scope) {
        return Table.Builder.create(scope, "Orders")
                .partitionKey(Attribute.builder()
                        .name("id")
                        .type(AttributeType.STRING)
                        .build())
                .build();
    }

    private static void pin(Table table) {
        if (table.getNode().getDefaultChild() instanceof CfnElement element) {
            element.overrideLogicalId("Orders");
        }
    }

    private static void encrypted(Stack stack, RemovalPolicy keyPolicy) {
        Key key = Key.Builder.create(stack, "Key").removalPolicy(keyPolicy).build();
        FileSystem.Builder.create(stack, "Files")
                .vpc(Plain.vpc(stack))
                .encrypted(true)
                .kmsKey(key)
                .build();
    }
}
