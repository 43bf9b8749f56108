package dev.longshore.task;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import software.amazon.awscdk.services.ecs.Secret;
import software.amazon.awscdk.services.ecs.SecretVersionInfo;
import software.amazon.awscdk.services.secretsmanager.ISecret;
import software.amazon.awscdk.services.ssm.SecureStringParameterAttributes;
import software.amazon.awscdk.services.ssm.StringParameter;
import software.constructs.Construct;

/** Secrets that were given as ECS writes them: an ARN of Secrets Manager, or an ARN or a name of SSM. */
final class SecretReferences {
    private static final Pattern COMPLETE = Pattern.compile(".*-[a-zA-Z0-9]{6}");
    private static final int PARTS_OF_ARN = 7;
    private static final int KEY = 7;
    private static final int STAGE = 8;
    private static final int VERSION = 9;

    private SecretReferences() {}

    /** Returns all secrets of a container by variable. */
    static Map<String, Secret> of(Construct scope, ContainerOptions container) {
        Map<String, Secret> secrets = new LinkedHashMap<>(container.secrets());
        container
                .secretReferences()
                .forEach((variable, valueFrom) ->
                        secrets.put(variable, secret(scope, container.name() + "Secret" + variable, valueFrom)));
        return secrets;
    }

    /** Returns the secret of a log driver's option. */
    static Secret ofOption(Construct scope, ContainerOptions container, String option, String valueFrom) {
        return secret(scope, container.name() + "LogSecret" + option, valueFrom);
    }

    /** Returns a secret that is named by its ARN, complete or not, or by its name in this account. */
    static ISecret imported(Construct scope, String id, String secret) {
        if (!secret.contains(":secretsmanager:")) {
            return software.amazon.awscdk.services.secretsmanager.Secret.fromSecretNameV2(scope, id, secret);
        }
        return COMPLETE.matcher(secret).matches()
                ? software.amazon.awscdk.services.secretsmanager.Secret.fromSecretCompleteArn(scope, id, secret)
                : software.amazon.awscdk.services.secretsmanager.Secret.fromSecretPartialArn(scope, id, secret);
    }

    private static Secret secret(Construct scope, String id, String valueFrom) {
        if (!valueFrom.contains(":secretsmanager:")) {
            // The ARN may be of another region or account, which only the ARN itself tells.
            return Secret.fromSsmParameter(
                    valueFrom.startsWith("arn:")
                            ? StringParameter.fromStringParameterArn(scope, id, valueFrom)
                            : StringParameter.fromSecureStringParameterAttributes(
                                    scope,
                                    id,
                                    SecureStringParameterAttributes.builder()
                                            .parameterName(valueFrom)
                                            .build()));
        }
        // arn:aws:secretsmanager:region:account:secret:name, and then :key:stage:version
        String[] parts = valueFrom.split(":", -1);
        StringBuilder arn = new StringBuilder(parts[0]);
        for (int i = 1; i < Math.min(PARTS_OF_ARN, parts.length); i++) {
            arn.append(':').append(parts[i]);
        }
        ISecret secret = imported(scope, id, arn.toString());
        String key = part(parts, KEY);
        String stage = part(parts, STAGE);
        String version = part(parts, VERSION);
        if (stage.isEmpty() && version.isEmpty()) {
            return key.isEmpty() ? Secret.fromSecretsManager(secret) : Secret.fromSecretsManager(secret, key);
        }
        SecretVersionInfo.Builder info = SecretVersionInfo.builder();
        if (!stage.isEmpty()) {
            info.versionStage(stage);
        }
        if (!version.isEmpty()) {
            info.versionId(version);
        }
        return Secret.fromSecretsManagerVersion(secret, info.build(), key.isEmpty() ? null : key);
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index] : "";
    }
}
