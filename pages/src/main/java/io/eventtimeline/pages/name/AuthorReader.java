package io.eventtimeline.pages.name;

import io.eventtimeline.pages.found.Found;
import io.eventtimeline.pages.head.LinkedData;
import io.eventtimeline.pages.head.Metadata;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Who wrote it: names as the page writes them, each once.
public final class AuthorReader {
    private static final int LONGEST = 80;
    private static final List<String> META = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "citation_author",
            "byl");
    private static final String MARKED = "[itemprop~=author], [rel=author], .byline .author, .author-name, .p-author";

    private AuthorReader() {}

    public static Optional<Found<List<String>>> read(Document page, Metadata metadata, LinkedData linkedData) {
        return found(linkedData.articles().limit(1).flatMap(article -> article.names("author")), "json-ld author", 0.9)
                .or(() -> metadata.all(META, 0.8)
                        .flatMap(name -> found(Stream.of(name.value()), name.from(), 0.8).stream())
                        .findFirst())
                .or(() -> found(page.select(MARKED).stream().map(AuthorReader::name), "author's markup", 0.6));
    }

    private static String name(Element element) {
        Element name = element.selectFirst("[itemprop=name]");
        return name == null ? element.text() : name.text().isBlank() ? name.attr("content") : name.text();
    }

    private static Optional<Found<List<String>>> found(Stream<String> names, String from, double confidence) {
        Set<String> kept = names.map(name -> name.replaceFirst("(?i)^(by|von|par|por|di|av|af|door)\\s+", "")
                        .strip())
                .filter(AuthorReader::isName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Found<>(List.copyOf(kept), from, confidence));
    }

    /// Not an address, nor a sentence about them.
    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST && !name.contains("://") && !name.contains("@");
    }
}
