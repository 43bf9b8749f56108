package dev.longshore.cluster;

import dev.longshore.internal.Ordered;
import dev.longshore.profile.Profile;
import java.util.List;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.ecs.ExecuteCommandConfiguration;
import software.amazon.awscdk.services.ecs.ExecuteCommandLogConfiguration;
import software.amazon.awscdk.services.ecs.ExecuteCommandLogging;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.logs.ILogGroup;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/** The key and the log group of sessions of ECS Exec. */
final class ExecSessions {
    private ExecSessions() {}

    static ExecuteCommandConfiguration of(Construct scope, ExecLogging options, Profile profile) {
        IKey key = options.key() == null ? key(scope) : options.key();
        ILogGroup group = options.logGroup() == null ? logGroup(scope, key, profile) : options.logGroup();
        return ExecuteCommandConfiguration.builder()
                .kmsKey(key)
                .logging(ExecuteCommandLogging.OVERRIDE)
                .logConfiguration(ExecuteCommandLogConfiguration.builder()
                        .cloudWatchLogGroup(group)
                        .cloudWatchEncryptionEnabled(true)
                        .build())
                .build();
    }

    private static Key key(Construct scope) {
        Key key = Key.Builder.create(scope, "ExecKey")
                .description("Sessions of ECS Exec")
                .enableKeyRotation(true)
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();
        // Log groups of this account: the name of the one it is for would be a circle.
        key.addToResourcePolicy(PolicyStatement.Builder.create()
                .principals(List.of(new ServicePrincipal("logs." + Aws.REGION + ".amazonaws.com")))
                .actions(List.of(
                        "kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"))
                .resources(List.of("*"))
                .conditions(Ordered.map(
                        "ArnLike",
                        Ordered.map(
                                "kms:EncryptionContext:aws:logs:arn",
                                "arn:" + Aws.PARTITION + ":logs:" + Aws.REGION + ":" + Aws.ACCOUNT_ID
                                        + ":log-group:*")))
                .build());
        return key;
    }

    private static LogGroup logGroup(Construct scope, IKey key, Profile profile) {
        return LogGroup.Builder.create(scope, "ExecLogGroup")
                .encryptionKey(key)
                .retention(profile.logRetention())
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();
    }
}
