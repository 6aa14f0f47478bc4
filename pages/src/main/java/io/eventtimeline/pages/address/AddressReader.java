package io.eventtimeline.pages.address;

import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.pages.found.Found;
import io.eventtimeline.pages.head.Metadata;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Which address a page goes by: the one it names itself, or else the one where it was found.
public final class AddressReader {
    private AddressReader() {}

    public static Optional<Found<CanonicalUrl>> read(Document page, Metadata metadata, @Nullable String url) {
        Optional<Found<CanonicalUrl>> found = canonical(url, "url", 0.9);
        Stream<Optional<Found<CanonicalUrl>>> own = Stream.of(
                canonical(absolute(link(page), url), "link canonical", 0.95),
                canonical(absolute(metadata.get("og:url").orElse(""), url), "meta og:url", 0.9));
        return own.flatMap(Optional::stream)
                .filter(named -> !isFrontPage(named.value())
                        || found.filter(at -> !isFrontPage(at.value())).isEmpty())
                .findFirst()
                .or(() -> found);
    }

    private static String link(Document page) {
        return page.getElementsByTag("link").stream()
                .filter(link -> link.attr("rel").strip().equalsIgnoreCase("canonical"))
                .map(link -> link.attr("href").strip())
                .findFirst()
                .orElse("");
    }

    /// Whole sites name their front page on every page: that is a mistake of theirs.
    private static boolean isFrontPage(CanonicalUrl url) {
        return url.text().matches("https?://[^/]+/");
    }

    private static @Nullable String absolute(String address, @Nullable String url) {
        if (address.isEmpty() || url == null) {
            return address;
        }
        try {
            return URI.create(url.strip()).resolve(address).toString();
        } catch (IllegalArgumentException unreadable) {
            return address;
        }
    }

    private static Optional<Found<CanonicalUrl>> canonical(@Nullable String address, String from, double confidence) {
        if (address == null || address.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Found<>(CanonicalUrl.of(address), from, confidence));
        } catch (InvalidRecord noAddress) {
            return Optional.empty();
        }
    }
}
