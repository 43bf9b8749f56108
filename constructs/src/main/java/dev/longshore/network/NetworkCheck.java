package dev.longshore.network;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.profile.Profile;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold for the options of a network, and for what is put into it. */
public final class NetworkCheck {
    private static final int LARGEST = 16;
    private static final int SMALLEST = 28;

    private NetworkCheck() {}

    /** Returns what is wrong with the options. */
    static List<Finding> of(NetworkProps props, Place place) {
        OptionCheck check = new OptionCheck(place)
                .require(
                        props.zones() >= NetworkProps.MIN_ZONES && props.zones() <= NetworkProps.MAX_ZONES,
                        OptionRule.ZONES,
                        "zones",
                        props.zones(),
                        "must be " + NetworkProps.MIN_ZONES + " to " + NetworkProps.MAX_ZONES,
                        "set 2, or 3 where a lost zone must not cost half of the capacity");
        checkNames(props.zoneNames(), check);
        checkWayOut(props, check);
        if (check.findings().isEmpty()) {
            checkRange(props, check);
        }
        return check.findings();
    }

    /**
     * Returns what is wrong with tasks or instances in the subnets of a network that Longshore made: what they need is
     * out of reach. Nothing is known, and so nothing said, of a network that was there already.
     *
     * @param network the network
     * @param needs what must be reached; {@link NetworkEndpoint#ECS_AGENT} for instances
     * @param place where the tasks are said
     */
    public static List<Finding> ofNeeds(Network network, Collection<NetworkEndpoint> needs, Place place) {
        Set<NetworkEndpoint> missing = new LinkedHashSet<>();
        if (Network.isIsolated(network)) {
            missing.addAll(needs);
            missing.removeAll(network.getEndpoints());
        }
        String names = missing.stream().map(Enum::name).collect(Collectors.joining(", "));
        return new OptionCheck(place)
                .require(
                        missing.isEmpty(),
                        OptionRule.OUT_OF_REACH,
                        "endpoints",
                        network.getEndpoints(),
                        "must have " + names + " in isolated subnets, where nothing else leads to it",
                        "add endpoints(" + names + ") to the network, or give it a NAT gateway with nat(Nat.SINGLE), or"
                                + " run the tasks in public subnets with a public address")
                .findings();
    }

    /** Returns whether nothing leads out of the subnets for tasks but endpoints; false where that is not known. */
    public static boolean isIsolated(Network network) {
        return Network.isIsolated(network);
    }

    private static void checkNames(List<String> zones, OptionCheck check) {
        for (String zone : zones) {
            check.require(
                    Zones.isName(zone),
                    OptionRule.ZONE_NAMES,
                    "zones",
                    zone,
                    "must be names of availability zones",
                    "write names such as eu-west-1a; Local Zones and zone ids are not for this");
        }
        if (zones.stream().allMatch(Zones::isName)) {
            check.require(
                    zones.stream().distinct().count() == zones.size()
                            && zones.stream().map(Zones::region).distinct().count() <= 1,
                    OptionRule.ZONE_NAMES,
                    "zones",
                    zones,
                    "must be different zones of one region",
                    "name each zone once");
        }
    }

    private static void checkWayOut(NetworkProps props, OptionCheck check) {
        boolean zonal = props.nat() != Nat.NONE;
        check.require(
                        !zonal || props.transitGateway() == null,
                        OptionRule.CONTRADICTION,
                        "nat",
                        props.nat(),
                        "and 'transitGateway' are both given",
                        "give one of them")
                .require(
                        !zonal || props.publicSubnets(),
                        OptionRule.WAY_OUT,
                        "nat",
                        props.nat(),
                        "must be NONE without public subnets, where a NAT gateway has no way to the internet",
                        "set nat(Nat.NONE) or transitGateway(\"tgw-…\"), or leave publicSubnets(false) out")
                .advise(
                        props.nat() != Nat.INSTANCE || props.profile() != Profile.PRODUCTION,
                        OptionRule.WAY_OUT,
                        "nat",
                        props.nat(),
                        "is for development: nothing replaces the instance when it fails",
                        "set nat(Nat.SINGLE), nat(Nat.REGIONAL) or nat(Nat.PER_ZONE)");
    }

    private static void checkRange(NetworkProps props, OptionCheck check) {
        AddressPlan plan = AddressPlan.of(props);
        boolean valid =
                plan != null && plan.range().mask() >= LARGEST && plan.range().mask() <= SMALLEST;
        check.require(
                valid,
                OptionRule.NETWORK_RANGE,
                "cidr",
                props.cidr(),
                "must be an IPv4 range from /16 to /28 that is known at synth",
                "write one such as " + NetworkProps.DEFAULT_CIDR);
        if (plan == null || !valid) {
            return;
        }
        checkMask("publicSubnetMask", plan.publicMask(), plan, check);
        checkMask("privateSubnetMask", plan.privateMask(), plan, check);
        if (check.findings().isEmpty()) {
            check.require(
                    plan.fits(),
                    OptionRule.NETWORK_RANGE,
                    "cidr",
                    props.cidr(),
                    "must hold " + (props.publicSubnets() ? "a public /" + plan.publicMask() + " and " : "")
                            + "a private /" + plan.privateMask() + " for each of " + plan.places() + " zones",
                    plan.whatFits());
        }
    }

    private static void checkMask(String option, int mask, AddressPlan plan, OptionCheck check) {
        check.require(
                mask >= plan.range().mask() && mask <= SMALLEST,
                OptionRule.NETWORK_RANGE,
                option,
                mask,
                "must be " + plan.range().mask() + " to " + SMALLEST + " in " + plan.range(),
                "leave it out, or set one that many subnets of which fit");
    }
}
