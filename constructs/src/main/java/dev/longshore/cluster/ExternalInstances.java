package dev.longshore.cluster;

import dev.longshore.internal.ServiceTrust;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.ICluster;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.constructs.Construct;

/**
 * What machines outside of AWS join a cluster with, ECS Anywhere: a role, and two commands as outputs. Made with
 * {@link EcsClusterProps.Builder#externalInstances}.
 */
public final class ExternalInstances extends Construct {
    private static final int REGISTRATION_LIMIT = 10;
    private static final String SCRIPT = "https://amazon-ecs-agent.s3.amazonaws.com/ecs-anywhere-install-latest.sh";

    private final Role role;
    private final CfnOutput activationCommand;
    private final CfnOutput installCommand;

    ExternalInstances(Construct scope, String id, ICluster cluster) {
        super(scope, id);
        List<PolicyStatement> statements = new ArrayList<>(AgentPermissions.ofCluster(this, cluster));
        statements.add(AgentPermissions.managedNode());
        role = Role.Builder.create(this, "Role")
                .assumedBy(ServiceTrust.of("ssm.amazonaws.com", "ssm", "*"))
                .managedPolicies(List.of(ManagedPolicy.Builder.create(this, "Policy")
                        .document(PolicyDocument.Builder.create()
                                .minimize(true)
                                .statements(statements)
                                .build())
                        .build()))
                .build();
        String region = Stack.of(this).getRegion();
        activationCommand = CfnOutput.Builder.create(this, "ActivationCommand")
                .description("Run where the AWS CLI may call SSM; it answers an ActivationId and an ActivationCode")
                .value("aws ssm create-activation --iam-role " + role.getRoleName() + " --registration-limit "
                        + REGISTRATION_LIMIT + " --region " + region)
                .build();
        installCommand = CfnOutput.Builder.create(this, "InstallCommand")
                .description("Run as root on each machine, with what the activation answered")
                .value("curl -fsSLo ecs-anywhere-install.sh " + SCRIPT + " && bash ecs-anywhere-install.sh --region "
                        + region + " --cluster " + cluster.getClusterName()
                        + " --activation-id \"$ACTIVATION_ID\" --activation-code \"$ACTIVATION_CODE\"")
                .build();
    }

    /** Returns the role that the machines take. */
    public Role getRole() {
        return role;
    }

    /** Returns the output with the command that makes an activation. */
    public CfnOutput getActivationCommand() {
        return activationCommand;
    }

    /** Returns the output with the command that joins a machine. */
    public CfnOutput getInstallCommand() {
        return installCommand;
    }
}
