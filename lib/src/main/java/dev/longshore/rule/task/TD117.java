package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.ContainerSecret;
import dev.longshore.model.LogConfiguration;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;
import java.util.regex.Pattern;

/** A secret is found by its full name. */
final class TD117 extends ContainerRule {
    /** A name, with a version or label behind it. */
    private static final Pattern PARAMETER = Pattern.compile("[A-Za-z0-9_./-]+(?::[A-Za-z0-9_.-]+)?");

    private static final int SHORTEST_ARN = 6;
    /** The key in the JSON, the stage and the version of a secret. */
    private static final int PARTS_BEHIND = 3;

    TD117() {
        super(
                "TD-117",
                "valueFrom of a secret is a full ARN or the name of an SSM parameter; a JSON key goes with the ARN only",
                Sources.SECRET,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "ResourceInitializationError: unable to pull secrets or registry auth: unexpected ARN format with parameters when"
                        + " trying to retrieve ASM secret");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        container.secrets().forEach(secret -> judge(container, "secrets.valueFrom", secret, report));
        LogConfiguration log = container.logConfiguration();
        if (log != null) {
            log.secretOptions().forEach(secret -> judge(container, "secretOptions.valueFrom", secret, report));
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container("secrets: [{name: DB_PASSWORD, valueFrom: %s}]"),
                "\"arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf:password\"",
                "\"arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf:password::\"");
    }

    private void judge(Container container, String option, ContainerSecret secret, Report report) {
        Value<String> from = secret.valueFrom();
        if (from != null && from.is(text -> !isPlaceholder(text) && !isSecret(text))) {
            report.wrong(
                    this,
                    option,
                    from,
                    in(container) + "'" + option
                            + "' must be an SSM name, or a full ARN with all of :json-key:version-stage:version-id or none, got "
                            + from,
                    "write it like arn:aws:secretsmanager:region:account:secret:name:key::");
        }
    }

    private static boolean isSecret(String text) {
        if (!text.startsWith("arn:")) {
            return PARAMETER.matcher(text).matches();
        }
        List<String> parts = List.of(text.split(":", -1));
        return switch (parts.size() < SHORTEST_ARN ? "" : parts.get(2)) {
            case "secretsmanager" ->
                parts.get(SHORTEST_ARN - 1).equals("secret")
                        && (parts.size() == SHORTEST_ARN + 1 || parts.size() == SHORTEST_ARN + 1 + PARTS_BEHIND);
            case "ssm" -> parts.get(SHORTEST_ARN - 1).startsWith("parameter/");
            default -> false;
        };
    }

    // What another tool is to fill in.
    private static boolean isPlaceholder(String text) {
        return text.contains("${") || text.contains("{{") || text.contains("<");
    }
}
