package dev.longshore.model;

import dev.longshore.document.Node;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A statement of a policy. */
public final class PolicyStatement extends View {
    private static final String ANYONE = "*";

    /** Views an object of the document as this. */
    public PolicyStatement(Node.Fields fields) {
        super(fields);
    }

    /** Returns the actions, with the wildcards that were written. */
    public Items<Value<String>> actions() {
        return textOrTexts("Action");
    }

    /** Returns whether it may allow that action; false only when it certainly does not. */
    public boolean mayAllow(String action) {
        if (!"Allow".equals(Value.knownOr(text("Effect"), "Allow"))) {
            return !isKnown("Effect");
        }
        return !actions().isComplete()
                || has("NotAction")
                || actions().stream().anyMatch(pattern -> pattern.is(text -> matches(text, action)));
    }

    /** Returns whether its principal may be such a service; false only when it certainly is not. */
    public boolean mayBeFor(Predicate<String> service) {
        if (!(fields().get("Principal") instanceof Node.Fields named)) {
            return has("NotPrincipal") || !isKnown("Principal") || ANYONE.equals(Value.known(text("Principal")));
        }
        Principal principal = new Principal(named);
        return !principal.services().isComplete()
                || principal.services().stream().anyMatch(name -> name.is(service))
                || principal.accounts().stream().anyMatch(name -> name.is(ANYONE::equals));
    }

    /** Returns whether its principal may be that role of the template; false only when all are certainly others. */
    public boolean mayBeForRole(@Nullable Resource role) {
        Node accounts = fields().get("Principal") instanceof Node.Fields named ? named.get("AWS") : null;
        List<Node> principals = accounts instanceof Node.Elements list
                ? list.elements()
                : accounts == null ? List.of() : List.of(accounts);
        return principals.isEmpty() || principals.stream().anyMatch(principal -> mayBe(principal, role));
    }

    // A role without a name of its own gets one that nobody can have written down.
    private static boolean mayBe(Node principal, @Nullable Resource role) {
        if (principal instanceof Node.Unresolved open && open.target() != null) {
            return role != null && role.logicalId().equals(open.target());
        }
        if (!(principal instanceof Node.Scalar arn) || !arn.value().toString().contains(":role/")) {
            return true;
        }
        Node name = role == null ? null : role.properties().get("RoleName");
        return name != null
                && (!(name instanceof Node.Scalar known)
                        || arn.value().toString().endsWith("/" + known.value()));
    }

    private boolean isKnown(String name) {
        return fields().get(name) instanceof Node.Scalar;
    }

    /** Matches a pattern of IAM, where * stands for anything and ? for one character, in time that no pattern can blow up. */
    private static boolean matches(String pattern, String action) {
        int p = 0;
        int a = 0;
        int star = -1;
        int resume = 0;
        while (a < action.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = a;
            } else if (p < pattern.length() && isSame(pattern.charAt(p), action.charAt(a))) {
                p++;
                a++;
            } else if (star >= 0) {
                p = star + 1;
                a = ++resume;
            } else {
                return false;
            }
        }
        return pattern.substring(p).chars().allMatch(rest -> rest == '*');
    }

    private static boolean isSame(char pattern, char actual) {
        return pattern == '?' || Character.toLowerCase(pattern) == Character.toLowerCase(actual);
    }

    private static final class Principal extends View {
        Principal(Node.Fields fields) {
            super(fields);
        }

        Items<Value<String>> services() {
            return textOrTexts("Service");
        }

        Items<Value<String>> accounts() {
            return textOrTexts("AWS");
        }
    }
}
