package dev.longshore.rule.events;

import dev.longshore.model.Items;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.AttachedPolicy;
import dev.longshore.model.resource.Kind;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.PolicyDocument;
import dev.longshore.model.resource.PolicyStatement;
import dev.longshore.model.resource.Queue;
import dev.longshore.model.resource.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be told of what roles may do, and of what queues let in. */
final class Permissions {
    private Permissions() {}

    /** Returns whether a role certainly lacks an action: all of its policies are of the template, and none has it. */
    static boolean certainlyMayNot(Role role, String action, Resources all) {
        List<@Nullable PolicyDocument> documents = new ArrayList<>();
        // By a name of its own a policy of the template could be attached without a reference.
        boolean known = all.isComplete()
                && !role.has("RoleName")
                && role.inlinePolicies().isComplete()
                && role.managedPolicies().isComplete();
        role.inlinePolicies().forEach(policy -> documents.add(policy.document()));
        for (Link policy : role.managedPolicies()) {
            Resource found = all.get(policy.target());
            known &= found != null && add(found, documents);
        }
        for (Kind<AttachedPolicy> kind : AttachedPolicy.OF_ROLES) {
            for (Resource policy : all.possibleReferrersOf(role.logicalId(), kind.type())) {
                known &= add(policy, documents);
            }
        }
        return known && documents.stream().allMatch(document -> hasNo(document, action));
    }

    /** Returns whether a queue certainly takes nothing from a service: its policies are known, and none lets it in. */
    static boolean certainlyRefuses(Queue queue, String service, Resources all) {
        List<@Nullable PolicyDocument> documents = new ArrayList<>();
        boolean known = all.isComplete() && !queue.has("QueueName");
        for (Kind<AttachedPolicy> kind : AttachedPolicy.OF_QUEUES) {
            for (Resource policy : all.possibleReferrersOf(queue.logicalId(), kind.type())) {
                known &= add(policy, documents);
            }
        }
        return known && documents.stream().allMatch(document -> letsNotIn(document, service));
    }

    /** Returns whether a policy of the template may be about a queue: within an account that can be permission enough. */
    static boolean mayHavePolicy(@Nullable Queue queue, Resources all) {
        return queue == null
                || queue.has("QueueName")
                || AttachedPolicy.OF_QUEUES.stream()
                        .anyMatch(kind -> !all.possibleReferrersOf(queue.logicalId(), kind.type())
                                .isEmpty());
    }

    private static boolean add(Resource policy, List<@Nullable PolicyDocument> documents) {
        documents.add(new AttachedPolicy(policy).document());
        return policy.hasKnownProperties();
    }

    private static boolean hasNo(@Nullable PolicyDocument document, String action) {
        return document != null
                && document.statements().isComplete()
                && document.statements().stream().allMatch(statement -> hasNo(statement, action));
    }

    private static boolean hasNo(PolicyStatement statement, String action) {
        Items<Value<String>> actions = statement.actions();
        return "Deny".equals(Value.known(statement.effect()))
                || (statement.has("Action")
                        && actions.isComplete()
                        && actions.stream().noneMatch(pattern -> pattern.is(text -> matches(text, action))));
    }

    private static boolean letsNotIn(@Nullable PolicyDocument document, String service) {
        return document != null
                && document.statements().isComplete()
                && document.statements().stream()
                        .allMatch(statement -> hasNo(statement, "sqs:SendMessage")
                                || (statement.isOnlyForServices()
                                        && statement.services().isComplete()
                                        && statement.services().stream().noneMatch(name -> name.is(service::equals))));
    }

    private static boolean matches(String pattern, String action) {
        String expression = Pattern.quote(pattern.toLowerCase(Locale.ROOT))
                .replace("*", "\\E.*\\Q")
                .replace("?", "\\E.\\Q");
        return action.toLowerCase(Locale.ROOT).matches(expression);
    }
}
