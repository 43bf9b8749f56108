package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** Linux options of a container. */
public final class LinuxParameters extends View {
    /** Views an object of the document as this. */
    public LinuxParameters(Node.Fields fields) {
        super(fields);
    }

    /** Returns whether an init process reaps children and passes signals on. */
    public @Nullable Value<Boolean> initProcessEnabled() {
        return flag("initProcessEnabled");
    }

    /** Returns the size of /dev/shm in MiB. */
    public @Nullable Value<Integer> sharedMemorySize() {
        return number("sharedMemorySize");
    }

    /** Returns the MiB of swap space; that of the instance unless set. */
    public @Nullable Value<Integer> maxSwap() {
        return number("maxSwap");
    }

    /** Returns how readily memory is swapped out, 0 to 100; 60 unless set. */
    public @Nullable Value<Integer> swappiness() {
        return number("swappiness");
    }

    /** Returns the capabilities added to the default ones. */
    public Items<Value<String>> addedCapabilities() {
        return capabilities().addedTexts();
    }

    /** Returns the capabilities taken away. */
    public Items<Value<String>> droppedCapabilities() {
        return capabilities().droppedTexts();
    }

    private Capabilities capabilities() {
        return fields().get("capabilities") instanceof Node.Fields object
                ? new Capabilities(object)
                : new Capabilities(Node.Fields.at(placeOf("capabilities")).build());
    }

    private static final class Capabilities extends View {
        Capabilities(Node.Fields fields) {
            super(fields);
        }

        Items<Value<String>> addedTexts() {
            return texts("add");
        }

        Items<Value<String>> droppedTexts() {
            return texts("drop");
        }
    }
}
