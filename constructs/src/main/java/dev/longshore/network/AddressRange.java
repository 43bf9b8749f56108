package dev.longshore.network;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A block of IPv4 addresses.
 *
 * @param first the first address as a number
 * @param mask how many bits all addresses share
 */
record AddressRange(long first, int mask) {
    private static final int BITS = 32;
    private static final int OCTET = 256;
    private static final Pattern CIDR =
            Pattern.compile("([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})/([0-9]{1,2})");

    /** Returns the block in CIDR notation, or null where the text is none. */
    static @Nullable AddressRange parse(String cidr) {
        Matcher matcher = CIDR.matcher(cidr);
        if (!matcher.matches()) {
            return null;
        }
        long address = 0;
        for (int i = 1; i <= 4; i++) {
            int octet = Integer.parseInt(matcher.group(i));
            if (octet >= OCTET) {
                return null;
            }
            address = address * OCTET + octet;
        }
        int mask = Integer.parseInt(matcher.group(5));
        // AWS drops the bits behind the mask, and so does CDK.
        return mask > BITS ? null : new AddressRange(address - address % size(mask), mask);
    }

    /** Returns how many addresses a block with that mask has. */
    static long size(int mask) {
        return 1L << (BITS - mask);
    }

    long size() {
        return size(mask);
    }

    /** Returns the block of that mask which begins so many addresses behind the first. */
    AddressRange part(long offset, int partMask) {
        return new AddressRange(first + offset, partMask);
    }

    @Override
    public String toString() {
        return (first >> 24) + "." + (first >> 16) % OCTET + "." + (first >> 8) % OCTET + "." + first % OCTET + "/"
                + mask;
    }
}
