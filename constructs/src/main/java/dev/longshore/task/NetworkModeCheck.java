package dev.longshore.task;

import dev.longshore.cluster.CapacityType;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import java.util.List;

/** What the rules can't see of a network mode: where it is left out, they see ECS's default. */
public final class NetworkModeCheck {
    private NetworkModeCheck() {}

    /** Returns what is wrong. */
    public static List<Finding> of(EcsTaskProps props, Place place) {
        boolean windowsInstances = props.isWindows() && props.capacityType() == CapacityType.EC2;
        return new OptionCheck(place)
                .require(
                        props.networkMode() != NetworkMode.NAT || windowsInstances,
                        OptionRule.NETWORK_MODE,
                        "networkMode",
                        props.networkMode(),
                        "must be one that the compute has; this one is for Windows on EC2",
                        "set BRIDGE for Linux on EC2, or leave it out")
                .findings();
    }
}
