package dev.longshore.storage;

import dev.longshore.internal.Ordered;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.iam.AnyPrincipal;
import software.amazon.awscdk.services.iam.Effect;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;

/**
 * Who may use a file system, whatever the roles say: it allows nobody anything, so that each role has what its own policy
 * says and nobody without a role gets in, and it denies what nobody is to have. No statement names a role or an access
 * point: a role in another stack would need this one first, and this one the role.
 *
 * <p>EFS enforces no condition keys here but aws:SecureTransport, aws:SourceIp and its own two: EFS User Guide, IAM policies for
 * file systems.
 */
final class FileSystemPolicy {
    static final String MOUNT = "elasticfilesystem:ClientMount";
    static final String WRITE = "elasticfilesystem:ClientWrite";
    static final String ROOT = "elasticfilesystem:ClientRootAccess";

    private FileSystemPolicy() {}

    static PolicyDocument document() {
        return PolicyDocument.Builder.create()
                .statements(List.of(
                        deny(
                                "Unencrypted",
                                // In the order that a feature flag of CDK would bring them into.
                                List.of(MOUNT, ROOT, WRITE),
                                Ordered.map("Bool", Ordered.map("aws:SecureTransport", "false"))),
                        deny("Root", List.of(ROOT), new java.util.LinkedHashMap<>())))
                .build();
    }

    private static PolicyStatement deny(String sid, List<String> actions, Map<String, Object> conditions) {
        return PolicyStatement.Builder.create()
                .sid(sid)
                .effect(Effect.DENY)
                .principals(List.of(new AnyPrincipal()))
                .actions(actions)
                .conditions(conditions)
                .build();
    }
}
