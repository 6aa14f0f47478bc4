package io.eventtimeline.ingest.fetch;

import java.net.InetAddress;
import java.util.Arrays;

/// A network: `10.0.0.0/8`, `fc00::/7`, or one address.
///
/// @param bits how many of the first bits count
record AddressBlock(InetAddress first, int bits) {
    /// @throws IllegalArgumentException if it is no network
    static AddressBlock of(String text) {
        String[] parts = text.split("/", 2);
        try {
            InetAddress first = InetAddress.ofLiteral(parts[0]);
            int longest = first.getAddress().length * Byte.SIZE;
            int bits = parts.length == 1 ? longest : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > longest) {
                throw new IllegalArgumentException("a prefix of " + bits + " bits");
            }
            return new AddressBlock(first, bits);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "ingest.fetch.allow: \"" + text + "\" is no network; write 10.1.0.0/16, fd00::/8 or one address",
                    e);
        }
    }

    boolean holds(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        int whole = bits / Byte.SIZE;
        int rest = bits % Byte.SIZE;
        return Arrays.equals(mine, 0, whole, other, 0, whole)
                && (rest == 0 || ((mine[whole] ^ other[whole]) & 0xff) >> (Byte.SIZE - rest) == 0);
    }
}
