package io.eventtimeline.cli.ingest.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What was read of a source, as a digest that grows with it.
final class Trail {
    private final String source;
    private final MessageDigest digest;

    Trail(String source) {
        this.source = source;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    Mark pass(long number, byte[] bytes) {
        digest.update(bytes);
        digest.update((byte) '\n');
        return new Mark(source, number, soFar());
    }

    Mark pass(long number, String text) {
        return pass(number, text.getBytes(StandardCharsets.UTF_8));
    }

    private String soFar() {
        try {
            MessageDigest copy = (MessageDigest) digest.clone();
            return HexFormat.of().formatHex(copy.digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's SHA-256 can be cloned", e);
        }
    }
}
