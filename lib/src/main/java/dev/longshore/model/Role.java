package dev.longshore.model;

import dev.longshore.document.Node;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A role of a template, with every policy that the template gives it. */
public final class Role {
    private static final String TYPE = "AWS::IAM::Role";
    private static final List<String> POLICIES =
            List.of("AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::ManagedPolicy");
    /** What policies of AWS allow, by name. Any other may allow anything. */
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "AmazonECSTaskExecutionRolePolicy",
            Set.of(
                    "ecr:GetAuthorizationToken",
                    "ecr:BatchCheckLayerAvailability",
                    "ecr:GetDownloadUrlForLayer",
                    "ecr:BatchGetImage",
                    "logs:CreateLogStream",
                    "logs:PutLogEvents"));

    private final Resource resource;
    private final Resources resources;

    private Role(Resource resource, Resources resources) {
        this.resource = resource;
        this.resources = resources;
    }

    /** Returns the role of the template that a value refers to, or null. */
    public static @Nullable Role referredTo(@Nullable Node value, Resources resources) {
        Resource resource = value instanceof Node.Unresolved open ? resources.get(open.target()) : null;
        return resource != null && resource.type().equals(TYPE) && resource.hasKnownProperties()
                ? new Role(resource, resources)
                : null;
    }

    /** Returns its logical id. */
    public String logicalId() {
        return resource.logicalId();
    }

    /** Returns whether a service may assume it; false only when it certainly may not. */
    public boolean mayBeAssumedBy(String service) {
        Node trust = resource.properties().get("AssumeRolePolicyDocument");
        return !(trust instanceof Node.Fields fields)
                || new PolicyDocument(fields).mayAllow("sts:AssumeRole", service::equals);
    }

    /** Returns whether it may be allowed an action; false only when nothing of the template can allow it. */
    public boolean mayDo(String action) {
        return elements(resource.properties().get("Policies")).anyMatch(policy -> inlineMayAllow(policy, action))
                || elements(resource.properties().get("ManagedPolicyArns"))
                        .anyMatch(policy -> managedMayAllow(policy, action))
                || POLICIES.stream()
                        .flatMap(type -> resources.ofType(type).stream())
                        .anyMatch(policy -> mayBeAttached(policy) && documentMayAllow(policy.properties(), action));
    }

    private boolean managedMayAllow(Node policy, String action) {
        if (policy instanceof Node.Unresolved open && resources.get(open.target()) != null) {
            Resource managed = Objects.requireNonNull(resources.get(open.target()));
            return documentMayAllow(managed.properties(), action);
        }
        String arn = text(policy);
        return KNOWN.entrySet().stream()
                .filter(known -> arn.endsWith("/" + known.getKey()))
                .findFirst()
                .map(known -> known.getValue().contains(action))
                .orElse(true);
    }

    private boolean mayBeAttached(Resource policy) {
        Node roles = policy.properties().get("Roles");
        Node role = policy.properties().get("RoleName");
        return elements(roles).anyMatch(this::mayBeThis) || (role != null && mayBeThis(role));
    }

    private boolean mayBeThis(Node reference) {
        if (reference instanceof Node.Unresolved open && open.target() != null) {
            return logicalId().equals(open.target());
        }
        Node name = resource.properties().get("RoleName");
        boolean known = reference instanceof Node.Scalar && (name == null || name instanceof Node.Scalar);
        return !known || (name != null && text(name).equals(text(reference)));
    }

    private static boolean inlineMayAllow(Node policy, String action) {
        return !(policy instanceof Node.Fields fields) || documentMayAllow(fields, action);
    }

    private static boolean documentMayAllow(Node.Fields policy, String action) {
        return !(policy.get("PolicyDocument") instanceof Node.Fields document)
                || new PolicyDocument(document).mayAllow(action);
    }

    /** The elements of a list; of what is not resolved, itself. */
    private static Stream<Node> elements(@Nullable Node node) {
        if (node == null) {
            return Stream.empty();
        }
        return node instanceof Node.Elements list ? list.elements().stream() : Stream.of(node);
    }

    private static String text(Node node) {
        return node instanceof Node.Unresolved open
                ? open.text()
                : node instanceof Node.Scalar scalar ? scalar.value().toString() : "";
    }
}
