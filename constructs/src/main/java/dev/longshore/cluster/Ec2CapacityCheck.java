package dev.longshore.cluster;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.model.InstanceTypeName;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;

/** What must hold for the options of EC2 capacity. */
final class Ec2CapacityCheck {
    private static final int MAX_TYPES = 40;
    private static final int PERCENT = 100;
    private static final int SECONDS_PER_DAY = 86_400;
    private static final int DAYS_PER_YEAR = 365;

    private Ec2CapacityCheck() {}

    static List<Finding> of(Ec2CapacityProps props, Place place) {
        OptionCheck check = new OptionCheck(place);
        types(check, props);
        size(check, props);
        purchase(check, props);
        InstanceSettingsCheck.of(check, props);
        return check.findings();
    }

    private static void types(OptionCheck check, Ec2CapacityProps props) {
        List<String> types = props.instanceTypes();
        CountRange vcpus = props.vcpus();
        CountRange memory = props.memoryGiB();
        boolean asked = vcpus != null || memory != null;
        check.require(
                        !types.isEmpty() || asked,
                        OptionRule.MISSING,
                        "instanceTypes",
                        null,
                        "is missing",
                        "add instanceTypes(\"m7g.large\", \"m6g.large\"), or vcpus(2, 2) and memoryGiB(4, 8)")
                .require(
                        types.isEmpty() || !asked,
                        OptionRule.CONTRADICTION,
                        "instanceTypes",
                        null,
                        "and 'vcpus' or 'memoryGiB' are both given",
                        "give one of them")
                .require(
                        (vcpus == null) == (memory == null),
                        OptionRule.MISSING,
                        vcpus == null ? "vcpus" : "memoryGiB",
                        null,
                        "is missing",
                        "give vcpus and memoryGiB together")
                .require(
                        types.size() <= MAX_TYPES,
                        OptionRule.INSTANCE_TYPES,
                        "instanceTypes",
                        types.size(),
                        "must be at most " + MAX_TYPES,
                        "keep the ones with the most Spot capacity");
        ranges(check, vcpus, memory);
        shapes(check, InstanceKind.names(types));
        Set<Architecture> processors = EnumSet.noneOf(Architecture.class);
        InstanceKind.names(types).forEach(type -> processors.add(InstanceKind.architecture(type)));
        if (props.architecture() != null) {
            processors.add(props.architecture());
        }
        check.require(
                processors.size() <= 1,
                OptionRule.IMAGE_PROCESSOR,
                "instanceTypes",
                types,
                "must have one processor, that of 'architecture'",
                "add another capacity for the other processor");
    }

    static void ranges(OptionCheck check, @Nullable CountRange vcpus, @Nullable CountRange memory) {
        check.require(
                        vcpus == null || vcpus.isOrdered(1),
                        OptionRule.GROUP_BOUNDS,
                        "vcpus",
                        vcpus,
                        "must be 1 or more, the smaller number first",
                        "write vcpus(2, 8)")
                .require(
                        memory == null || memory.isOrdered(1),
                        OptionRule.GROUP_BOUNDS,
                        "memoryGiB",
                        memory,
                        "must be 1 or more, the smaller number first",
                        "write memoryGiB(4, 32)");
    }

    private static void shapes(OptionCheck check, List<InstanceTypeName> types) {
        Set<InstanceTypeName.Shape> shapes = new HashSet<>();
        types.stream().map(InstanceTypeName::shape).filter(Objects::nonNull).forEach(shapes::add);
        check.advise(
                shapes.size() <= 1,
                OptionRule.ONE_SHAPE,
                "instanceTypes",
                types.stream().map(InstanceTypeName::name).toList(),
                "must have the same vCPUs and memory",
                "use types of one size, such as m7g.large and m6g.large, and another capacity for other sizes");
    }

    private static void size(OptionCheck check, Ec2CapacityProps props) {
        CountRange instances = props.instances();
        Duration lifetime = props.maxInstanceLifetime();
        long seconds = lifetime == null ? SECONDS_PER_DAY : lifetime.toSeconds().longValue();
        check.require(
                        instances.isOrdered(0),
                        OptionRule.GROUP_BOUNDS,
                        "instances",
                        instances,
                        "must be 0 or more, the smaller number first",
                        "write instances(0, 10)")
                .require(
                        instances.max() > 0,
                        OptionRule.GROUP_EMPTY,
                        "instances",
                        instances,
                        "must have room for one",
                        "write instances(0, 10)")
                .require(
                        props.targetCapacityPercent() >= 1 && props.targetCapacityPercent() <= PERCENT,
                        OptionRule.TARGET_CAPACITY,
                        "targetCapacityPercent",
                        props.targetCapacityPercent(),
                        "must be 1 to " + PERCENT,
                        "set 100, or 90 to have one instance of ten to spare")
                .require(
                        seconds >= SECONDS_PER_DAY && seconds <= (long) SECONDS_PER_DAY * DAYS_PER_YEAR,
                        OptionRule.INSTANCE_LIFETIME,
                        "maxInstanceLifetime",
                        lifetime == null ? null : seconds + " s",
                        "must be 1 to " + DAYS_PER_YEAR + " days",
                        "set Duration.days(14)")
                .require(
                        props.warmPool() >= 0 && props.warmPool() <= instances.max(),
                        OptionRule.WARM_POOL,
                        "warmPool",
                        props.warmPool(),
                        "must be 0 to the most instances",
                        "set what a burst needs")
                .require(
                        props.warmPool() == 0 || !InstanceGroup.isMixed(props),
                        OptionRule.WARM_POOL,
                        "warmPool",
                        props.warmPool(),
                        "must be with one instance type on demand",
                        "give one type and no spotShare, or lower targetCapacityPercent instead");
    }

    private static void purchase(OptionCheck check, Ec2CapacityProps props) {
        boolean spot = props.spotShare() > 0;
        check.require(
                        props.spotShare() >= 0 && props.spotShare() <= PERCENT,
                        OptionRule.PURCHASE,
                        "spotShare",
                        props.spotShare(),
                        "must be 0 to " + PERCENT,
                        "write it in percent")
                .require(
                        props.onDemandBase() >= 0,
                        OptionRule.PURCHASE,
                        "onDemandBase",
                        props.onDemandBase(),
                        "must be 0 or more",
                        "set the instances that must not be Spot")
                .require(
                        spot || props.onDemandBase() == 0,
                        OptionRule.PURCHASE,
                        "onDemandBase",
                        props.onDemandBase(),
                        "must be with a 'spotShare'",
                        "add spotShare(100): the rest is on demand already")
                .require(
                        spot || props.maxSpotPrice() == null,
                        OptionRule.PURCHASE,
                        "maxSpotPrice",
                        props.maxSpotPrice(),
                        "must be with a 'spotShare'",
                        "add spotShare(100), or leave it out")
                .require(
                        spot || props.spotAllocation() == null,
                        OptionRule.PURCHASE,
                        "spotAllocation",
                        props.spotAllocation(),
                        "must be with a 'spotShare'",
                        "add spotShare(100), or leave it out")
                .advise(
                        !spot || props.instanceTypes().size() != 1,
                        OptionRule.SPOT_TYPES,
                        "instanceTypes",
                        props.instanceTypes(),
                        "must be several with Spot",
                        "add types of the same size, such as m6g.large and m7gd.large, or ask for vcpus and memoryGiB");
    }
}
