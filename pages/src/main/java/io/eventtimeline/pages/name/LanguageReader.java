package io.eventtimeline.pages.name;

import io.eventtimeline.pages.found.Found;
import io.eventtimeline.pages.head.LinkedData;
import io.eventtimeline.pages.head.Metadata;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The language that a page says it is in, as BCP 47: `en_US` is `en-US`.
public final class LanguageReader {
    private static final List<String> META =
            List.of("content-language", "language", "og:locale", "dc.language", "dcterms.language", "inlanguage");

    private LanguageReader() {}

    public static Optional<Found<String>> read(Document page, Metadata metadata, LinkedData linkedData) {
        Element html = page.selectFirst("html");
        Stream<Found<String>> own = html == null
                ? Stream.empty()
                : Stream.of(html.attr("lang"), html.attr("xml:lang")).map(tag -> new Found<>(tag, "html lang", 0.9));
        Stream<Found<String>> said = linkedData
                .articles()
                .flatMap(article -> article.text("inLanguage").stream())
                .map(tag -> new Found<>(tag, "json-ld inLanguage", 0.85));
        return Stream.of(own, said, metadata.all(META, 0.8))
                .flatMap(tags -> tags)
                .map(found -> found.as(LanguageReader::tag))
                .filter(found -> !found.value().isEmpty())
                .findFirst();
    }

    private static String tag(String said) {
        Locale locale =
                Locale.forLanguageTag(said.strip().split("[,;\\s]", 2)[0].replace('_', '-'));
        return locale.getLanguage().isEmpty() ? "" : locale.toLanguageTag();
    }
}
