package io.eventtimeline.pages.name;

import io.eventtimeline.pages.layout.Hints;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A heading of the page, as readers see it.
///
/// @param level 1 to 3
/// @param wording as it is compared
record Heading(String text, int level, String wording) {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 400;

    private static final Set<String> KICKER = Set.of(
            "kicker",
            "topline",
            "roofline",
            "overline",
            "dachzeile",
            "spitzmarke",
            "category",
            "supertitle",
            "pretitle",
            "preheadline",
            "overhead",
            "topic",
            "date",
            "label",
            "sr",
            "hidden",
            "visuallyhidden",
            "screen",
            "prefix",
            "section",
            "subtitle",
            "antetitulo",
            "occhiello");

    static List<Heading> all(Document page) {
        return Stream.of(1, 2, 3)
                .flatMap(level -> page.getElementsByTag("h" + level).stream()
                        .map(Heading::text)
                        .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST)
                        .map(text -> new Heading(text, level, Wording.of(text))))
                .filter(heading -> !heading.wording().isEmpty())
                .toList();
    }

    /// Without what is set above or beside it in an element of its own: `<h1><span class="kicker">Food</span> Council
    /// meets</h1>`.
    private static String text(Element heading) {
        String whole = heading.text();
        if (heading.children().stream().noneMatch(Heading::isKicker)) {
            return whole.strip();
        }
        Element rest = heading.clone();
        rest.children().stream().filter(Heading::isKicker).forEach(Element::remove);
        return rest.text().isBlank() ? whole.strip() : rest.text().strip();
    }

    private static boolean isKicker(Element child) {
        return child.attributesSize() > 0
                && Hints.words(child.className()).stream().anyMatch(KICKER::contains);
    }
}
