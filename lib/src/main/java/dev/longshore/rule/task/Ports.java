package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Range;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the rules about ports ask. */
final class Ports {
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");

    private static final String BRIDGE = "bridge";

    private Ports() {}

    /** Returns the network mode if the containers certainly share one network, and its ports with it. */
    static @Nullable String sharedNetwork(TaskDefinition task) {
        String mode = Value.known(task.networkMode());
        return "awsvpc".equals(mode) || "host".equals(mode) ? mode : null;
    }

    /** Returns the network mode that the task gets: the one it has, or else that of where it runs; null if not known. */
    static @Nullable String networkMode(TaskDefinition task) {
        if (task.has("networkMode")) {
            return Value.known(task.networkMode());
        }
        // Fargate takes none but awsvpc, Managed Instances take it by default, and Windows has its own.
        boolean bridged = task.requiresCompatibilities().isComplete()
                && !task.isFargate()
                && !task.requires("MANAGED_INSTANCES")
                && !task.isWindows();
        return bridged ? BRIDGE : null;
    }

    /** Returns whether the ports of the task are certainly mapped to those of its instance, one by one. */
    static boolean areBridged(TaskDefinition task) {
        return BRIDGE.equals(networkMode(task));
    }

    /** Returns the first and the last port of a range such as {@code 8000-8010}; null for what is no range. */
    static @Nullable Range range(String text) {
        Matcher range = RANGE.matcher(text);
        return range.matches() ? new Range(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))) : null;
    }
}
