package io.eventtimeline.contracts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The hash behind every id: the first 128 bits of SHA-256 over length-prefixed parts, as 32 hexadecimal digits.
///
/// The prefix keeps `("ab", "c")` and `("a", "bc")` apart, and an absent part from an empty one. Ids live for ever,
/// so this never changes.
public final class StableHash {
    private static final int BYTES = 16;
    private static final int ABSENT = -1;

    private StableHash() {}

    public static String of(@Nullable String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            if (part == null) {
                digest.update(length(ABSENT));
            } else {
                update(digest, part.getBytes(StandardCharsets.UTF_8));
            }
        }
        return hex(digest);
    }

    /// The same as of the text, for whoever has it in UTF-8.
    public static String of(byte[] text) {
        MessageDigest digest = sha256();
        update(digest, text);
        return hex(digest);
    }

    private static void update(MessageDigest digest, byte[] part) {
        digest.update(length(part.length));
        digest.update(part);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static byte[] length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
