package io.eventtimeline.ingest.fetch;

import java.net.URI;
import java.util.Optional;

/// Addresses, for those who keep them before they are asked for.
public final class Addresses {
    private Addresses() {}

    /// The address as it will be asked for; nothing if it never can be. Whether its host is public is known only when
    /// it is asked.
    public static Optional<String> checked(String text) {
        try {
            return Optional.of(WebAddress.of(text).toString());
        } catch (RefusedAddress e) {
            return Optional.empty();
        }
    }

    /// A link as a document at `base` writes it: `/2016/08/nato` or whole.
    public static Optional<String> resolved(String base, String link) {
        try {
            return Optional.of(WebAddress.of(base).redirectedTo(link).toString());
        } catch (RefusedAddress e) {
            return Optional.empty();
        }
    }

    /// `news.example` of `https://www.news.example:8443/a`.
    public static String site(String address) {
        String authority = URI.create(address).getRawAuthority();
        String host = authority.replaceFirst(":\\d+$", "");
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
