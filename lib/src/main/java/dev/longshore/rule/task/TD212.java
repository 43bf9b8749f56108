package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Examples;
import java.util.List;

/** Who pulls images must be allowed to. */
final class TD212 extends ExecutionPermissionRule {
    TD212() {
        super(
                "TD-212",
                "the execution role of a Fargate task with images of ECR may pull them",
                "CannotPullContainerError: … is not authorized to perform: ecr:GetAuthorizationToken on resource: *");
    }

    @Override
    List<List<String>> needs(TaskDefinition task) {
        boolean pulls = task.isFargate() && task.containers().stream().anyMatch(TD205::isInEcr);
        return pulls ? List.of(List.of("ecr:GetAuthorizationToken")) : List.of();
    }

    @Override
    public Examples examples() {
        String container = ", Image: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop:1.4.2";
        String policies = "ManagedPolicyArns: [%s]\n";
        return Examples.of(
                template(Yaml.FARGATE_IN_TEMPLATE, container, ""),
                template(
                        Yaml.FARGATE_IN_TEMPLATE,
                        container,
                        policies.replace(
                                "%s", "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy")),
                template(Yaml.FARGATE_IN_TEMPLATE, container, policies.replace("%s", "{Ref: Policy}")));
    }
}
