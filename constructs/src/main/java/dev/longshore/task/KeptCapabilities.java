package dev.longshore.task;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import software.amazon.awscdk.services.ecs.Capability;

/** The other side of the capabilities that a container keeps. */
final class KeptCapabilities {
    private KeptCapabilities() {}

    // Fargate can't add capabilities, so that "drop ALL, add two back" is refused there: drop the others by name.
    static List<Capability> dropped(List<LinuxCapability> kept) {
        if (kept.isEmpty()) {
            return List.of(Capability.ALL);
        }
        Set<LinuxCapability> dropped = EnumSet.allOf(LinuxCapability.class);
        kept.forEach(dropped::remove);
        return dropped.stream()
                .map(capability -> Capability.valueOf(capability.name()))
                .toList();
    }
}
