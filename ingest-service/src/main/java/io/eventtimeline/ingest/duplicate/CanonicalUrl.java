package io.eventtimeline.ingest.duplicate;

import io.eventtimeline.contracts.InvalidRecord;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An address without what does not change the article behind it.
///
///     HTTPS://News.Example:443/a/../world/nato/?utm_source=feed&page=2#comments
///     https://news.example/world/nato?page=2
///
/// It only removes what is safe to remove: scheme, `www.` and the order of parameters stay, because there are sites
/// where they matter.
///
/// @param text the address; article ids are its hash
public record CanonicalUrl(String text) {
    private static final int LONGEST = 4_000;
    private static final int SHOWN = 200;
    private static final Pattern PARTS =
            Pattern.compile("(?i:(https?))://([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(?:.*@)?([^:@]+|\\[[0-9A-Fa-f:.]+])(?::(\\d{0,5}))?");
    private static final Pattern HOST = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*\\.?");
    private static final Pattern TRACKING =
            Pattern.compile("(utm|pk|mtm|hsa|oly|vero)_.*|at_(medium|campaign|custom\\d).*");
    private static final Set<String> TRACKERS = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "cmpid",
            "ocid",
            "smid",
            "xtor",
            "ns_source",
            "ns_mchannel",
            "ns_campaign",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "wt_mc",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig");
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final String KEPT = UNRESERVED + "!$&'()*+,;=:@/?";

    /// @throws InvalidRecord saying what is wrong with it and what to write
    public static CanonicalUrl of(String address) {
        String stripped = address.strip();
        Matcher parts = PARTS.matcher(stripped);
        if (!parts.matches()) {
            throw refused(address, "is no web address");
        }
        if (stripped.length() > LONGEST) {
            throw new InvalidRecord("url", "has " + stripped.length() + " characters; write one of at most " + LONGEST);
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String query = parts.group(4) == null ? "" : query(parts.group(4));
        String fragment = parts.group(5) == null ? "" : fragment(parts.group(5));
        return new CanonicalUrl(
                scheme + "://" + authority(parts.group(2), scheme, address) + path(parts.group(3)) + query + fragment);
    }

    /// Without user and password, which no article needs, and without the port that the scheme means anyway.
    private static String authority(String authority, String scheme, String address) {
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            throw refused(address, "has no host that can be read");
        }
        String port = parts.group(2) == null ? "" : parts.group(2);
        boolean implied = port.isEmpty() || port.equals(scheme.equals("https") ? "443" : "80");
        return host(parts.group(1), address) + (implied ? "" : ":" + port);
    }

    private static String host(String host, String address) {
        if (host.startsWith("[")) {
            return host.toLowerCase(Locale.ROOT);
        }
        String ascii = ascii(host).toLowerCase(Locale.ROOT);
        if (!HOST.matcher(ascii).matches()) {
            throw refused(address, "has no host that can be read");
        }
        return ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static String path(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : encoded(path).split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.equals(".")) {
                segments.add(segment);
            }
        }
        while (!segments.isEmpty() && segments.getLast().isEmpty()) {
            segments.removeLast();
        }
        String joined = String.join("/", segments);
        return joined.startsWith("/") ? joined : "/" + joined;
    }

    private static String query(String query) {
        String kept = Stream.of(query.split("&", -1))
                .map(CanonicalUrl::encoded)
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return TRACKERS.contains(name) || TRACKING.matcher(name).matches();
    }

    /// A place within the page, unless the page is a program that reads its address there: `#!/story/4711`.
    private static String fragment(String fragment) {
        return fragment.startsWith("!") ? "#" + encoded(fragment) : "";
    }

    /// One spelling for every character: `%7e` and `~` are `~`; a space, `%20` and `é` go as `%20` and `%C3%A9`.
    private static String encoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder encoded = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (isEscape(bytes, i)) {
                int escaped = Character.digit(bytes[i + 1], 16) * 16 + Character.digit(bytes[i + 2], 16);
                append(encoded, escaped, UNRESERVED);
                i += 2;
            } else {
                append(encoded, bytes[i] & 0xff, KEPT);
            }
        }
        return encoded.toString();
    }

    private static boolean isEscape(byte[] bytes, int at) {
        return bytes[at] == '%'
                && at + 2 < bytes.length
                && Character.digit(bytes[at + 1], 16) >= 0
                && Character.digit(bytes[at + 2], 16) >= 0;
    }

    private static void append(StringBuilder encoded, int octet, String plain) {
        if (plain.indexOf(octet) >= 0) {
            encoded.append((char) octet);
        } else {
            encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) octet));
        }
    }

    private static InvalidRecord refused(String address, String problem) {
        String start = address.length() > SHOWN ? address.substring(0, SHOWN) + "..." : address;
        return new InvalidRecord(
                "url", problem + ": \"" + start + "\"; write it whole, like https://news.example/2016/08/nato-russia");
    }
}
