package io.eventtimeline.pages.address;

import io.eventtimeline.contracts.InvalidRecord;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address without what does not change the page behind it.
///
///     HTTPS://News.Example:443/a/../world/nato/?utm_source=feed&page=2#comments
///     https://news.example/world/nato?page=2
///
/// [#text()] can be fetched: scheme, `www.` and the order of parameters stay, as there are sites where they matter.
/// [#identity()] cannot, but says which addresses are one page: `http://m.news.example/nato/amp` and
/// `https://www.news.example/nato` have the same.
public final class CanonicalUrl {
    private static final int LONGEST = 4_000;
    private static final int SHOWN = 200;
    private static final Pattern PARTS =
            Pattern.compile("(?i:(https?))://([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(?:.*@)?([^:@]+|\\[[0-9A-Fa-f:.]+])(?::(\\d{0,5}))?");
    private static final Pattern HOST = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*\\.?");

    private final String scheme;
    private final String authority;
    private final String path;
    private final Query query;
    private final String fragment;

    private CanonicalUrl(String scheme, String authority, String path, Query query, String fragment) {
        this.scheme = scheme;
        this.authority = authority;
        this.path = path;
        this.query = query;
        this.fragment = fragment;
    }

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
        return new CanonicalUrl(
                scheme,
                authority(parts.group(2), scheme, address),
                Path.of(parts.group(3)),
                Query.of(parts.group(4) == null ? "" : parts.group(4)),
                fragment(parts.group(5) == null ? "" : parts.group(5)));
    }

    /// The address to fetch and to show.
    public String text() {
        return scheme + "://" + authority + path + query.text() + fragment;
    }

    /// Equal for all addresses of one page. Made to be hashed; where nothing is folded it is [#text()].
    public String identity() {
        String folded = folded();
        CanonicalUrl again = of(folded);
        return again.folded().equals(folded) ? folded : again.identity();
    }

    /// Each step only takes away, so that they end.
    private String folded() {
        return Variant.origin(authority, path)
                .map(origin -> of(origin + query.text()).text())
                .orElseGet(() -> "https://"
                        + Variant.host(authority)
                        + Variant.path(path)
                        + query.withoutVariants().text()
                        + fragment);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanonicalUrl url && text().equals(url.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
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

    /// A place within the page, unless the page is a program that reads its address there: `#!/story/4711`.
    private static String fragment(String fragment) {
        return fragment.startsWith("!") ? "#" + Escapes.normal(fragment) : "";
    }

    private static InvalidRecord refused(String address, String problem) {
        String start = address.length() > SHOWN ? address.substring(0, SHOWN) + "..." : address;
        return new InvalidRecord(
                "url", problem + ": \"" + start + "\"; write it whole, like https://news.example/2016/08/nato-russia");
    }
}
