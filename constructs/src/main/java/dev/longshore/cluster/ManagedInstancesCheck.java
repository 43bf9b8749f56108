package dev.longshore.cluster;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import java.util.List;
import software.amazon.awscdk.Duration;

/** What must hold for the options of Managed Instances. */
final class ManagedInstancesCheck {
    private ManagedInstancesCheck() {}

    static List<Finding> of(ManagedInstancesProps props, Place place) {
        CountRange vcpus = props.vcpus();
        CountRange memory = props.memoryGiB();
        Duration idle = props.scaleInAfter();
        long seconds = idle == null ? 0 : idle.toSeconds().longValue();
        Integer storage = props.storageGiB();
        OptionCheck check = new OptionCheck(place)
                .require(
                        (vcpus == null) == (memory == null),
                        OptionRule.MISSING,
                        vcpus == null ? "vcpus" : "memoryGiB",
                        null,
                        "is missing",
                        "give vcpus and memoryGiB together")
                .require(
                        props.architecture() == null || vcpus != null,
                        OptionRule.MISSING,
                        "vcpus",
                        null,
                        "is missing: an 'architecture' is part of what instances must have",
                        "add vcpus(2, 8) and memoryGiB(4, 32)")
                .require(
                        props.allowedInstanceTypes().isEmpty() || vcpus != null,
                        OptionRule.MISSING,
                        "vcpus",
                        null,
                        "is missing: 'allowedInstanceTypes' are part of what instances must have",
                        "add vcpus(2, 8) and memoryGiB(4, 32)")
                .require(
                        storage == null || storage >= 1,
                        OptionRule.VOLUME,
                        "storageGiB",
                        storage,
                        "must be 1 or more",
                        "leave it out, or set what images and logs need")
                .require(
                        seconds <= ManagedInstancesProps.MAX_SCALE_IN_AFTER_SECONDS,
                        OptionRule.SCALE_IN_AFTER,
                        "scaleInAfter",
                        seconds + " s",
                        "must be at most " + ManagedInstancesProps.MAX_SCALE_IN_AFTER_SECONDS + " s",
                        "set Duration.minutes(10)");
        Ec2CapacityCheck.ranges(check, vcpus, memory);
        return check.findings();
    }
}
