package dev.longshore.service;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.ArnFormat;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.interfaces.logs.ILogGroupRef;
import software.amazon.awscdk.services.ecs.ExecuteCommandConfiguration;
import software.amazon.awscdk.services.ecs.ExecuteCommandLogConfiguration;
import software.amazon.awscdk.services.ecs.ICluster;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.constructs.Construct;

/**
 * What a task needs for sessions of ECS Exec that its cluster encrypts and logs in one place: the agent beside the container
 * does both, with the task role. By the developer guide's page on ECS Exec.
 */
final class SessionAccess {
    private SessionAccess() {}

    static void permit(Construct scope, ICluster cluster, IRole taskRole) {
        ExecuteCommandConfiguration sessions = cluster.getExecuteCommandConfiguration();
        List<PolicyStatement> statements = sessions == null ? List.of() : statements(scope, sessions);
        if (!statements.isEmpty()) {
            ManagedPolicy.Builder.create(scope, "SessionPolicy")
                    .roles(List.of(taskRole))
                    .document(PolicyDocument.Builder.create()
                            .minimize(true)
                            .statements(statements)
                            .build())
                    .build();
        }
    }

    /** Returns whether sessions are encrypted with a key of the cluster, which the agent asks KMS for. */
    static boolean isEncrypted(ICluster cluster) {
        ExecuteCommandConfiguration sessions = cluster.getExecuteCommandConfiguration();
        return sessions != null && sessions.getKmsKey() != null;
    }

    private static List<PolicyStatement> statements(Construct scope, ExecuteCommandConfiguration sessions) {
        List<PolicyStatement> statements = new ArrayList<>();
        if (sessions.getKmsKey() != null) {
            statements.add(allow(sessions.getKmsKey().getKeyArn(), "kms:Decrypt"));
        }
        @Nullable ExecuteCommandLogConfiguration log = sessions.getLogConfiguration();
        if (log != null && log.getCloudWatchLogGroup() != null) {
            statements.add(allow("*", "logs:DescribeLogGroups"));
            statements.add(allow(
                    streams(scope, log.getCloudWatchLogGroup()),
                    "logs:CreateLogStream",
                    "logs:DescribeLogStreams",
                    "logs:PutLogEvents"));
        }
        if (log != null && log.getS3Bucket() != null) {
            String bucket = log.getS3Bucket().getBucketArn();
            statements.add(allow(bucket, "s3:GetBucketLocation", "s3:GetEncryptionConfiguration"));
            statements.add(allow(bucket + "/*", "s3:PutObject"));
        }
        return statements;
    }

    // A reference to a group has its ARN with the streams or without, by where it comes from.
    private static String streams(Construct scope, ILogGroupRef group) {
        return Stack.of(scope)
                .formatArn(ArnComponents.builder()
                        .service("logs")
                        .resource("log-group")
                        .resourceName(group.getLogGroupRef().getLogGroupName() + ":*")
                        .arnFormat(ArnFormat.COLON_RESOURCE_NAME)
                        .build());
    }

    private static PolicyStatement allow(String resource, String... actions) {
        return PolicyStatement.Builder.create()
                .actions(List.of(actions))
                .resources(List.of(resource))
                .build();
    }
}
