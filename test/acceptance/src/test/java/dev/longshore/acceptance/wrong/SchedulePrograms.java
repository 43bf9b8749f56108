package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.Hatch.remove;
import static dev.longshore.acceptance.wrong.Hatch.set;
import static dev.longshore.acceptance.wrong.Schedules.nightly;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.LaunchType;
import software.amazon.awscdk.services.ecs.NetworkMode;
import software.amazon.awscdk.services.events.targets.ContainerOverride;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.sqs.Queue;

/** Tasks that run on a schedule. */
final class SchedulePrograms {
    private static final String TARGET = "Targets.0.";

    private SchedulePrograms() {}

    static void put(Programs wrong) {
        expressions(wrong);
        rules(wrong);
        targets(wrong);
        overrides(wrong);
    }

    private static void expressions(Programs wrong) {
        wrong.put("EVT-001", every("every day at 3"));
        wrong.put("EVT-002", every("rate(1 hours)"));
        wrong.put("EVT-002b", every("rate(0 minutes)"));
        wrong.put("EVT-003", every("cron(30 3 * * ?)"));
        wrong.put("EVT-003b", every("cron(30 3 1 * MON *)"));
        wrong.put("EVT-003c", every("cron(30 25 * * ? *)"));
    }

    private static void rules(Programs wrong) {
        wrong.put(
                "EVT-004",
                stack -> set(
                        nightly(stack),
                        "Targets",
                        IntStream.rangeClosed(1, 6)
                                .mapToObj(i -> Map.of(
                                        "Id", "queue-" + i, "Arn", "arn:aws:sqs:eu-west-1:111122223333:queue-" + i))
                                .toList()));
        wrong.put("EVT-005", stack -> set(nightly(stack), "Name", "nightly orders export"));
        wrong.put("EVT-016", stack -> remove(nightly(stack), "ScheduleExpression"));
    }

    private static void targets(Programs wrong) {
        wrong.put("EVT-006", stack -> set(nightly(stack), TARGET + "EcsParameters.TaskCount", 0));
        wrong.put(
                "EVT-008",
                stack -> set(
                        nightly(stack),
                        TARGET + "EcsParameters.NetworkConfiguration.AwsVpcConfiguration.AssignPublicIp",
                        "ENABLED"));
        wrong.put("EVT-009", stack -> set(nightly(stack), TARGET + "RetryPolicy", Map.of("MaximumRetryAttempts", 300)));
        wrong.put(
                "EVT-009b",
                stack -> set(nightly(stack), TARGET + "RetryPolicy", Map.of("MaximumEventAgeInSeconds", 30)));
        wrong.put(
                "EVT-011",
                stack -> nightly(
                        stack,
                        target -> target.deadLetterQueue(
                                Queue.Builder.create(stack, "Dead").fifo(true).build())));
        wrong.put(
                "EVT-012",
                stack -> nightly(
                        stack,
                        target -> target.role(Role.Builder.create(stack, "Role")
                                .assumedBy(new ServicePrincipal("ecs-tasks.amazonaws.com"))
                                .build())));
        wrong.put(
                "EVT-018",
                stack -> Schedules.rule(
                        stack,
                        "rate(6 hours)",
                        Tasks.ec2Task(stack, task -> task.networkMode(NetworkMode.AWS_VPC)),
                        target -> target.launchType(LaunchType.FARGATE)));
    }

    private static void overrides(Programs wrong) {
        wrong.put(
                "EVT-010",
                stack -> nightly(
                        stack,
                        target -> target.containerOverrides(List.of(ContainerOverride.builder()
                                .containerName("export")
                                .command(List.of("bin/export", "--all"))
                                .build()))));
        wrong.put(
                "EVT-017", stack -> set(nightly(stack), TARGET + "Input", "{\"ephemeralStorage\":{\"sizeInGiB\":10}}"));
    }

    private static Consumer<Stack> every(String expression) {
        return stack -> Schedules.every(stack, expression);
    }
}
