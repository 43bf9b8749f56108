package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Items;
import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** A job definition of AWS Batch. */
public final class BatchJobDefinition extends ResourceView {
    /** What a template calls this. */
    public static final Kind<BatchJobDefinition> KIND =
            new Kind<>("AWS::Batch::JobDefinition", BatchJobDefinition::new);

    /** Views a resource of a template as this. */
    public BatchJobDefinition(Resource resource) {
        super(resource);
    }

    /** Returns how often a job is tried. */
    public @Nullable Value<Integer> attempts() {
        return part("RetryStrategy").number("Attempts");
    }

    /** Returns the seconds after which an attempt is ended. */
    public @Nullable Value<Integer> timeoutSeconds() {
        return part("Timeout").number("AttemptDurationSeconds");
    }

    /** Returns whether its jobs certainly run on Fargate. */
    public boolean isFargate() {
        return texts("PlatformCapabilities").stream().anyMatch(platform -> platform.is("FARGATE"::equals));
    }

    /** Returns its only container, where it has one. */
    public @Nullable Container container() {
        return object("ContainerProperties", Container::new);
    }

    /** The container of a job. */
    public static final class Container extends Section {
        Container(Node.Fields fields) {
            super(fields);
        }

        /** Returns the variables. */
        public Items<Named> environment() {
            return objects("Environment", Named::new);
        }

        /** Returns the amount of a resource that it asks for, such as VCPU, in its own unit. */
        public @Nullable Value<Double> required(String resource) {
            return objects("ResourceRequirements", Named::new).stream()
                    .filter(named -> named.is("Type", resource))
                    .map(named -> named.decimal("Value"))
                    .findFirst()
                    .orElse(null);
        }

        /** Returns whether it may do all that the instance may. */
        public @Nullable Value<Boolean> privileged() {
            return flag("Privileged");
        }
    }

    /** A name with a value. */
    public static final class Named extends Section {
        Named(Node.Fields fields) {
            super(fields);
        }

        /** Returns the name. */
        public @Nullable Value<String> name() {
            return text("Name");
        }

        private boolean is(String field, String value) {
            return value.equals(Value.known(text(field)));
        }
    }
}
