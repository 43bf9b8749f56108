package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A policy of IAM, or of a queue, which stands beside what it is of. */
public final class AttachedPolicy extends ResourceView {
    /** The policies of roles. */
    public static final List<Kind<AttachedPolicy>> OF_ROLES =
            List.of(kind("AWS::IAM::Policy"), kind("AWS::IAM::ManagedPolicy"), kind("AWS::IAM::RolePolicy"));

    /** The policies of queues. */
    public static final List<Kind<AttachedPolicy>> OF_QUEUES =
            List.of(kind("AWS::SQS::QueuePolicy"), kind("AWS::SQS::QueueInlinePolicy"));

    /** Views a resource of a template as this. */
    public AttachedPolicy(Resource resource) {
        super(resource);
    }

    /** Returns what it says, as far as that is known. */
    public @Nullable PolicyDocument document() {
        return object("PolicyDocument", PolicyDocument::new);
    }

    private static Kind<AttachedPolicy> kind(String type) {
        return new Kind<>(type, AttachedPolicy::new);
    }
}
