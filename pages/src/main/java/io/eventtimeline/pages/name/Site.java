package io.eventtimeline.pages.name;

import io.eventtimeline.pages.found.Found;
import io.eventtimeline.pages.head.LinkedData;
import io.eventtimeline.pages.head.Metadata;
import io.eventtimeline.pages.head.Thing;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whose page it is: the names that a site gives itself, and its domain.
///
/// @param names best first
/// @param host without `www.`, where the address is known
public record Site(List<Found<String>> names, Optional<String> host) {
    private static final List<String> META = List.of(
            "og:site_name",
            "application-name",
            "publisher",
            "dc.publisher",
            "dcterms.publisher",
            "article:publisher",
            "apple-mobile-web-app-title",
            "cre");

    public static Site of(Metadata metadata, LinkedData linkedData, @Nullable String url) {
        List<Found<String>> names = new ArrayList<>();
        linkedData
                .articles()
                .flatMap(article -> article.names("publisher"))
                .forEach(name -> names.add(new Found<>(name, "json-ld publisher", 0.9)));
        metadata.all(META, 0.85).filter(name -> !name.value().contains("://")).forEach(names::add);
        linkedData
                .ofType("WebSite")
                .flatMap((Thing site) -> site.names("name"))
                .forEach(name -> names.add(new Found<>(name, "json-ld WebSite", 0.8)));
        return new Site(names, host(url));
    }

    /// Its name, or else its domain: `news.example`.
    public Optional<Found<String>> publisher() {
        return names.stream().findFirst().or(() -> host.map(domain -> new Found<>(domain, "url", 0.6)));
    }

    /// Whether a wording is no more than the site's name: `news example` on `www.news-example.com`.
    boolean isCalled(String wording) {
        if (names.stream().anyMatch(name -> Wording.of(name.value()).equals(wording))) {
            return true;
        }
        String compact = wording.replace(" ", "");
        return host.filter(domain -> compact.length() > 2 && isHost(domain, compact))
                .isPresent();
    }

    private static boolean isHost(String domain, String compact) {
        String whole = domain.replace(".", "").replace("-", "");
        String label = domain.contains(".") ? domain.substring(0, domain.lastIndexOf('.')) : domain;
        String name = label.substring(label.lastIndexOf('.') + 1).replace("-", "");
        return compact.equals(whole)
                || compact.equals(name)
                || compact.equals(label.replace(".", "").replace("-", ""));
    }

    private static Optional<String> host(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(URI.create(url.strip()).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
