package dev.longshore.task;

import dev.longshore.cluster.Architecture;
import dev.longshore.internal.LateValue;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.ecr.IRepository;
import software.amazon.awscdk.services.ecr.assets.Platform;
import software.amazon.awscdk.services.ecs.AssetImageProps;
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.amazon.awscdk.services.ecs.RepositoryImage;
import software.amazon.awscdk.services.ecs.RepositoryImageProps;
import software.amazon.awscdk.services.secretsmanager.ISecret;
import software.amazon.awscdk.services.ssm.StringParameter;
import software.constructs.Construct;

/** Where the image of a container comes from. */
public final class Image {
    /** Makes the L2 image of a task. */
    private interface Source {
        ContainerImage of(Construct scope, Architecture architecture);
    }

    private final @Nullable String reference;
    private final @Nullable String version;
    private final boolean pulledThrough;
    private final boolean permittedByCdk;
    private final Source source;

    private Image(@Nullable String reference, boolean pulledThrough, Source source) {
        this(reference, reference == null ? null : versionOf(reference), pulledThrough, reference == null, source);
    }

    private Image(
            @Nullable String reference,
            @Nullable String version,
            boolean pulledThrough,
            boolean permittedByCdk,
            Source source) {
        this.reference = reference;
        this.version = version;
        this.pulledThrough = pulledThrough;
        this.permittedByCdk = permittedByCdk;
        this.source = source;
    }

    /** Returns an image of a registry, such as {@code nginx:1.29}, or of ECR with the full name of its repository. */
    public static Image registry(String reference) {
        return new Image(reference, false, (scope, architecture) -> new RepositoryImage(reference));
    }

    /** Returns an image of a private registry; the secret holds {@code username} and {@code password}. */
    public static Image registry(String reference, ISecret credentials) {
        return registry(reference, scope -> credentials);
    }

    /** Returns an image of a private registry; the secret is named by its ARN, or by its name in this account. */
    static Image registry(String reference, String id, String secret) {
        return registry(reference, scope -> SecretReferences.imported(scope, id, secret));
    }

    private static Image registry(String reference, Function<Construct, ISecret> credentials) {
        return new Image(
                reference,
                versionOf(reference),
                false,
                true,
                (scope, architecture) -> new RepositoryImage(
                        reference,
                        RepositoryImageProps.builder()
                                .credentials(credentials.apply(scope))
                                .build()));
    }

    /** Returns an image of a repository by tag, or by digest: {@code sha256:…}. */
    public static Image ecr(IRepository repository, String tagOrDigest) {
        return new Image(
                null,
                tagOrDigest,
                false,
                true,
                (scope, architecture) -> ContainerImage.fromEcrRepository(repository, tagOrDigest));
    }

    /**
     * Returns the image of a repository whose tag or digest an SSM parameter holds: another pipeline writes the
     * parameter, and each deployment reads it.
     */
    public static Image ecrTagInParameter(IRepository repository, String parameterName) {
        return new Image(
                null,
                false,
                (scope, architecture) -> ContainerImage.fromEcrRepository(
                        repository, StringParameter.valueForStringParameter(scope, parameterName)));
    }

    /**
     * Returns an image that ECR pulls from another registry and keeps, by its pull-through cache rule.
     *
     * @param prefix the repository prefix of the rule, such as {@code docker-hub}
     * @param reference the image in that registry, such as {@code library/nginx:1.29}
     */
    public static Image pulledThrough(String prefix, String reference) {
        String address =
                Aws.ACCOUNT_ID + ".dkr.ecr." + Aws.REGION + "." + Aws.URL_SUFFIX + "/" + prefix + "/" + reference;
        return new Image(address, true, (scope, architecture) -> new RepositoryImage(address));
    }

    /** Builds an image of the Dockerfile in that directory, for the processor of the task. */
    public static Image dockerfile(String directory) {
        return dockerfile(directory, asset -> {});
    }

    /** Builds an image of a Dockerfile, for the processor of the task unless the options say another platform. */
    public static Image dockerfile(String directory, Consumer<AssetImageProps.Builder> options) {
        return new Image(null, false, (scope, architecture) -> {
            AssetImageProps.Builder asset = AssetImageProps.builder()
                    .platform(architecture == Architecture.ARM64 ? Platform.LINUX_ARM64 : Platform.LINUX_AMD64);
            options.accept(asset);
            return ContainerImage.fromAsset(directory, asset.build());
        });
    }

    /** Returns an image that CDK has. */
    public static Image of(ContainerImage image) {
        return new Image(null, false, (scope, architecture) -> image);
    }

    /** Returns the reference where it was given as text, or null. */
    public @Nullable String reference() {
        return reference;
    }

    /** Returns the tag or the digest: empty where none is written, or null where that is not known. */
    @Nullable
    String version() {
        return version == null || LateValue.isIn(version) ? null : version;
    }

    private static @Nullable String versionOf(String reference) {
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        if (LateValue.isIn(name)) {
            return null;
        }
        int digest = name.indexOf('@');
        int start = digest < 0 ? name.indexOf(':') : digest;
        return start < 0 ? "" : name.substring(start + 1);
    }

    /** Returns the repositories of this account that are filled by pulling; each with its tag. */
    List<String> pulledThroughAddresses() {
        return pulledThrough && reference != null ? List.of(reference) : List.of();
    }

    /** Returns whether CDK itself permits the execution role to pull it, or to read what it is pulled with. */
    boolean isPermittedByCdk() {
        return permittedByCdk;
    }

    ContainerImage toCdk(Construct scope, Architecture architecture) {
        return source.of(scope, architecture);
    }
}
