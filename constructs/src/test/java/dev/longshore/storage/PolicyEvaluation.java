package dev.longshore.storage;

import dev.longshore.testing.Synth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What EFS decides about a mount by the policies of a template: a deny anywhere wins, one allow in the role's policies or
 * in the file system's is enough, and nothing is allowed by itself. Knows what this library renders and fails on all else.
 *
 * <p>IAM User Guide, policy evaluation logic; EFS User Guide, IAM policies for file systems.
 */
final class PolicyEvaluation {
    private final List<Map<String, Object>> ofFileSystem;
    private final List<Map<String, Object>> ofRole = new ArrayList<>();
    private final String fileSystem;

    private PolicyEvaluation(Synth filesOf, Synth synth, @Nullable String role) {
        Synth.Props files = filesOf.only("AWS::EFS::FileSystem");
        fileSystem = files.logicalId();
        ofFileSystem = statements(files.at("FileSystemPolicy.Statement"));
        for (String type : List.of("AWS::IAM::ManagedPolicy", "AWS::IAM::Policy")) {
            for (Synth.Props policy : synth.all(type)) {
                if (role != null && policy.at("Roles").toString().contains("Ref=" + role)) {
                    ofRole.addAll(statements(policy.at("PolicyDocument.Statement")));
                }
            }
        }
    }

    /** Starts with the policies of a role, or of nobody's where it is null. */
    static PolicyEvaluation of(Synth synth, @Nullable String role) {
        return new PolicyEvaluation(synth, synth, role);
    }

    /** Starts with the files of one stack and the policies of a role of another. */
    static PolicyEvaluation of(Synth files, Synth synth, String role) {
        return new PolicyEvaluation(files, synth, role);
    }

    /** Returns whether a client may do that, through an access point or, where that is null, through none. */
    boolean allows(String action, @Nullable String accessPoint, boolean encrypted) {
        boolean denied = false;
        boolean allowed = false;
        for (Map<String, Object> statement : statements()) {
            if (matches(statement, action, accessPoint, encrypted)) {
                denied |= "Deny".equals(statement.get("Effect"));
                allowed |= "Allow".equals(statement.get("Effect"));
            }
        }
        return allowed && !denied;
    }

    private List<Map<String, Object>> statements() {
        List<Map<String, Object>> all = new ArrayList<>(ofFileSystem);
        all.addAll(ofRole);
        return all;
    }

    private boolean matches(
            Map<String, Object> statement, String action, @Nullable String accessPoint, boolean encrypted) {
        Object principal = statement.get("Principal");
        if (principal != null && !principal.equals(Map.of("AWS", "*"))) {
            throw new AssertionError("unknown principal " + principal);
        }
        return list(statement.get("Action")).stream().anyMatch(pattern -> isLike(action, pattern))
                && (statement.get("Resource") == null
                        || list(statement.get("Resource")).stream().anyMatch(this::isOurs))
                && conditionHolds(statement.get("Condition"), accessPoint, encrypted);
    }

    private static boolean isLike(String action, Object pattern) {
        return action.matches(pattern.toString().replace("*", ".*"));
    }

    private boolean isOurs(Object resource) {
        return resource.equals("*") || resource.toString().contains(fileSystem);
    }

    private static boolean conditionHolds(@Nullable Object condition, @Nullable String accessPoint, boolean encrypted) {
        if (condition == null) {
            return true;
        }
        if (condition.equals(Map.of("Bool", Map.of("aws:SecureTransport", "false")))) {
            return !encrypted;
        }
        // Every client here comes through a mount target.
        if (condition.equals(Map.of("Bool", Map.of("elasticfilesystem:AccessedViaMountTarget", "true")))) {
            return true;
        }
        Object wanted = ((Map<?, ?>) condition).get("StringEquals") instanceof Map<?, ?> keys && keys.size() == 1
                ? keys.get("elasticfilesystem:AccessPointArn")
                : null;
        if (wanted == null) {
            throw new AssertionError("unknown condition " + condition);
        }
        return accessPoint != null
                && (wanted.equals(Map.of("Fn::GetAtt", List.of(accessPoint, "Arn")))
                        || (wanted.toString().contains("ImportValue")
                                && wanted.toString().contains("FnGetAtt" + accessPoint + "Arn")));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> statements(Object statements) {
        return (List<Map<String, Object>>) statements;
    }

    private static List<?> list(@Nullable Object oneOrMany) {
        return oneOrMany instanceof List<?> many ? many : List.of(Objects.requireNonNull(oneOrMany));
    }
}
