package io.eventtimeline.pages.name;

import io.eventtimeline.pages.found.Found;
import io.eventtimeline.pages.head.LinkedData;
import io.eventtimeline.pages.head.Metadata;
import io.eventtimeline.pages.head.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the headline: what the page shows as its heading and says of itself elsewhere, too.
///
///     <title>Council meets in Brussels - News Example</title> ... <h1>News</h1> ... <h1>Council meets in Brussels</h1>
///     Council meets in Brussels
public final class TitleReader {
    private static final int SHORTEST = 3;

    private final Site site;
    private final List<Found<String>> claims;
    private final List<Found<String>> headings;
    private final Optional<Found<String>> window;

    private TitleReader(
            Site site, List<Found<String>> claims, List<Found<String>> headings, Optional<Found<String>> window) {
        this.site = site;
        this.claims = claims;
        this.headings = headings;
        this.window = window;
    }

    public static Optional<Found<String>> read(Document page, Metadata metadata, LinkedData linkedData, Site site) {
        List<Found<String>> claims = new ArrayList<>();
        linkedData
                .articles()
                .flatMap((Thing article) -> article.text("headline").stream())
                .limit(1)
                .forEach(headline -> claims.add(new Found<>(headline, "json-ld headline", 0.85)));
        metadata.all(
                        List.of(
                                "og:title",
                                "twitter:title",
                                "dc.title",
                                "dcterms.title",
                                "sailthru.title",
                                "parsely-title",
                                "title"),
                        0.8)
                .map(title -> title.as(text -> SiteSuffix.without(text, site)))
                .forEach(claims::add);
        Optional<Found<String>> window = Optional.of(page.title())
                .filter(title -> !title.isBlank())
                .map(title -> new Found<>(title, "title", 0.5));
        return new TitleReader(site, claims, headings(page), window).choose();
    }

    private static List<Found<String>> headings(Document page) {
        return Stream.of("h1", "h2", "h3")
                .flatMap(tag -> page.getElementsByTag(tag).stream().map(heading -> heading(heading, tag)))
                .filter(heading -> heading.value().length() >= SHORTEST)
                .toList();
    }

    private static Found<String> heading(Element element, String tag) {
        return new Found<>(element.text().strip(), tag, tag.equals("h1") ? 0.6 : 0.3);
    }

    private Optional<Found<String>> choose() {
        return headings.stream()
                .filter(this::isConfirmed)
                .max(Comparator.comparingInt(heading -> (heading.from().equals("h1") ? 1_000 : 0)
                        + Math.min(999, heading.value().length())))
                .map(heading -> new Found<>(heading.value(), heading.from(), 0.9))
                .or(() -> claims.stream()
                        .filter(claim -> !site.isCalled(Wording.of(claim.value())))
                        .findFirst())
                .or(this::onlyHeading)
                .or(() -> window.map(title -> title.as(text -> SiteSuffix.without(text, site))));
    }

    private boolean isConfirmed(Found<String> heading) {
        String wording = Wording.of(heading.value());
        if (wording.length() < SHORTEST || site.isCalled(wording)) {
            return false;
        }
        if (claims.stream().anyMatch(claim -> Wording.of(claim.value()).equals(wording))) {
            return true;
        }
        return heading.from().equals("h1")
                && Stream.concat(claims.stream(), window.stream())
                        .anyMatch(claim -> Wording.holds(Wording.of(claim.value()), wording));
    }

    private Optional<Found<String>> onlyHeading() {
        List<Found<String>> first = headings.stream()
                .filter(heading -> heading.from().equals("h1") && !site.isCalled(Wording.of(heading.value())))
                .toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }
}
