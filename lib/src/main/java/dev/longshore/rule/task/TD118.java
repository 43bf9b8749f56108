package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.EcsModel;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;

/** Who pulls from a private registry says who they are. */
final class TD118 extends Rule {
    private static final String OPTION = "repositoryCredentials.credentialsParameter";
    private static final String ROLE = "executionRoleArn";

    TD118() {
        super(
                "TD-118",
                "repositoryCredentials are a secret of Secrets Manager, and need an execution role",
                Sources.REPOSITORY_CREDENTIALS,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the credentials for the registry are refused");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        // A task definition that came through another door may still get its role.
        boolean finished = !model.resources().all().isEmpty();
        for (TaskDefinition task : model.taskDefinitions()) {
            for (Container container : task.containers()) {
                Value<String> secret = container.registryCredentials();
                if (secret != null && secret.is(TD118::isSomethingElse)) {
                    report.wrong(
                            this,
                            OPTION,
                            secret,
                            ContainerRule.in(container) + "'" + OPTION + "' must be a secret of Secrets Manager, got "
                                    + secret,
                            "put the credentials into Secrets Manager");
                } else if (secret != null && finished && !task.has(ROLE)) {
                    report.wrong(
                            this,
                            task.placeOf(ROLE),
                            ROLE,
                            null,
                            ContainerRule.in(container) + "'repositoryCredentials' need '" + ROLE + "', got none",
                            "add a role that may read the secret");
                }
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container("repositoryCredentials: {credentialsParameter: %s}"),
                "\"arn:aws:ssm:eu-west-1:111122223333:parameter/registry\"",
                "\"arn:aws:secretsmanager:eu-west-1:111122223333:secret:registry-AbCdEf\"");
    }

    private static boolean isSomethingElse(String text) {
        return text.startsWith("arn:") && !text.contains(":secretsmanager:");
    }
}
