package dev.longshore.pattern;

import dev.longshore.internal.Ordered;
import dev.longshore.service.EcsServiceProps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.s3.IBucket;

/**
 * Model files in S3.
 *
 * @param bucket the bucket
 * @param prefix what their keys begin with
 * @param path where they are in the containers
 */
public record ModelObjects(IBucket bucket, String prefix, String path) {
    /** What the volume and the container that fills it are called. */
    private static final String MODELS = "models";

    /** Adds the container that copies them first, and mounts what it has copied in the others. */
    void copyInto(EcsServiceProps.Builder options) {
        options.addScratchVolume(MODELS)
                .addContainer(
                        MODELS,
                        InferenceServiceProps.COPY_IMAGE,
                        c -> c.runsFirst()
                                .command(
                                        "s3",
                                        "sync",
                                        "--only-show-errors",
                                        "s3://" + bucket.getBucketName() + "/" + prefix,
                                        path)
                                .mount(MODELS, path))
                .mountReadOnly(MODELS, path)
                .permit(permissions().toArray(PolicyStatement[]::new));
    }

    private List<PolicyStatement> permissions() {
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("StringLike", Ordered.map("s3:prefix", prefix + "*"));
        List<PolicyStatement> statements = new ArrayList<>();
        statements.add(PolicyStatement.Builder.create()
                .actions(List.of("s3:ListBucket"))
                .resources(List.of(bucket.getBucketArn()))
                .conditions(condition)
                .build());
        statements.add(PolicyStatement.Builder.create()
                .actions(List.of("s3:GetObject"))
                .resources(List.of(bucket.arnForObjects(prefix + "*")))
                .build());
        IKey key = bucket.getEncryptionKey();
        if (key != null) {
            statements.add(PolicyStatement.Builder.create()
                    .actions(List.of("kms:Decrypt"))
                    .resources(List.of(key.getKeyArn()))
                    .build());
        }
        return statements;
    }
}
