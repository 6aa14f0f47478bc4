package io.eventtimeline.pages.address;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// One spelling for every character of an address: `%7e` and `~` are `~`; a space, `%20` and `é` go as `%20` and
/// `%C3%A9`.
final class Escapes {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final String KEPT = UNRESERVED + "!$&'()*+,;=:@/?";

    private Escapes() {}

    static String normal(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder normal = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (isEscape(bytes, i)) {
                int escaped = Character.digit(bytes[i + 1], 16) * 16 + Character.digit(bytes[i + 2], 16);
                append(normal, escaped, UNRESERVED);
                i += 2;
            } else {
                append(normal, bytes[i] & 0xff, KEPT);
            }
        }
        return normal.toString();
    }

    private static boolean isEscape(byte[] bytes, int at) {
        return bytes[at] == '%'
                && at + 2 < bytes.length
                && Character.digit(bytes[at + 1], 16) >= 0
                && Character.digit(bytes[at + 2], 16) >= 0;
    }

    private static void append(StringBuilder normal, int octet, String plain) {
        if (plain.indexOf(octet) >= 0) {
            normal.append((char) octet);
        } else {
            normal.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) octet));
        }
    }
}
