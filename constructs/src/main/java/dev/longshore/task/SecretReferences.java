package dev.longshore.task;

import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awscdk.services.ecs.Secret;
import software.amazon.awscdk.services.ecs.SecretVersionInfo;
import software.amazon.awscdk.services.secretsmanager.ISecret;
import software.amazon.awscdk.services.ssm.SecureStringParameterAttributes;
import software.amazon.awscdk.services.ssm.StringParameter;
import software.constructs.Construct;

/** Secrets that were given as ECS writes them: an ARN of Secrets Manager, or an ARN or a name of SSM. */
final class SecretReferences {
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

    private static Secret secret(Construct scope, String id, String valueFrom) {
        if (!valueFrom.contains(":secretsmanager:")) {
            String name = valueFrom.contains(":parameter")
                    ? valueFrom.substring(valueFrom.indexOf(":parameter") + ":parameter".length())
                    : valueFrom;
            return Secret.fromSsmParameter(StringParameter.fromSecureStringParameterAttributes(
                    scope,
                    id,
                    SecureStringParameterAttributes.builder()
                            .parameterName(name)
                            .build()));
        }
        // arn:aws:secretsmanager:region:account:secret:name, and then :key:stage:version
        String[] parts = valueFrom.split(":", -1);
        StringBuilder arn = new StringBuilder(parts[0]);
        for (int i = 1; i < Math.min(PARTS_OF_ARN, parts.length); i++) {
            arn.append(':').append(parts[i]);
        }
        ISecret secret =
                software.amazon.awscdk.services.secretsmanager.Secret.fromSecretCompleteArn(scope, id, arn.toString());
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
