package dev.longshore.task;

import dev.longshore.internal.ServiceTrust;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.CredentialSpec;
import software.amazon.awscdk.services.iam.IManagedPolicy;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.constructs.Construct;

/** The two roles of a task, usable by tasks of this account only. */
final class TaskRoles {
    private static final List<String> WRITE_LOGS = List.of("logs:CreateLogStream", "logs:PutLogEvents");

    /** What the agent of ECS Exec calls, by the developer guide's page on task IAM roles. */
    private static final List<String> OPEN_SESSIONS = List.of(
            "ssmmessages:CreateControlChannel",
            "ssmmessages:CreateDataChannel",
            "ssmmessages:OpenControlChannel",
            "ssmmessages:OpenDataChannel");

    private static final List<String> LOG_SESSIONS =
            List.of("logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents");

    private TaskRoles() {}

    static Role create(Construct scope, String id, EcsTaskProps props) {
        Role.Builder role =
                Role.Builder.create(scope, id).assumedBy(ServiceTrust.of("ecs-tasks.amazonaws.com", "ecs", "*"));
        IManagedPolicy boundary = props.permissionsBoundary();
        if (boundary != null) {
            role.permissionsBoundary(boundary);
        }
        return role.build();
    }

    /** Returns the task role that is there already, or null. */
    static @Nullable IRole existing(Construct scope, EcsTaskProps props) {
        String arn = props.taskRoleArn();
        return arn == null ? props.taskRole() : Role.fromRoleArn(scope, "TaskRole", arn);
    }

    /** Returns what the code in the containers may do, and the agent of ECS Exec among it. */
    static List<PolicyStatement> ofCode(EcsTaskProps props, List<String> logGroupArns) {
        List<PolicyStatement> statements = new ArrayList<>(props.permissions());
        if (props.exec()) {
            // None of the four has a resource level.
            statements.add(statement(OPEN_SESSIONS, List.of("*")));
            if (!logGroupArns.isEmpty()) {
                // The agent writes what was typed to the log groups of the containers.
                statements.add(statement(LOG_SESSIONS, logGroupArns));
                statements.add(statement(List.of("logs:DescribeLogGroups"), List.of("*")));
            }
        }
        return statements;
    }

    /** Gives a role what it needs, and no more, in one policy of its own. */
    static ManagedPolicy permit(Construct scope, String id, IRole role, List<PolicyStatement> statements) {
        return ManagedPolicy.Builder.create(scope, id)
                .roles(List.of(role))
                // The flag that is pinned for it does not reach a document of CDK's own making.
                .document(PolicyDocument.Builder.create()
                        .minimize(true)
                        .statements(statements)
                        .build())
                .build();
    }

    /** Returns whether CDK adds permissions to the execution role: for secrets, and for images of its own. */
    static boolean isPermittedByCdk(EcsTaskProps props) {
        return props.containers().stream()
                .anyMatch(container -> !container.secrets().isEmpty()
                        || !container.secretReferences().isEmpty()
                        || !container.logs().secretOptions().isEmpty()
                        || !container.logs().secretOptionReferences().isEmpty()
                        || hasRouterConfigInS3(container)
                        || container.source().isPermittedByCdk());
    }

    private static boolean hasRouterConfigInS3(ContainerOptions container) {
        LogRouterOptions router = container.logRouter();
        return router != null && router.isConfigInS3();
    }

    /** Returns the permissions to read the accounts of Active Directory, which CDK leaves to its users. */
    static List<PolicyStatement> readCredentialSpecs(EcsTaskProps props) {
        Set<String> objects = new LinkedHashSet<>();
        Set<String> parameters = new LinkedHashSet<>();
        for (ContainerOptions container : props.containers()) {
            CredentialSpec spec = container.credentialSpec();
            String location = spec == null ? "" : spec.getFileLocation();
            if (location.contains(":s3:")) {
                objects.add(location);
            } else if (!location.isEmpty()) {
                parameters.add(location);
            }
        }
        List<PolicyStatement> statements = new ArrayList<>();
        if (!objects.isEmpty()) {
            statements.add(statement(List.of("s3:GetObject"), new ArrayList<>(objects)));
        }
        if (!parameters.isEmpty()) {
            statements.add(statement(List.of("ssm:GetParameters"), new ArrayList<>(parameters)));
        }
        return statements;
    }

    /** Returns the permission to write to these log groups. */
    static PolicyStatement writeLogs(List<String> logGroupArns) {
        return statement(WRITE_LOGS, logGroupArns);
    }

    /** Returns the permissions to read environment files, which CDK does not give. */
    static List<PolicyStatement> readEnvironmentFiles(EcsTaskProps props) {
        Set<String> objects = new LinkedHashSet<>();
        Set<String> buckets = new LinkedHashSet<>();
        for (ContainerOptions container : props.containers()) {
            for (EnvironmentObject file : container.environmentFiles()) {
                objects.add(file.arn());
                buckets.add(file.bucketArn());
            }
        }
        if (objects.isEmpty()) {
            return List.of();
        }
        return List.of(
                statement(List.of("s3:GetObject"), new ArrayList<>(objects)),
                statement(List.of("s3:GetBucketLocation"), new ArrayList<>(buckets)));
    }

    private static PolicyStatement statement(List<String> actions, List<String> resources) {
        return PolicyStatement.Builder.create()
                .actions(actions)
                .resources(resources)
                .build();
    }
}
