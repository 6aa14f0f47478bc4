package io.eventtimeline.ingest.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/// Which addresses are somebody's public server, by IANA's registries of special-purpose addresses.
///
/// An IPv4 address within an IPv6 one (`::ffff:127.0.0.1`) is Java's Inet4Address already; other ways to hide
/// one there (6to4, NAT64, Teredo) are refused whole.
final class PublicInternet {
    private static final List<AddressBlock> NOT_PUBLIC_4 = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10", // carriers' own; 100.100.100.200 tells one cloud's machines their secrets
            "127.0.0.0/8",
            "168.63.129.16", // another cloud's
            "169.254.0.0/16", // link-local, and 169.254.169.254 of most clouds
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    private static final AddressBlock GIVEN_OUT_6 = AddressBlock.of("2000::/3");
    private static final List<AddressBlock> NOT_PUBLIC_6 =
            blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private final List<AddressBlock> allowed;

    PublicInternet(List<String> allowed) {
        this.allowed = allowed.stream().map(AddressBlock::of).toList();
    }

    boolean mayReach(InetAddress address) {
        return isAllowed(address) || isPublic(address);
    }

    private boolean isAllowed(InetAddress address) {
        return allowed.stream().anyMatch(block -> block.holds(address));
    }

    private static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address
                ? NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(address))
                : GIVEN_OUT_6.holds(address) && NOT_PUBLIC_6.stream().noneMatch(block -> block.holds(address));
    }

    private static List<AddressBlock> blocks(String... networks) {
        return Stream.of(networks).map(AddressBlock::of).toList();
    }
}
