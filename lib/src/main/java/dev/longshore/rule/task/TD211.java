package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Examples;
import java.util.List;

/** Who reads secrets must be allowed to. */
final class TD211 extends ExecutionPermissionRule {
    TD211() {
        super(
                "TD-211",
                "the execution role of a task with secrets may read them",
                "ResourceInitializationError: unable to pull secrets or registry auth: … AccessDeniedException");
    }

    @Override
    List<List<String>> needs(TaskDefinition task) {
        boolean reads = task.containers().stream()
                .anyMatch(container -> container.secrets().size() > 0);
        return reads
                ? List.of(List.of("secretsmanager:GetSecretValue", "ssm:GetParameters", "ssm:GetParameter"))
                : List.of();
    }

    @Override
    public Examples examples() {
        String container = ", Image: nginx, Secrets: [{Name: DB_PASSWORD, ValueFrom: /shop/db}]";
        String policies = "Policies: [{PolicyName: read, PolicyDocument: {Statement: "
                + "[{Effect: Allow, Action: %s, Resource: \"*\"}]}}]\n";
        return Examples.of(
                template("", container, policies.replace("%s", "\"kms:Decrypt\"")),
                template("", container, policies.replace("%s", "\"ssm:Get*\"")),
                template("", container, policies.replace("%s", "{Ref: Action}")));
    }
}
