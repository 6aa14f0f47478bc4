package io.eventtimeline.pages.date;

import io.eventtimeline.pages.layout.Hints;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Tells what is about the page's article from what is about others, from what readers wrote, and from the page's
/// clock.
/// Whatever stands around the headline is here, whatever its class names say.
final class Elsewhere {
    enum Place {
        HERE,
        BESIDE,
        COMMENT
    }

    private static final Set<String> COMMENTS = Set.of(
            "comment",
            "comments",
            "commentlist",
            "commentmetadata",
            "kommentar",
            "kommentare",
            "reply",
            "replies",
            "respond",
            "disqus");
    private static final Set<String> BESIDES = Set.of(
            "related",
            "sidebar",
            "teasers",
            "footer",
            "nav",
            "menu",
            "recommended",
            "recent",
            "latest",
            "popular",
            "event",
            "events",
            "topbar",
            "calendar",
            "clock",
            "today",
            "archive",
            "similar",
            "upcoming",
            "weather",
            "ticker");
    private static final Set<String> TAGS = Set.of("nav", "aside", "footer");

    private final Optional<Element> headline;
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean inArticle;

    private Elsewhere(Optional<Element> headline) {
        this.headline = headline;
        headline.ifPresent(element -> {
            for (Element at = element; at != null; at = at.parent()) {
                around.add(at);
            }
        });
        this.inArticle =
                around.stream().anyMatch(element -> element.normalName().equals("article"));
    }

    /// @param title as it was read off the page
    static Elsewhere of(Document page, @Nullable String title) {
        Optional<Element> called = title == null
                ? Optional.empty()
                : page.select("h1, h2, h3").stream()
                        .filter(heading -> heading.text().contains(title))
                        .findFirst();
        List<Element> first = page.getElementsByTag("h1");
        return new Elsewhere(called.or(() -> first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty()));
    }

    /// Whether it shows the title, or else is the only great heading.
    boolean isHeadline(Element element) {
        return headline.filter(element::equals).isPresent();
    }

    Place judge(Element element) {
        Place judged = Place.HERE;
        for (Element at = element; at != null && !around.contains(at); at = at.parent()) {
            String tag = at.normalName();
            List<String> words = at.attributesSize() == 0 ? List.of() : Hints.words(at.className() + " " + at.id());
            if (tag.equals("body")) {
                break;
            }
            if (words.stream().anyMatch(COMMENTS::contains)) {
                return Place.COMMENT;
            }
            if (TAGS.contains(tag)
                    || (inArticle && tag.equals("article"))
                    || words.stream().anyMatch(BESIDES::contains)) {
                judged = Place.BESIDE;
            }
        }
        return judged;
    }
}
