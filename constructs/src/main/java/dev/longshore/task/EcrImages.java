package dev.longshore.task;

import dev.longshore.internal.EcrPull;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.iam.PolicyStatement;

/** Images of private ECR repositories that were given as text: what CDK grants for its own, we grant for these. */
final class EcrImages {
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
            String repository = EcrPull.repository(container.imageReference());
            if (repository != null) {
                repositories.add(repository);
            }
        }
        repositories.addAll(pulledThrough);
        List<PolicyStatement> statements = new ArrayList<>();
        if (!pulledThrough.isEmpty()) {
            statements.add(PolicyStatement.Builder.create()
                    .actions(PULL_THROUGH)
                    .resources(new ArrayList<>(pulledThrough))
                    .build());
        }
        statements.addAll(EcrPull.statements(repositories));
        return statements;
    }

    private static String repository(String address) {
        String path = address.substring(address.indexOf('/') + 1);
        String name = path.replaceFirst("[:@][^/]*$", "");
        return "arn:" + Aws.PARTITION + ":ecr:" + Aws.REGION + ":" + Aws.ACCOUNT_ID + ":repository/" + name;
    }
}
