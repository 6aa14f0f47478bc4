package io.eventtimeline.pages.name;

import io.eventtimeline.pages.found.Found;
import io.eventtimeline.pages.head.LinkedData;
import io.eventtimeline.pages.head.Metadata;
import io.eventtimeline.pages.head.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/// Finds the headline: what the page shows as its heading and says of itself elsewhere, too.
///
///     <title>Council meets in Brussels - News Example</title> ... <h1>News</h1> ... <h1>Council meets in Brussels</h1>
///     Council meets in Brussels
public final class TitleReader {
    private static final List<String> META = List.of(
            "og:title", "twitter:title", "dc.title", "dcterms.title", "sailthru.title", "parsely-title", "title");
    private static final Pattern DATE_IN_FRONT = Pattern.compile("^\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\s*[-–:|]\\s*");

    private final Site site;
    private final List<Heading> headings;
    private final List<Found<String>> claims;
    private final List<String> parts;

    private TitleReader(Site site, List<Heading> headings, List<Found<String>> claims, List<String> parts) {
        this.site = site;
        this.headings = headings;
        this.claims = claims;
        this.parts = parts;
    }

    public static Optional<Found<String>> read(Document page, Metadata metadata, LinkedData linkedData, Site site) {
        List<Found<String>> claims = new ArrayList<>();
        linkedData
                .articles()
                .flatMap((Thing article) -> article.text("headline").stream())
                .limit(1)
                .forEach(headline -> claims.add(new Found<>(headline, "json-ld headline", 0.85)));
        metadata.all(META, 0.8)
                .map(title -> title.as(text -> WindowTitle.withoutSite(text, site)))
                .filter(title -> !site.isCalled(Wording.of(title.value())))
                .forEach(claims::add);
        String window = page.title();
        TitleReader reader = new TitleReader(site, Heading.all(page), claims, WindowTitle.parts(window));
        return reader.choose(window).map(title -> title.as(TitleReader::clean));
    }

    private Optional<Found<String>> choose(String window) {
        return shown().or(this::onlyHeading)
                .or(() -> claims.stream().findFirst())
                .or(() -> Optional.of(WindowTitle.withoutSite(window, site))
                        .filter(title -> !title.isBlank())
                        .map(title -> new Found<>(title, "title", 0.5)));
    }

    private Optional<Found<String>> shown() {
        return headings.stream()
                .filter(heading -> !site.isCalled(heading.wording()))
                .filter(heading -> support(heading) > 0)
                .max(Comparator.comparingInt(this::support))
                .map(this::withoutKicker);
    }

    /// How much speaks for a heading; 0 if nothing but itself.
    private int support(Heading heading) {
        int size = Math.min(99, heading.text().length());
        if (claims.stream().anyMatch(claim -> Wording.of(claim.value()).equals(heading.wording()))) {
            return 3_000 - 100 * heading.level() + size;
        }
        int part = parts.indexOf(heading.wording());
        if (part >= 0) {
            return 1_000 - 100 * heading.level() + size + (part == 0 ? 250 : 0);
        }
        boolean held = claims.stream().anyMatch(claim -> Wording.holds(Wording.of(claim.value()), heading.wording()))
                || Wording.holds(String.join(" ", parts), heading.wording());
        boolean holds = claims.stream().anyMatch(claim -> endsWith(heading, claim.value()));
        return heading.level() == 1 && (held || holds) ? 900 + size : 0;
    }

    /// "Food Council meets in Brussels" is "Council meets in Brussels", if the page says so elsewhere.
    private Found<String> withoutKicker(Heading heading) {
        return claims.stream()
                .filter(claim -> endsWith(heading, claim.value()))
                .findFirst()
                .orElseGet(() -> new Found<>(heading.text(), "h" + heading.level(), 0.9));
    }

    private static boolean endsWith(Heading heading, String claim) {
        String wording = Wording.of(claim);
        return wording.indexOf(' ') > 0 && heading.wording().endsWith(" " + wording);
    }

    /// The one great heading of the page, if it is about what the page says it is about.
    private Optional<Found<String>> onlyHeading() {
        List<Heading> first = headings.stream()
                .filter(heading -> heading.level() == 1 && !site.isCalled(heading.wording()))
                .toList();
        return first.size() == 1
                        && (claims.isEmpty()
                                || claims.stream()
                                        .anyMatch(claim -> Wording.shareWords(
                                                Wording.of(claim.value()),
                                                first.getFirst().wording())))
                ? Optional.of(new Found<>(first.getFirst().text(), "h1", 0.6))
                : Optional.empty();
    }

    private static String clean(String title) {
        return DATE_IN_FRONT
                .matcher(title.replace("\u00AD", ""))
                .replaceFirst("")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
