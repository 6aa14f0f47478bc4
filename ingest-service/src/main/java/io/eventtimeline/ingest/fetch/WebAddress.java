package io.eventtimeline.ingest.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A whole address of the web, spelled so that every program reads it alike.
///
///     http://user@news.example/      refused: nobody's password goes over the line
///     http://2130706433/             refused: 127.0.0.1 in disguise
///     http://news.example/a b        http://news.example/a%20b
record WebAddress(URI uri) {
    private static final int LONGEST = 4_000;
    private static final Pattern PARTS =
            Pattern.compile("(?i:(https?))://([^/?#\\\\]*)((?:[/?][^#]*)?)(?:#.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("([^:@\\[\\]]+|\\[[0-9A-Fa-f:.]+])(?::(\\d{1,5}))?");
    private static final Pattern HOST = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*\\.?");
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");
    private static final Pattern DOTTED = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})(?:\\.(?!$)|$)){4}");
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?#[]%";

    static WebAddress of(String text) throws RefusedAddress {
        String stripped = text.strip();
        Matcher parts = PARTS.matcher(stripped);
        if (!parts.matches()) {
            throw new RefusedAddress("it is no http or https address");
        }
        if (stripped.length() > LONGEST) {
            throw new RefusedAddress("its address has more than " + LONGEST + " characters");
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        return uri(scheme + "://" + authority(parts.group(2)) + path(parts.group(3)));
    }

    /// @param location as the server writes it: whole, or relative to this address
    WebAddress redirectedTo(String location) throws RefusedAddress {
        String escaped = escaped(location.strip());
        try {
            return of(uri.resolve(new URI(escaped)).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new RefusedAddress("it redirects to what is no address");
        }
    }

    /// `news.example`, without the port: politeness is owed to machines.
    String host() {
        return authorityOf(uri).replaceFirst(":\\d+$", "");
    }

    /// Where the host's robots.txt is.
    String robots() {
        return uri.getScheme() + "://" + authorityOf(uri) + "/robots.txt";
    }

    int port() {
        Matcher port = Pattern.compile(":(\\d+)$").matcher(authorityOf(uri));
        return port.find() ? Integer.parseInt(port.group(1)) : uri.getScheme().equals("https") ? 443 : 80;
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    private static String authority(String authority) throws RefusedAddress {
        if (authority.indexOf('@') >= 0) {
            throw new RefusedAddress("its address has a user or password in it");
        }
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            throw new RefusedAddress("its address has no host that can be read");
        }
        String port = parts.group(2) == null ? "" : ":" + port(parts.group(2));
        return host(parts.group(1)) + port;
    }

    private static int port(String digits) throws RefusedAddress {
        int port = Integer.parseInt(digits);
        if (port < 1 || port > 65_535) {
            throw new RefusedAddress("there is no port " + port);
        }
        return port;
    }

    /// Programs differ on what `127.1`, `0177.0.0.1`, `0x7f.1` and `2130706433` are: here only `127.0.0.1` is an
    /// address.
    private static String host(String host) throws RefusedAddress {
        String ascii = host.startsWith("[") ? host : ascii(host);
        String plain = ascii.toLowerCase(Locale.ROOT);
        if (plain.startsWith("[")) {
            return plain;
        }
        if (!HOST.matcher(plain).matches()) {
            throw new RefusedAddress("its address has no host that can be read");
        }
        if (ENDS_IN_NUMBER.matcher(plain).matches() && !DOTTED.matcher(plain).matches()) {
            throw new RefusedAddress("its host is a number in an unusual spelling");
        }
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static String ascii(String host) throws RefusedAddress {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException unreadable) {
            throw new RefusedAddress("its address has no host that can be read");
        }
    }

    private static String path(String path) {
        return escaped(path.startsWith("/") ? path : "/" + path);
    }

    /// Escapes stay as they are; what may not stand in an address is escaped.
    private static String escaped(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder escaped = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            if (PLAIN.indexOf(c) < 0 || (c == '%' && !isEscape(bytes, i))) {
                escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(bytes[i]));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isEscape(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && Character.digit(bytes[at + 1], 16) >= 0
                && Character.digit(bytes[at + 2], 16) >= 0;
    }

    private static WebAddress uri(String text) throws RefusedAddress {
        try {
            return new WebAddress(new URI(text));
        } catch (URISyntaxException e) {
            throw new RefusedAddress("its address can't be read");
        }
    }

    private static String authorityOf(URI uri) {
        return uri.getRawAuthority();
    }
}
