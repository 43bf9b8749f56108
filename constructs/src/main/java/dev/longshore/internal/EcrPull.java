package dev.longshore.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.iam.PolicyStatement;

/** What an execution role needs to pull images of private ECR repositories. */
public final class EcrPull {
    private static final Pattern ADDRESS = Pattern.compile(
            "([0-9]{12})\\.dkr\\.ecr\\.([a-z0-9-]+)\\.amazonaws\\.com(?:\\.cn)?/([a-z0-9._/-]+)(?:[:@].*)?");
    private static final List<String> PULL =
            List.of("ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer");

    private EcrPull() {}

    /** Returns the ARN of the repository of an image; null where none is given, or it is in another registry. */
    public static @Nullable String repository(@Nullable String image) {
        Matcher address = ADDRESS.matcher(image == null ? "" : image);
        return address.matches()
                ? "arn:" + Aws.PARTITION + ":ecr:" + address.group(2) + ":" + address.group(1) + ":repository/"
                        + address.group(3)
                : null;
    }

    /** Returns the statements for these repositories; none for none. */
    public static List<PolicyStatement> statements(Collection<String> repositories) {
        return repositories.isEmpty()
                ? List.of()
                : List.of(
                        statement(PULL, new ArrayList<>(repositories)),
                        // The one action of a pull that has no resource level.
                        statement(List.of("ecr:GetAuthorizationToken"), List.of("*")));
    }

    private static PolicyStatement statement(List<String> actions, List<String> resources) {
        return PolicyStatement.Builder.create()
                .actions(actions)
                .resources(resources)
                .build();
    }
}
