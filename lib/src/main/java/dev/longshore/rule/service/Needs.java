package dev.longshore.rule.service;

import dev.longshore.document.References;
import dev.longshore.model.Container;
import dev.longshore.model.ContainerSecret;
import dev.longshore.model.LogConfiguration;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a Fargate task must reach before its containers start.
 *
 * @param publicImage an image that only the internet has, or null
 * @param endpoints the VPC endpoints by which all else is reached where there is no other way, such as {@code logs}
 */
record Needs(@Nullable String publicImage, List<String> endpoints) {
    private static final List<String> ECR = List.of("ecr.api", "ecr.dkr", "s3");
    private static final String LOGS = "logs";
    private static final String SECRETS_MANAGER = "secretsmanager";
    private static final String PARAMETERS = "ssm";
    /** An image without a host is one of Docker Hub; these are the other registries that anybody can pull from. */
    private static final Pattern PUBLIC_REGISTRY = Pattern.compile(
            "(?:docker\\.io|public\\.ecr\\.aws|ghcr\\.io|quay\\.io|gcr\\.io|registry\\.k8s\\.io|mcr\\.microsoft\\.com)/.*");

    private static final Pattern HOST = Pattern.compile("(?:[^/]*[.:][^/]*|localhost)/.*");

    /** Returns what a task needs, as far as it is known. */
    static Needs of(TaskDefinition task, Resources resources) {
        String publicImage = null;
        Set<String> endpoints = new LinkedHashSet<>();
        for (Container container : task.containers()) {
            Value<String> image = container.image();
            if (image != null && image.text().contains(".dkr.ecr.")) {
                endpoints.addAll(ECR);
            } else if (publicImage == null && image != null && image.is(Needs::isPublic)) {
                publicImage = image.text();
            }
            LogConfiguration log = container.logConfiguration();
            if (log != null && "awslogs".equals(Value.known(log.logDriver()))) {
                endpoints.add(LOGS);
            }
            container.secrets().forEach(secret -> addSource(secret, resources, endpoints));
        }
        return new Needs(publicImage, new ArrayList<>(endpoints));
    }

    /** Returns what of it is out of reach where there is no way but the endpoints of a network; empty if nothing is. */
    String outOfReach(Network network) {
        List<String> missing = new ArrayList<>();
        if (publicImage != null) {
            missing.add("image " + publicImage);
        }
        network.lacking(endpoints).forEach(name -> missing.add("endpoint " + name));
        return String.join(", ", missing);
    }

    private static boolean isPublic(String image) {
        return PUBLIC_REGISTRY.matcher(image).matches() || !HOST.matcher(image).matches();
    }

    private static void addSource(ContainerSecret secret, Resources resources, Set<String> endpoints) {
        Value<String> from = secret.valueFrom();
        String text = from == null ? "" : from.text();
        if (text.contains(":secretsmanager:") || refersTo(secret, "AWS::SecretsManager::Secret", resources)) {
            endpoints.add(SECRETS_MANAGER);
        } else if (text.contains(":ssm:") || refersTo(secret, "AWS::SSM::Parameter", resources)) {
            endpoints.add(PARAMETERS);
        }
    }

    // A key of a secret is joined to its ARN, so that the reference stands inside a text.
    private static boolean refersTo(ContainerSecret secret, String type, Resources resources) {
        var source = secret.source();
        if (source == null) {
            return false;
        }
        Matcher variable = References.VARIABLE.matcher("${" + source + "}" + source);
        boolean found = false;
        while (!found && variable.find()) {
            Resource resource = resources.get(variable.group(2));
            found = resource != null && resource.type().equals(type);
        }
        return found;
    }
}
