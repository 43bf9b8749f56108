package dev.longshore.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.iam.PolicyStatement;

/** Images of private ECR repositories that were given as text: what CDK grants for its own, we grant for these. */
final class EcrImages {
    private static final Pattern ADDRESS = Pattern.compile(
            "([0-9]{12})\\.dkr\\.ecr\\.([a-z0-9-]+)\\.amazonaws\\.com(?:\\.cn)?/([a-z0-9._/-]+)(?:[:@].*)?");
    private static final List<String> PULL =
            List.of("ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer");

    /** The first pull of a cached image makes its repository. */
    private static final List<String> PULL_THROUGH = List.of("ecr:BatchImportUpstreamImage", "ecr:CreateRepository");

    private EcrImages() {}

    /** Returns what the execution role needs to pull the images of a task; nothing where none is in ECR. */
    static List<PolicyStatement> statements(EcsTaskProps props) {
        Set<String> repositories = new TreeSet<>();
        Set<String> pulledThrough = new TreeSet<>();
        for (ContainerOptions container : props.containers()) {
            for (String address : container.source().pulledThroughAddresses()) {
                pulledThrough.add(repository(address));
            }
            String reference = container.imageReference();
            Matcher address = ADDRESS.matcher(reference == null ? "" : reference);
            if (address.matches()) {
                repositories.add("arn:" + Aws.PARTITION + ":ecr:" + address.group(2) + ":" + address.group(1)
                        + ":repository/" + address.group(3));
            }
        }
        repositories.addAll(pulledThrough);
        List<PolicyStatement> statements = new ArrayList<>();
        if (!pulledThrough.isEmpty()) {
            statements.add(statement(PULL_THROUGH, new ArrayList<>(pulledThrough)));
        }
        if (!repositories.isEmpty()) {
            statements.add(statement(PULL, new ArrayList<>(repositories)));
            // The one action of a pull that has no resource level.
            statements.add(statement(List.of("ecr:GetAuthorizationToken"), List.of("*")));
        }
        return statements;
    }

    private static String repository(String address) {
        String path = address.substring(address.indexOf('/') + 1);
        String name = path.replaceFirst("[:@][^/]*$", "");
        return "arn:" + Aws.PARTITION + ":ecr:" + Aws.REGION + ":" + Aws.ACCOUNT_ID + ":repository/" + name;
    }

    private static PolicyStatement statement(List<String> actions, List<String> resources) {
        return PolicyStatement.Builder.create()
                .actions(actions)
                .resources(resources)
                .build();
    }
}
