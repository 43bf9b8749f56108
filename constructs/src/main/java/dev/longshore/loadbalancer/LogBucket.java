package dev.longshore.loadbalancer;

import dev.longshore.internal.Ordered;
import java.util.List;
import java.util.function.BiConsumer;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.BucketPolicy;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.s3.ObjectOwnership;
import software.constructs.Construct;
import software.constructs.IConstruct;

/** Where access logs go. CDK's own method asks for a region that is known at synth; the policy here does without. */
final class LogBucket {
    private LogBucket() {}

    /** Lets an application load balancer write. */
    static void http(Construct scope, AccessLogs logs, IConstruct loadBalancer, BiConsumer<String, String> attributes) {
        IBucket bucket = bucket(scope, logs);
        permit(bucket, "logdelivery.elasticloadbalancing.amazonaws.com", loadBalancer);
        write(bucket, attributes);
    }

    /** Lets a network load balancer write, which does so through the delivery of CloudWatch Logs. */
    static void tcp(Construct scope, AccessLogs logs, IConstruct loadBalancer, BiConsumer<String, String> attributes) {
        IBucket bucket = bucket(scope, logs);
        bucket.addToResourcePolicy(PolicyStatement.Builder.create()
                .principals(List.of(new ServicePrincipal("delivery.logs.amazonaws.com")))
                .actions(List.of("s3:GetBucketAcl"))
                .resources(List.of(bucket.getBucketArn()))
                .conditions(Ordered.map("StringEquals", Ordered.map("aws:SourceAccount", Aws.ACCOUNT_ID)))
                .build());
        permit(bucket, "delivery.logs.amazonaws.com", loadBalancer);
        write(bucket, attributes);
    }

    private static void permit(IBucket bucket, String principal, IConstruct loadBalancer) {
        bucket.addToResourcePolicy(PolicyStatement.Builder.create()
                .principals(List.of(new ServicePrincipal(principal)))
                .actions(List.of("s3:PutObject"))
                .resources(List.of(bucket.arnForObjects("AWSLogs/" + Aws.ACCOUNT_ID + "/*")))
                .conditions(Ordered.map("StringEquals", Ordered.map("aws:SourceAccount", Aws.ACCOUNT_ID)))
                .build());
        BucketPolicy policy = bucket.getPolicy();
        if (policy != null) {
            // ELB tries to write as soon as logs are switched on.
            loadBalancer.getNode().addDependency(policy);
        }
    }

    private static void write(IBucket bucket, BiConsumer<String, String> attributes) {
        attributes.accept("access_logs.s3.enabled", "true");
        attributes.accept("access_logs.s3.bucket", bucket.getBucketName());
    }

    private static IBucket bucket(Construct scope, AccessLogs logs) {
        IBucket existing = logs.bucket();
        return existing != null
                ? existing
                : Bucket.Builder.create(scope, "AccessLogs")
                        .encryption(BucketEncryption.S3_MANAGED)
                        .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                        .objectOwnership(ObjectOwnership.BUCKET_OWNER_ENFORCED)
                        .enforceSsl(true)
                        .lifecycleRules(List.of(LifecycleRule.builder()
                                .expiration(Duration.days(AccessLogs.DAYS_KEPT))
                                .build()))
                        .removalPolicy(RemovalPolicy.RETAIN)
                        .build();
    }
}
