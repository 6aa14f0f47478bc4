package io.eventtimeline.pages.date;

import io.eventtimeline.pages.layout.Hints;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/// The dates that a page's markup calls dates: `<time>`, `itemprop="datePublished"`, elements of classes like
/// `post-date`.
final class MarkedDates {
    private static final int LONGEST_TEXT = 150;
    private static final Set<String> DATE_WORDS = Set.of(
            "date",
            "datum",
            "published",
            "pubdate",
            "publishdate",
            "postdate",
            "timestamp",
            "dateline",
            "fecha",
            "data",
            "datetime",
            "posted",
            "publication",
            "byline",
            "meta",
            "postmeta",
            "created",
            "time",
            "info",
            "submitted",
            "erstellt",
            "veröffentlicht",
            "kicker");
    private static final Set<String> ELSEWHERE = Set.of(
            "comment",
            "comments",
            "commentlist",
            "related",
            "sidebar",
            "teaser",
            "widget",
            "footer",
            "nav",
            "menu",
            "recommended",
            "recent",
            "event",
            "kommentare",
            "topbar",
            "calendar",
            "replies");

    record Marked(String value, String from, double confidence, Clue.Of of) {}

    private MarkedDates() {}

    static List<Marked> of(Document page) {
        List<Marked> dates = new ArrayList<>();
        page.body().filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (!(node instanceof Element element)) {
                    return FilterResult.CONTINUE;
                }
                if (isElsewhere(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                date(element, dates);
                return FilterResult.CONTINUE;
            }
        });
        return dates;
    }

    private static boolean isElsewhere(Element element) {
        String tag = element.normalName();
        if (tag.equals("script")
                || tag.equals("style")
                || tag.equals("nav")
                || tag.equals("aside")
                || (tag.equals("footer") && !element.parents().is("article"))) {
            return true;
        }
        if (tag.equals("body") || element.attributesSize() == 0) {
            return false;
        }
        return Hints.words(element.className()).stream().anyMatch(ELSEWHERE::contains)
                && element.text().length() < 3000;
    }

    private static void date(Element element, List<Marked> dates) {
        String itemprop = element.attr("itemprop");
        if (itemprop.contains("datePublished") || itemprop.contains("dateCreated")) {
            dates.add(new Marked(value(element), "itemprop " + itemprop, 0.9, Clue.Of.PUBLICATION));
        } else if (itemprop.contains("dateModified")) {
            dates.add(new Marked(value(element), "itemprop " + itemprop, 0.85, Clue.Of.CHANGE));
        } else if (element.normalName().equals("time")) {
            boolean marked = element.hasAttr("pubdate")
                    || Hints.words(element.className()).contains("published");
            boolean changed = Hints.words(element.className()).contains("updated") && !marked;
            dates.add(new Marked(
                    value(element),
                    "time" + (marked ? " published" : ""),
                    marked ? 0.88 : 0.75,
                    changed ? Clue.Of.CHANGE : Clue.Of.PUBLICATION));
        } else if (element.normalName().equals("abbr")
                && Hints.words(element.className()).contains("published")) {
            dates.add(new Marked(element.attr("title"), "abbr published", 0.85, Clue.Of.PUBLICATION));
        } else if (element.attributesSize() > 0
                && (Hints.words(element.className()).stream().anyMatch(DATE_WORDS::contains)
                        || Hints.words(element.id()).stream().anyMatch(DATE_WORDS::contains))) {
            String text = element.text();
            if (text.length() <= LONGEST_TEXT) {
                dates.add(new Marked(text, "class " + element.className(), 0.6, Clue.Of.PUBLICATION));
            }
        }
    }

    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }
}
