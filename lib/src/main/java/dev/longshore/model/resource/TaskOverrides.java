package dev.longshore.model.resource;

import dev.longshore.document.DocumentReader;
import dev.longshore.document.Node;
import dev.longshore.document.Source;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.model.Items;
import dev.longshore.model.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is overridden of a task when it is started. */
public final class TaskOverrides extends Section {
    /** Views an object of the document as this. */
    public TaskOverrides(Node.Fields fields) {
        super(fields);
    }

    /** Reads the JSON that a target is started with; null where it is not known, or is none. */
    public static @Nullable TaskOverrides of(EventTarget target) {
        String input = Value.known(target.input());
        try {
            return input != null
                            && DocumentReader.read(new Source(input, "input.json"))
                                            .root()
                                    instanceof Node.Fields fields
                    ? new TaskOverrides(fields)
                    : null;
        } catch (InvalidInputException e) {
            return null;
        }
    }

    /** Returns the containers of which something is overridden. */
    public List<Value<String>> containers() {
        Items<ContainerOverride> overrides = objects("containerOverrides", ContainerOverride::new);
        return overrides.stream()
                .map(ContainerOverride::name)
                .flatMap(List::stream)
                .toList();
    }

    /** Returns the GiB of scratch space. */
    public @Nullable Value<Integer> ephemeralStorageGiB() {
        return part("ephemeralStorage").number("sizeInGiB");
    }

    private static final class ContainerOverride extends Section {
        ContainerOverride(Node.Fields fields) {
            super(fields);
        }

        List<Value<String>> name() {
            Value<String> name = text("name");
            return name == null ? List.of() : List.of(name);
        }
    }
}
