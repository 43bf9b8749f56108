package dev.longshore.pattern;

import dev.longshore.internal.ServiceTrust;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.iam.IManagedPolicy;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.constructs.Construct;
import software.constructs.IConstruct;

/**
 * The role of what starts tasks, and its only policy.
 *
 * @param role the role
 * @param policy what it may do
 */
record StarterRole(Role role, ManagedPolicy policy) {
    /** Makes one that a service takes for such resources of this account. */
    static StarterRole create(
            Construct scope, Trusted trusted, @Nullable IManagedPolicy boundary, List<PolicyStatement> statements) {
        Role.Builder builder = Role.Builder.create(scope, trusted.id() + "Role")
                .assumedBy(
                        ServiceTrust.of(trusted.service() + ".amazonaws.com", trusted.service(), trusted.resource()));
        if (boundary != null) {
            builder.permissionsBoundary(boundary);
        }
        Role role = builder.build();
        ManagedPolicy policy = ManagedPolicy.Builder.create(scope, trusted.id() + "Policy")
                .roles(List.of(role))
                .document(PolicyDocument.Builder.create()
                        .minimize(true)
                        .statements(statements)
                        .build())
                .build();
        return new StarterRole(role, policy);
    }

    /** Makes what uses the role wait for its permissions. */
    void before(IConstruct user) {
        user.getNode().addDependency(policy);
    }

    /**
     * Who takes the role.
     *
     * @param id what the ids of role and policy begin with
     * @param service the service, as in its principal and its ARNs
     * @param resource the resources that it takes the role for, as in their ARNs
     */
    record Trusted(String id, String service, String resource) {}
}
