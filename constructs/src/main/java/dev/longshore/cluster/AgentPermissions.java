package dev.longshore.cluster;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.ArnFormat;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.ICluster;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.constructs.Construct;

/**
 * What the agent on an instance may do: join one cluster, and report about the tasks it was given. Images and logs are a
 * matter of the tasks' execution roles.
 */
final class AgentPermissions {
    private static final List<String> ANYWHERE = List.of("*");

    private AgentPermissions() {}

    /** Returns the permissions of an agent that the team runs. */
    static List<PolicyStatement> ofCluster(Construct scope, ICluster cluster) {
        String instances = instances(scope, cluster);
        return List.of(
                allow(ANYWHERE, "ecs:DiscoverPollEndpoint"),
                allow(
                        List.of(cluster.getClusterArn()),
                        "ecs:RegisterContainerInstance",
                        "ecs:DeregisterContainerInstance",
                        "ecs:SubmitAttachmentStateChanges",
                        "ecs:SubmitContainerStateChange",
                        "ecs:SubmitTaskStateChange"),
                // The last one is how an agent takes its instance out when Spot takes it back.
                allow(
                        List.of(instances),
                        "ecs:Poll",
                        "ecs:StartTelemetrySession",
                        "ecs:UpdateContainerInstancesState"));
    }

    /** Returns the permissions of the agent of Managed Instances. */
    static List<PolicyStatement> ofManaged(Construct scope, ICluster cluster) {
        String instances = instances(scope, cluster);
        return List.of(
                allow(ANYWHERE, "ecs:DiscoverPollEndpoint"),
                allow(
                        List.of(cluster.getClusterArn()),
                        "ecs:RegisterContainerInstance",
                        "ecs:SubmitAttachmentStateChanges",
                        "ecs:SubmitTaskStateChange"),
                allow(List.of(instances), "ecs:Poll", "ecs:StartTelemetrySession", "ecs:PutSystemLogEvents"));
    }

    /** Returns what Session Manager needs to open a shell; none of it can be limited to an instance. */
    static PolicyStatement sessionManager() {
        return allow(
                ANYWHERE,
                "ssm:UpdateInstanceInformation",
                "ssmmessages:CreateControlChannel",
                "ssmmessages:CreateDataChannel",
                "ssmmessages:OpenControlChannel",
                "ssmmessages:OpenDataChannel");
    }

    /** Returns what an SSM agent outside of AWS needs: AmazonSSMManagedInstanceCore without all SSM parameters. */
    static PolicyStatement managedNode() {
        List<String> actions = new ArrayList<>(List.of(
                "ssm:DescribeAssociation",
                "ssm:DescribeDocument",
                "ssm:GetDeployablePatchSnapshotForInstance",
                "ssm:GetDocument",
                "ssm:GetManifest",
                "ssm:ListAssociations",
                "ssm:ListInstanceAssociations",
                "ssm:PutComplianceItems",
                "ssm:PutConfigurePackageResult",
                "ssm:PutInventory",
                "ssm:UpdateAssociationStatus",
                "ssm:UpdateInstanceAssociationStatus",
                "ec2messages:AcknowledgeMessage",
                "ec2messages:DeleteMessage",
                "ec2messages:FailMessage",
                "ec2messages:GetEndpoint",
                "ec2messages:GetMessages",
                "ec2messages:SendReply"));
        actions.addAll(sessionManager().getActions());
        return allow(ANYWHERE, actions.toArray(String[]::new));
    }

    /** Returns what Bottlerocket needs to fetch its own containers, of which the SSM agent is one. */
    static List<PolicyStatement> bottlerocketContainers(Construct scope) {
        String repositories = Stack.of(scope)
                .formatArn(ArnComponents.builder()
                        .service("ecr")
                        .account("*")
                        .resource("repository")
                        .resourceName("bottlerocket-*")
                        .build());
        return List.of(
                allow(ANYWHERE, "ecr:GetAuthorizationToken"),
                allow(
                        List.of(repositories),
                        "ecr:BatchCheckLayerAvailability",
                        "ecr:BatchGetImage",
                        "ecr:GetDownloadUrlForLayer"));
    }

    private static String instances(Construct scope, ICluster cluster) {
        return Stack.of(scope)
                .formatArn(ArnComponents.builder()
                        .service("ecs")
                        .resource("container-instance")
                        .resourceName(cluster.getClusterName() + "/*")
                        .arnFormat(ArnFormat.SLASH_RESOURCE_NAME)
                        .build());
    }

    private static PolicyStatement allow(List<String> resources, String... actions) {
        return PolicyStatement.Builder.create()
                .actions(Ordered.copy(List.of(actions)))
                .resources(resources)
                .build();
    }
}
