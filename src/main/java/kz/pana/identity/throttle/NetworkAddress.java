package kz.pana.identity.throttle;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * Where a request comes from, as coarse as one customer of a provider: an IPv4 address, or the first 64 bits of an IPv6
 * address, of which one customer has as many as there are.
 */
@NamedInterface("throttle")
public record NetworkAddress(String value) {

    private static final int CUSTOMER_BYTES = 8;

    /**
     * Reads a numeric address. Empty for one of this machine or of a house's own network: that is a proxy which the
     * operator has not named, and behind it everybody would pass for one.
     */
    public static Optional<NetworkAddress> of(String address) {
        try {
            // A literal, so no name is looked up; without the zone of a link-local address.
            InetAddress read = InetAddress.ofLiteral(address.replaceFirst("%.*$", ""));
            return read.isLoopbackAddress() || read.isSiteLocalAddress() || read.isLinkLocalAddress()
                    ? Optional.empty()
                    : Optional.of(new NetworkAddress(customer(read)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String customer(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, CUSTOMER_BYTES) + "::/64"
                : address.getHostAddress();
    }
}
