package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;

/** On Fargate it is ECS that writes the logs. */
final class TD203 extends ExecutionRoleRule {
    TD203() {
        super(
                "TD-203",
                "logs through awslogs on Fargate",
                Sources.EXECUTION_ROLE,
                "Fargate requires task definition to have execution role ARN to support log driver awslogs.");
    }

    @Override
    boolean needsRole(TaskDefinition task, Container container) {
        return task.isFargate() && AwslogsRule.uses(container, AwslogsRule.DRIVER);
    }

    @Override
    public Examples examples() {
        return examples(
                Yaml.FARGATE_IN_TEMPLATE,
                ", Image: nginx, LogConfiguration: {LogDriver: awslogs, Options: {awslogs-group: /shop, "
                        + "awslogs-region: eu-west-1, awslogs-stream-prefix: app}}");
    }
}
