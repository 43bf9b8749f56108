package dev.longshore.sampleapps.thumbnails;

import dev.longshore.pattern.EventJob;
import dev.longshore.profile.Profile;
import dev.longshore.task.TaskSize;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.events.Match;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.constructs.Construct;

/** A task for each picture that comes into a bucket. */
public final class ThumbnailsStack extends Stack {
    private static final String INCOMING = "incoming/";
    private static final String DONE = "thumbnails/";

    /** Defines the stack. */
    public ThumbnailsStack(Construct scope, String id) {
        super(scope, id);
        Bucket pictures = pictures();
        EventJob.create(
                this,
                "Thumbnails",
                j -> j.profile(Profile.DEVELOPMENT)
                        .pattern(arrivalsIn(pictures))
                        .addContainer(
                                "thumbnail",
                                "public.ecr.aws/docker/library/busybox:1.37",
                                c -> c.command("sh", "-c", "echo \"A thumbnail of $KEY in $BUCKET\""))
                        .size(TaskSize.VCPU_0_25_GB_0_5)
                        .input(in -> in.environment("BUCKET", "$.detail.bucket.name")
                                .environment("KEY", "$.detail.object.key"))
                        .permit(
                                allow("s3:GetObject", pictures.arnForObjects(INCOMING + "*")),
                                allow("s3:PutObject", pictures.arnForObjects(DONE + "*"))));
    }

    // With eventBridgeEnabled, CDK would add a function that says the same once the bucket is there.
    private Bucket pictures() {
        Bucket pictures = Bucket.Builder.create(this, "Pictures")
                .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                .enforceSsl(true)
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();
        ((CfnBucket) pictures.getNode().getDefaultChild())
                .addPropertyOverride("NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled", true);
        return pictures;
    }

    // What the task writes starts no other.
    private static EventPattern arrivalsIn(Bucket pictures) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("bucket", Collections.singletonMap("name", List.of(pictures.getBucketName())));
        detail.put("object", Collections.singletonMap("key", Match.prefix(INCOMING)));
        return EventPattern.builder()
                .source(List.of("aws.s3"))
                .detailType(List.of("Object Created"))
                .detail(detail)
                .build();
    }

    private static PolicyStatement allow(String action, String resource) {
        return PolicyStatement.Builder.create()
                .actions(List.of(action))
                .resources(List.of(resource))
                .build();
    }
}
