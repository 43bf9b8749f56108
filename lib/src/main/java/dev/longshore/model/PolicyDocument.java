package dev.longshore.model;

import dev.longshore.document.Node;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A policy of IAM: who may do what. */
public final class PolicyDocument extends View {
    /** Views an object of the document as this. */
    public PolicyDocument(Node.Fields fields) {
        super(fields);
    }

    /** Returns its statements. */
    public Items<PolicyStatement> statements() {
        return objectOrObjects("Statement", PolicyStatement::new);
    }

    /** Returns whether some statement may allow that; false only when certainly none does. Denials are not looked at. */
    public boolean mayAllow(String action) {
        Items<PolicyStatement> statements = statements();
        return !statements.isComplete() || statements.stream().anyMatch(statement -> statement.mayAllow(action));
    }

    /** Returns whether some statement may allow that to a service; false only when certainly none does. */
    public boolean mayAllow(String action, Predicate<String> service) {
        Items<PolicyStatement> statements = statements();
        return !statements.isComplete()
                || statements.stream().anyMatch(statement -> statement.mayAllow(action) && statement.mayBeFor(service));
    }

    /** Returns whether some statement may allow that to a role of the template; false only when certainly none does. */
    public boolean mayAllowRole(String action, @Nullable Resource role) {
        Items<PolicyStatement> statements = statements();
        return !statements.isComplete()
                || statements.stream()
                        .anyMatch(statement -> statement.mayAllow(action) && statement.mayBeForRole(role));
    }
}
