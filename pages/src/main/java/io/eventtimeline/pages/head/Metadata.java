package io.eventtimeline.pages.head;

import io.eventtimeline.pages.found.Found;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The `<meta>` tags of a page by name: `<meta property="og:title" content="...">` is `og:title`. The first of a name
/// counts.
public final class Metadata {
    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    private final Map<String, String> values;

    private Metadata(Map<String, String> values) {
        this.values = values;
    }

    public static Metadata of(Document page) {
        Map<String, String> values = new HashMap<>();
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            if (!content.isEmpty()) {
                NAMES.stream()
                        .map(attribute -> meta.attr(attribute).strip().toLowerCase(Locale.ROOT))
                        .filter(name -> !name.isEmpty())
                        .forEach(name -> values.putIfAbsent(name, content));
            }
        }
        return new Metadata(values);
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /// Those of the names that the page has, in the order of the names.
    public Stream<Found<String>> all(List<String> names, double confidence) {
        return names.stream()
                .flatMap(name -> get(name).stream().map(value -> new Found<>(value, "meta " + name, confidence)));
    }
}
