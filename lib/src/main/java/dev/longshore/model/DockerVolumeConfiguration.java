package dev.longshore.model;

import dev.longshore.document.Node;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A volume that Docker manages on the instance. */
public final class DockerVolumeConfiguration extends View {
    /** Views an object of the document as this. */
    public DockerVolumeConfiguration(Node.Fields fields) {
        super(fields);
    }

    /** Returns task or shared; task unless set. */
    public @Nullable Value<String> scope() {
        return text("scope");
    }

    /** Returns whether it is made when it is not there; false unless set. */
    public @Nullable Value<Boolean> autoprovision() {
        return flag("autoprovision");
    }

    /** Returns the driver; local unless set. */
    public @Nullable Value<String> driver() {
        return text("driver");
    }

    /** Returns the options of the driver. */
    public Map<String, Value<String>> driverOpts() {
        return map("driverOpts");
    }

    /** Returns the labels. */
    public Map<String, Value<String>> labels() {
        return map("labels");
    }
}
