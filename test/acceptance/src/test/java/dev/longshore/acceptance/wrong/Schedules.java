package dev.longshore.acceptance.wrong;

import java.util.List;
import java.util.function.Consumer;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.TaskDefinition;
import software.amazon.awscdk.services.events.Rule;
import software.amazon.awscdk.services.events.Schedule;
import software.amazon.awscdk.services.events.targets.EcsTask;

/** Valid rules that run a task, and where to change them. */
final class Schedules {
    private Schedules() {}

    static Rule nightly(Stack stack) {
        return every(stack, "cron(30 3 * * ? *)");
    }

    static Rule every(Stack stack, String expression) {
        return rule(stack, expression, Tasks.fargate(stack), target -> {});
    }

    static Rule nightly(Stack stack, Consumer<EcsTask.Builder> change) {
        return rule(stack, "cron(30 3 * * ? *)", Tasks.fargate(stack), change);
    }

    static Rule rule(Stack stack, String expression, TaskDefinition task, Consumer<EcsTask.Builder> change) {
        EcsTask.Builder target =
                EcsTask.Builder.create().cluster(Services.cluster(stack)).taskDefinition(task);
        change.accept(target);
        return Rule.Builder.create(stack, "Rule")
                .schedule(Schedule.expression(expression))
                .targets(List.of(target.build()))
                .build();
    }
}
