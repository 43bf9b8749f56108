package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.LogConfiguration;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Examples;
import java.util.ArrayList;
import java.util.List;

/** Who writes logs must be allowed to. */
final class TD210 extends ExecutionPermissionRule {
    TD210() {
        super(
                "TD-210",
                "the execution role of a Fargate task may write its logs, and make the log group where awslogs-create-group is on",
                "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: AccessDeniedException");
    }

    @Override
    List<List<String>> needs(TaskDefinition task) {
        List<List<String>> needs = new ArrayList<>();
        for (Container container : task.containers()) {
            LogConfiguration log = container.logConfiguration();
            if (log != null && task.isFargate() && AwslogsRule.uses(container, AwslogsRule.DRIVER)) {
                Value<String> create = log.options().get("awslogs-create-group");
                if (create != null && create.is("true"::equals)) {
                    needs.add(List.of("logs:CreateLogGroup"));
                }
                needs.add(List.of("logs:CreateLogStream"));
                needs.add(List.of("logs:PutLogEvents"));
            }
        }
        return needs.stream().distinct().toList();
    }

    @Override
    public Examples examples() {
        String log = ", Image: nginx, LogConfiguration: {LogDriver: awslogs, Options: {awslogs-group: /shop, "
                + "awslogs-region: eu-west-1, awslogs-stream-prefix: app, awslogs-create-group: %s}}";
        String managed = "ManagedPolicyArns: [arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy]\n";
        return Examples.of(
                template(Yaml.FARGATE_IN_TEMPLATE, log.replace("%s", "\"true\""), managed),
                template(Yaml.FARGATE_IN_TEMPLATE, log.replace("%s", "\"false\""), managed),
                template(Yaml.FARGATE_IN_TEMPLATE, log.replace("%s", "{Ref: Create}"), managed));
    }
}
