package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Items;
import dev.longshore.model.Value;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A statement of a policy. */
public final class PolicyStatement extends Section {
    /** Views an object of the document as this. */
    public PolicyStatement(Node.Fields fields) {
        super(fields);
    }

    /** Returns Allow or Deny. */
    public @Nullable Value<String> effect() {
        return text("Effect");
    }

    /** Returns what it is about, such as {@code elasticfilesystem:ClientMount}. */
    public Items<Value<String>> actions() {
        return textsOrOne("Action");
    }

    /** Returns the services it is about. */
    public Items<Value<String>> services() {
        return part("Principal").textsOrOne("Service");
    }

    /** Returns whether it is certainly about nobody but services, which are known. */
    public boolean isOnlyForServices() {
        Section principal = part("Principal");
        return principal.has("Service") && principal.fields().all().size() == 1;
    }

    /** Returns whether it certainly holds for all that is not encrypted in transit. */
    public boolean isAboutPlainConnections() {
        return part("Condition").fields().all().size() == 1
                && "false".equals(Value.known(part("Condition.Bool").text("aws:SecureTransport")));
    }

    /** Returns whether it holds for nothing but what is encrypted in transit. */
    public boolean isAboutEncryptedConnections() {
        return "true".equals(Value.known(part("Condition.Bool").text("aws:SecureTransport")));
    }

    /** Returns whether one of these is certainly among what it is about. */
    public boolean covers(String... names) {
        return Stream.of(names).anyMatch(name -> actions().stream().anyMatch(action -> action.is(name::equals)));
    }
}
