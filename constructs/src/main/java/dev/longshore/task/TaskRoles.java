package dev.longshore.task;

import dev.longshore.internal.ServiceTrust;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.constructs.Construct;

/** The two roles of a task, usable by tasks of this account only. */
final class TaskRoles {
    private static final List<String> WRITE_LOGS = List.of("logs:CreateLogStream", "logs:PutLogEvents");

    private TaskRoles() {}

    static Role create(Construct scope, String id) {
        return Role.Builder.create(scope, id)
                .assumedBy(ServiceTrust.of("ecs-tasks.amazonaws.com", "ecs", "*"))
                .build();
    }

    /** Gives the execution role what it needs, and no more, in one policy of its own. */
    static ManagedPolicy permit(Construct scope, IRole role, List<PolicyStatement> statements) {
        return permit(scope, "ExecutionPolicy", role, statements);
    }

    static ManagedPolicy permit(Construct scope, String id, IRole role, List<PolicyStatement> statements) {
        return ManagedPolicy.Builder.create(scope, id)
                .roles(List.of(role))
                .document(PolicyDocument.Builder.create()
                        .minimize(true)
                        .statements(statements)
                        .build())
                .build();
    }

    /** Returns the permission to write to these log groups. */
    static PolicyStatement writeLogs(List<String> logGroupArns) {
        return PolicyStatement.Builder.create()
                .actions(WRITE_LOGS)
                .resources(logGroupArns)
                .build();
    }

    /** Returns the permissions to read environment files, which CDK does not give. */
    static List<PolicyStatement> readEnvironmentFiles(EcsTaskProps props) {
        Set<String> objects = new LinkedHashSet<>();
        Set<String> buckets = new LinkedHashSet<>();
        for (ContainerOptions container : props.containers()) {
            for (EnvironmentObject file : container.environmentFiles()) {
                String bucket = file.bucket().getBucketArn();
                objects.add(bucket + "/" + file.key());
                buckets.add(bucket);
            }
        }
        if (objects.isEmpty()) {
            return List.of();
        }
        return List.of(
                PolicyStatement.Builder.create()
                        .actions(List.of("s3:GetObject"))
                        .resources(new ArrayList<>(objects))
                        .build(),
                PolicyStatement.Builder.create()
                        .actions(List.of("s3:GetBucketLocation"))
                        .resources(new ArrayList<>(buckets))
                        .build());
    }
}
