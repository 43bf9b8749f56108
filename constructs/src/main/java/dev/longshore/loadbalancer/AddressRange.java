package dev.longshore.loadbalancer;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Ranges of addresses, such as {@code 203.0.113.0/24} and {@code 2001:db8::/32}. */
final class AddressRange {
    private static final Pattern IPV4 = Pattern.compile(
            "((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(?!/)|(?=/))){4}" + "/(3[0-2]|[12]?[0-9])");
    private static final Pattern IPV6 =
            Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*/(12[0-8]|1[01][0-9]|[1-9]?[0-9])");

    private AddressRange() {}

    static boolean isOne(String range) {
        return IPV4.matcher(range).matches()
                || (IPV6.matcher(range).matches() && isAddress(range.substring(0, range.indexOf('/'))));
    }

    // What has a colon is never looked up as a name.
    private static boolean isAddress(String literal) {
        try {
            return InetAddress.getByName(literal) != null;
        } catch (UnknownHostException none) {
            return false;
        }
    }
}
