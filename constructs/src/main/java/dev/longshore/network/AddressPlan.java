package dev.longshore.network;

import org.jspecify.annotations.Nullable;

/**
 * Which part of the VPC's range each subnet gets: first the public ones, then the private ones, by the place of the zone.
 * Zones with names have room for six public subnets in front, so that one more zone moves no subnet.
 *
 * @param range the range of the VPC
 * @param publicMask the mask of public subnets
 * @param privateMask the mask of private subnets
 * @param publicPlaces for how many zones there is room among the public subnets; 0 without public subnets
 * @param places for how many zones there must be room
 */
record AddressPlan(AddressRange range, int publicMask, int privateMask, int publicPlaces, int places) {
    private static final int LARGEST_VPC = 16;
    private static final int SMALLEST_SUBNET = 28;
    /** A load balancer needs subnets of at least 32 addresses. */
    static final int SMALLEST_PUBLIC = 27;

    private static final int PUBLIC_SHARE = 8;
    private static final int PRIVATE_SHARE = 4;
    private static final int IPV6_SUBNETS = 16;

    /** Returns the plan of a network, or null where its range can't be read. */
    static @Nullable AddressPlan of(NetworkProps props) {
        AddressRange range = AddressRange.parse(props.cidr());
        if (range == null) {
            return null;
        }
        boolean named = !props.zoneNames().isEmpty();
        int places = named ? Zones.lastPlace(props.zoneNames()) + 1 : props.zones();
        int room = named ? NetworkProps.MAX_ZONES : props.zones();
        return new AddressPlan(
                range, publicMask(props, range), privateMask(props, range), props.publicSubnets() ? room : 0, places);
    }

    /** Returns the public subnet of a zone. */
    String publicSubnet(int place) {
        return range.part(place * AddressRange.size(publicMask), publicMask).toString();
    }

    /** Returns the private subnet of a zone. */
    String privateSubnet(int place) {
        return range.part(privateStart() + place * AddressRange.size(privateMask), privateMask)
                .toString();
    }

    /** Returns whether all subnets lie in the range. */
    boolean fits() {
        return privateStart() + places * AddressRange.size(privateMask) <= range.size();
    }

    /** Returns what to write instead: masks that fit, or a range that does. */
    String whatFits() {
        for (int mask = Math.max(privateMask, range.mask() + 1); mask <= SMALLEST_SUBNET; mask++) {
            int smallPublic = publicPlaces == 0 ? publicMask : Math.max(publicMask, Math.min(mask, SMALLEST_PUBLIC));
            for (int wider : new int[] {publicMask, smallPublic, SMALLEST_PUBLIC}) {
                if (new AddressPlan(range, wider, mask, publicPlaces, places).fits()) {
                    return (publicPlaces == 0 || wider == publicMask
                                    ? "set "
                                    : "set publicSubnetMask(" + wider + ") and ")
                            + "privateSubnetMask(" + mask + ")" + orRange();
                }
            }
        }
        return "take a larger range" + orRange().replaceFirst(", or take", ":");
    }

    private String orRange() {
        for (int mask = range.mask(); mask >= LARGEST_VPC; mask--) {
            if (new AddressPlan(new AddressRange(0, mask), publicMask, privateMask, publicPlaces, places).fits()) {
                return ", or take one of /" + mask;
            }
        }
        return "";
    }

    /** Returns which of the 16 IPv6 blocks that are set aside is that of a public subnet. */
    static int ipv6OfPublic(int place) {
        return place;
    }

    /** Returns which of the 16 IPv6 blocks that are set aside is that of a private subnet. */
    static int ipv6OfPrivate(int place) {
        return IPV6_SUBNETS / 2 + place;
    }

    /** Returns how many IPv6 blocks are set aside, whatever the number of zones: each keeps its own. */
    static int ipv6Blocks() {
        return IPV6_SUBNETS;
    }

    private long privateStart() {
        long step = AddressRange.size(privateMask);
        long taken = publicPlaces * AddressRange.size(publicMask);
        return (taken + step - 1) / step * step;
    }

    private static int publicMask(NetworkProps props, AddressRange range) {
        Integer mask = props.publicSubnetMask();
        return mask == null ? Math.min(range.mask() + PUBLIC_SHARE, SMALLEST_PUBLIC) : mask;
    }

    private static int privateMask(NetworkProps props, AddressRange range) {
        Integer mask = props.privateSubnetMask();
        return mask == null ? Math.min(range.mask() + PRIVATE_SHARE, SMALLEST_SUBNET) : mask;
    }
}
